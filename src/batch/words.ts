/** Stands before a notice on the cover letter. */
export const FROM_LETTER = "Cover letter: ";

/** Stands for the letter's name in a redacted batch. */
export const A_LETTER = "cover letter";
