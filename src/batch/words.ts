/** Stands before a notice on the cover letter. */
export const FROM_LETTER = "Cover letter: ";

/** Stands for the letter's name in a redacted batch. */
export const A_LETTER = "cover letter";

/** Stands for the name of somebody whom a redacted batch may not tell. */
export const NAMELESS = "name not told";
