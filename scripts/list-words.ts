/**
 * Writes `keywords/words/english.json`: the words of ordinary English that the package can tell from misspelled ones and from
 * names, as its own data uses them. Run by `npm run words` after changes to the lexicon.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Of how many entries a word must be part, so that a slip in one of them makes no word. */
const LEAST_ENTRIES = 3;

export function listWords(): string[] {
  const counts = new Map<string, number>();
  for (const text of entryTexts()) {
    const words = new Set(text.match(/(?<![\p{L}\p{N}'’&.-])[a-z]+(?![\p{L}\p{N}])/gu));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= LEAST_ENTRIES && word.length > 1)
    .map(([word]) => word)
    .sort();
}

/** One text for each entry of the lexicon and each class of the thesaurus: every form, one after the other. */
function entryTexts(): string[] {
  const files = readdirSync("keywords/lexicon").map((file) => `keywords/lexicon/${file}`);
  return [...files, "keywords/thesaurus/work.json"].flatMap((file) =>
    (JSON.parse(readFileSync(file, "utf8")) as unknown[]).map((entry) => formsOf(entry).join(" | ")),
  );
}

function formsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(formsOf);
  if (typeof value !== "object" || value === null) return [];
  const { names, aliases, behaviours, decoys } = value as Record<string, unknown>;
  return [names, aliases, behaviours, decoys].flatMap(formsOf);
}

if (process.argv[1]?.endsWith("list-words.ts")) {
  const words = listWords();
  writeFileSync("keywords/words/english.json", `[\n${words.map((word) => `"${word}"`).join(",\n")}\n]\n`);
  process.stdout.write(`${words.length} words\n`);
}
