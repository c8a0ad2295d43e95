import english from "../../keywords/words/english.json" with { type: "json" };
import names from "../../keywords/words/names.json" with { type: "json" };

/**
 * Whether a folded key is an ordinary word with a meaning of its own beside that of a name written like it ("square", "slack"): neither an
 * abbreviation nor a coined name in small letters ("sql", "photoshop"), nor the thing itself ("ladders").
 */
export function isOrdinaryWord(key: string): boolean {
  written ??= new Set(names as string[]);
  return isEnglishWord(key) && !written.has(key);
}

let written: ReadonlySet<string> | undefined;

/** Whether a folded key is a word of ordinary English, as far as the package's own data uses it. */
export function isEnglishWord(key: string): boolean {
  words ??= new Set(english as string[]);
  return words.has(key);
}

let words: ReadonlySet<string> | undefined;
