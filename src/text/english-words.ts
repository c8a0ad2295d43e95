import english from "../../keywords/words/english.json" with { type: "json" };

/** Whether a folded key is a word of ordinary English, as far as the package's own data uses it. */
export function isEnglishWord(key: string): boolean {
  words ??= new Set(english as string[]);
  return words.has(key);
}

let words: ReadonlySet<string> | undefined;
