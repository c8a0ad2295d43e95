/** The spellings of a pattern of words: "(a|b)? c" gives "a c", "b c" and "c". */
export function expandPattern(pattern: string): string[] {
  let spellings = [""];
  for (const [, choices, word, optional] of pattern.matchAll(PART)) {
    const options = choices?.split("|") ?? [word ?? ""];
    const longer = spellings.flatMap((spelling) =>
      options.map((option) => (spelling === "" ? option : `${spelling} ${option}`)),
    );
    spellings = optional ? [...spellings, ...longer] : longer;
  }
  return spellings.filter((spelling) => spelling !== "");
}

/** A choice in brackets or a single word, and the mark that makes it optional. */
const PART = /(?:\(([^)]*)\)|([^\s()?]+))(\?)?/g;
