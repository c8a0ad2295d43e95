import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DEFAULT_LIMITS, type Limits } from "../src/document/limits.js";
import { LIMIT_WORDS } from "../src/document/refuse-over.js";
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
    { path: "docs/limits.md", content: limitsDoc() },
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

function limitsDoc(): string {
  const rows = Object.entries(DEFAULT_LIMITS).map(([name, value]) => {
    const { unit, advice } = LIMIT_WORDS[name as keyof Limits];
    const code = name === "milliseconds" ? "time-limit" : "too-large";
    return [name, value.toLocaleString("en"), unit, code, advice] as const;
  });
  return `# Limits

<!-- Made by scripts/make-docs.ts from src/document/limits.ts. Run: npm run docs -->

What reading one document may cost at the most. Each limit can be set: \`analyze({ …, limits: { pages: 10 } })\`,
\`readDocument(input, { pages: 10 })\`. A file that goes over one is refused with a \`KeyfitError\`, whose \`data\` names the limit, what is
allowed and, where it is known, what was found.

${table(["Limit", "Default", "Unit", "Code", "What to do"], rows)}

In Node, PDF, DOCX, ODT and RTF files are read in a thread of their own, which is ended when the time is over or the memory used
up; no file can hang or exhaust the process. In a browser, inside a worker thread, and where a bundler has left out the thread's file
(\`dist/read-worker.js\`), files are read in place, and the time is looked at between pages and parts: run keyfit in a worker of your own
there. XML with a document type declaration is refused, so that no entity is expanded; nothing that a document refers to is ever loaded.
\`depth\` can be set to 2,000 at the most.
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
