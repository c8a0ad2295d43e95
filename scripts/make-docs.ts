import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DEFAULT_LIMITS } from "../src/document/limits.js";
import { ERROR_CODES } from "../src/errors.js";
import { NOTICES } from "../src/notice.js";
import type { Weight } from "../src/score/weights.js";
import {
  FORM_CREDITS,
  IMPORTANCE_WEIGHTS,
  LEAST_WISHES,
  LETTER_ONLY_CREDIT,
  SOURCE_SHARES,
  STRENGTH_CREDITS,
} from "../src/score/weights.js";

/** A generated document of `docs/` and what it should hold. */
export interface GeneratedDoc {
  /** Its path from the root of the repository. */
  readonly path: string;
  readonly content: string;
}

/** The documents that are made from the code's own tables, so that no number or code in prose can go stale. */
export function makeDocs(): readonly GeneratedDoc[] {
  return [
    { path: "docs/scoring.md", content: scoringDoc() },
    { path: "docs/errors.md", content: errorsDoc() },
  ];
}

function scoringDoc(): string {
  return `# How the score is made

<!-- Made by scripts/make-docs.ts from src/score/weights.ts. Change the numbers there, then run: npm run docs -->

The score is a ledger. Every wanted keyword has one line with the points it can earn and the points it earns; the lines
add up to the total exactly, and \`verifyScore(report)\` recomputes all of it from the report alone.

1. **Wishes.** A keyword that the guide or the posting asks for is a wish. Alternatives ("Epic or Cerner") are one wish: the
   best of them counts, once. What both guide and posting ask for is one line with both parts.
2. **Sources.** Where both are given, each has its share of the 100 points; a source alone has them all.
3. **Importance.** Within its source a wish weighs by how much it is wanted. Points are counted in hundredths and shared by
   largest remainder, so that nothing is lost to rounding.
4. **Credit.** The best single piece of evidence decides: strength × form × (letter only, where there is a résumé). Repeating
   a word earns nothing. What is rejected (denied, wished for, in progress, expired, another meaning, somebody else's, the
   posting's own words) earns nothing and is listed with its reason.
5. **No score.** A file without text, a document in another language than the guide's, or too few wishes gives \`null\` with
   the reason, never a flattering number.

Name, pronouns, address, school, affiliation, length and layout earn nothing and cost nothing.

## Shares of the sources

${weightTable("Source", SOURCE_SHARES)}

## Weights of importance

${weightTable("Importance", IMPORTANCE_WEIGHTS)}

## Credit by strength

${weightTable("Strength", STRENGTH_CREDITS)}

## Credit by form

${weightTable("Form", FORM_CREDITS)}

## Told by the letter alone

${weightTable("Place", { "letter only": LETTER_ONLY_CREDIT })}

## Least number of wishes

${weightTable("Source", LEAST_WISHES)}
`;
}

function errorsDoc(): string {
  return `# Errors and notices

<!-- Made by scripts/make-docs.ts from src/errors.ts and src/notice.ts. Run: npm run docs -->

Unusable input throws a \`KeyfitError\` with one of these codes. The code is stable; the message says what was expected, what
was found and what to do; \`error.data\` carries the facts and \`error.cause\` the error of the library underneath.

${table(["Code", "Meaning"], Object.entries(ERROR_CODES))}

Doubtful input gives a result with notices: \`{ code, data?, start?, end? }\`, the offsets in the text of the document that the
notice belongs to.

${table(["Code", "Meaning"], Object.entries(NOTICES))}

## Limits

A file that goes over a limit is refused with \`too-large\` or \`time-limit\`. Each can be set through \`limits\`.

${table(
  ["Limit", "Default"],
  Object.entries(DEFAULT_LIMITS).map(([name, value]) => [name, value.toLocaleString("en-US")]),
)}
`;
}

function weightTable(name: string, weights: Readonly<Record<string, Weight>>): string {
  const rows = Object.entries(weights).map(([key, { value, reason }]) => [key, String(value), reason]);
  return table([name, "Value", "Why"], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(header),
    line(header.map(() => "---")),
    ...rows.map(([code = "", ...rest]) => line([`\`${code}\``, ...rest])),
  ].join("\n");
}

function pathOf(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

/** What the repository holds at that path; empty where there is nothing. */
export function readDoc(path: string): string {
  try {
    return readFileSync(pathOf(path), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(pathOf("docs/"), { recursive: true });
  for (const { path, content } of makeDocs()) writeFileSync(pathOf(path), content);
}
