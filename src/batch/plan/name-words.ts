/** Ways to say "cover letter" that leave no doubt; each also stands written as one word where people write it so. */
export const COVER_LETTER: readonly string[] = [
  "cover letter",
  "cover letters",
  "coverletter",
  "coverletters",
  "covering letter",
  "covering letters",
  "motivation letter",
  "motivation letters",
  "motivational letter",
  "motivationletter",
  "application letter",
  "application letters",
  "letter of interest",
  "letters of interest",
  "letter of motivation",
  "letters of motivation",
  "letter of application",
  "letters of application",
  "letter of intent",
  "letters of intent",
  "letter of introduction",
];

/** Words that alone say no more than "letter". */
export const LETTER: readonly string[] = ["letter", "letters"];

/** Short for "cover letter", and for many a person's initials. */
export const LETTER_INITIALS: readonly string[] = ["cl", "cls"];

/** Letters that no applicant writes to ask for the job. */
export const OTHER_LETTER: readonly string[] = [
  "acceptance letter",
  "letter of acceptance",
  "letter of offer",
  "letter of recommendation",
  "letters of recommendation",
  "letter of reference",
  "letters of reference",
  "letter of resignation",
  "letter of support",
  "offer letter",
  "recommendation letter",
  "recommendation letters",
  "reference letter",
  "reference letters",
  "rejection letter",
  "resignation letter",
  "thank you letter",
];

/** What holds the word "letter" and means work. */
export const LETTER_WORK: readonly string[] = [
  "letter carrier",
  "letter carriers",
  "letter press",
  "letter sorter",
  "news letter",
  "news letters",
];

/** Words for a résumé, without accents. */
export const RESUME: readonly string[] = [
  "curriculum vitae",
  "curriculumvitae",
  "curricula vitae",
  "cv",
  "cvs",
  "resume",
  "resumes",
  "vita",
  "vitae",
];

/** Words that tell which version a file is; a number behind one belongs to it. */
export const VERSION: readonly string[] = [
  "copy",
  "draft",
  "final",
  "rev",
  "revised",
  "revision",
  "update",
  "updated",
  "v",
  "ver",
  "version",
];

/** Words that tell nothing about whose a file is. */
export const FILLER: readonly string[] = [
  "and",
  "by",
  "clean",
  "current",
  "doc",
  "docx",
  "edited",
  "for",
  "latest",
  "my",
  "new",
  "of",
  "old",
  "pdf",
  "scan",
  "scanned",
  "signed",
  "the",
  "with",
];

/** Months. Some are names of people too, so that they are a date only beside a year. */
export const MONTHS: readonly string[] = [
  ..."january february march april may june july august september october november december".split(" "),
  ..."jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
];

/** Letters that Unicode does not take apart and people write without their strokes. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
