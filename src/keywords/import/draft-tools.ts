import { type Drafted, draftKeyword } from "./draft.js";
import { isProse, type Outline } from "./outline.js";
import { abbreviates, type CommonWords } from "./wording.js";

/** Nouns that end the name of a tool in running text. */
const TOOL_NOUN =
  "(?:software|systems?|platforms?|terminals?|monitors?|clients?|scanners?|machines?|portals?|printers?|registers?|grinders?|analy[sz]ers?|testers?|databases?|spreadsheets?|suites?|apps?)";
const TOOL_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:\\p{Lu}?[\\p{Ll}-]+ +){1,4})(${TOOL_NOUN})(?![\\p{L}\\p{N}])`,
  "gu",
);
const NOT_IN_NAME =
  /^(?:a|an|and|as|at|basic|by|daily|for|from|frequently|in|into|like|of|often|on|or|other|rely|some|such|that|the|their|these|this|to|use|used|using|various|via|with|work|also|modern|standard|common|multiple|different|many|most|several|including|be|are|is|may|can|part|both|all|any|new|run|runs|operate|manage|through|everyday|specialized|specialised|they|you|your|our|its|handle)$/;
const EXAMPLES = /\b(?:like|such as|including|e\.g\.,?)\s+((?:[^.;()]|\.(?=\w))+)/g;
const PAIR = /((?:\p{Lu}[\p{L}-]+ ){1,6})\(([A-Z][A-Za-z0-9/-]{1,9})\)/gu;

/** Drafts the tools that the running text of the tools sections names, by their names or by the noun that ends them. */
export function draftToolsInProse(
  { sections }: Outline,
  text: string,
  common: CommonWords,
): readonly Drafted[] {
  return sections
    .filter((section) => section.kind === "tools")
    .flatMap((section) => section.lines.filter((line) => !line.isItem && isProse(line.text)))
    .flatMap((line) =>
      draftToolsInLine(text.slice(line.start, line.end).replace(/\s/g, " "), line.start, common),
    );
}

function draftToolsInLine(line: string, offset: number, common: CommonWords): Drafted[] {
  const source = "Tools, running text";
  const place = (index: number, length: number) => ({ start: offset + index, end: offset + index + length });
  const plan = { kind: "tool" as const, source, list: "workTools" as const };
  const pairs = pairsIn(line).map(({ names, index, length }) => {
    const [name = "", ...others] = names;
    return draftKeyword(
      { ...plan, name, others, place: place(index, length), doubts: ["review-forms"] },
      common,
    );
  });
  const skills = pairs.flatMap((pair) => pair?.keyword.id ?? []);
  const named = namesIn(line).map(({ name, index }) => {
    const before = line.slice(0, index);
    const sentence = before.slice(before.lastIndexOf(". ") + 1);
    const implies =
      sentence.includes("(") && before.length - (before.lastIndexOf(")") + 1) < 80 ? skills : [];
    return draftKeyword(
      { ...plan, name, implies, place: place(index, name.length), forms: "verbatim" },
      common,
    );
  });
  const plain = plainTools(line).map(({ name, index }) =>
    draftKeyword({ ...plan, name, place: place(index, name.length), doubts: ["review-forms"] }, common),
  );
  return [...pairs, ...named, ...plain].flatMap((drafted) => drafted ?? []);
}

interface Pairs {
  readonly names: readonly string[];
  readonly index: number;
  readonly length: number;
}

/** Names with their abbreviations, "Full Name (FN)"; those that an "or" joins are names of one thing. */
function pairsIn(line: string): Pairs[] {
  const pairs: Pairs[] = [];
  for (const match of line.matchAll(PAIR)) {
    const names = [(match[1] ?? "").trim(), match[2] ?? ""];
    const last = pairs.at(-1);
    const end = match.index + match[0].length;
    if (last !== undefined && /^\s+or\s+$/.test(line.slice(last.index + last.length, match.index))) {
      pairs[pairs.length - 1] = {
        names: [...last.names, ...names],
        index: last.index,
        length: end - last.index,
      };
    } else if (abbreviates(match[2] ?? "", match[1] ?? "")) {
      pairs.push({ names, index: match.index, length: match[0].length });
    }
  }
  return pairs;
}

interface Found {
  readonly name: string;
  readonly index: number;
}

/** Capitalised names in "like A, B, or C" and in "(A, B)". */
function namesIn(line: string): Found[] {
  const lists = [...line.matchAll(EXAMPLES), ...line.matchAll(/\(([^()]*,[^()]*)\)/g)];
  const found = lists.flatMap((match) => {
    const list = match[1] ?? "";
    const from = match.index + match[0].indexOf(list);
    return [
      ...list.matchAll(
        /(?:^|,\s*|\bor\s+|\band\s+)((?:\p{Lu}[\p{L}\p{N}+.-]*)(?: \p{Lu}[\p{L}\p{N}+.-]*){0,2})/gu,
      ),
    ].map((name) => ({
      name: (name[1] ?? "").replace(/\.$/, ""),
      index: from + name.index + name[0].lastIndexOf(name[1] ?? ""),
    }));
  });
  return found.filter((one, i) => found.findIndex((other) => other.index === one.index) === i);
}

function plainTools(line: string): Found[] {
  return [...line.matchAll(TOOL_NAME)].flatMap((match) => {
    const words = (match[1] ?? "").trim().split(/ +/);
    const last = words.findLastIndex((word) => NOT_IN_NAME.test(word.toLowerCase()));
    const found = [...words.slice(last + 1), match[2] ?? ""].join(" ");
    const name = found.toLowerCase().replace(/(?<=[^s])s$/, "");
    return name.includes(" ")
      ? [{ name, index: Math.max(match.index, match.index + match[0].length - found.length) }]
      : [];
  });
}
