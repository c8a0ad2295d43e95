import type { Command } from "commander";
import type { JobKeyword, Posting } from "../index.js";
import { EXIT_HELP } from "./exit.js";
import { documentInput, guideInput } from "./inputs.js";
import type { CliIo } from "./io.js";

const HELP = `
FILE may be PDF, DOCX, HTML, Markdown or plain text, or "-" for standard input.

Examples:
  keyfit job posting.txt
  keyfit job saved-page.html --json
${EXIT_HELP}`;

interface JobOptions {
  readonly guide?: string;
  readonly json?: true;
}

/** Adds `keyfit job`, which shows what a posting asks for. */
export function addJobCommand(program: Command, io: CliIo): void {
  program
    .command("job")
    .description(
      "show what a job posting asks for: each keyword with its kind, importance and the posting's words",
    )
    .argument("<FILE>", "the posting")
    .option("--guide <id|file>", "a guide whose keywords come first")
    .option("--json", "keywords and asks that no résumé proves, as JSON")
    .addHelpText("after", HELP)
    .action((file: string, options: JobOptions) => showJob(file, options, io));
}

async function showJob(file: string, options: JobOptions, io: CliIo): Promise<void> {
  const { noticeSentence, readPosting } = await import("../index.js");
  const guide = options.guide === undefined ? null : await guideInput(options.guide, io);
  const posting = await readPosting(await documentInput(file, io), { guide });
  if (options.json) {
    io.writeOut(`${JSON.stringify(toJson(posting), null, 2)}\n`);
    return;
  }
  const notices = posting.document.notices.map((notice) => `  ${noticeSentence(notice)} [${notice.code}]`);
  io.writeOut(describe(posting, notices));
}

function toJson({ document, keywords, unverifiable }: Posting) {
  const { name, format, language, text, notices } = document;
  const listed = keywords.map(({ keyword: _, ...rest }) => rest);
  return { name, format, language, keywords: listed, unverifiable, notices, text };
}

const TITLES = { required: "Required", preferred: "Preferred", mentioned: "Mentioned" } as const;

function describe({ document, keywords, unverifiable }: Posting, notices: readonly string[]): string {
  const blocks = (["required", "preferred", "mentioned"] as const).flatMap((importance) => {
    const own = keywords.filter((keyword) => keyword.importance === importance);
    return own.length === 0
      ? []
      : ["", `${TITLES[importance]} (${own.length})`, ...describeAll(own, keywords)];
  });
  const lines = [
    `${document.name}: ${keywords.length} ${keywords.length === 1 ? "keyword" : "keywords"}`,
    ...blocks,
    ...titled(
      "Asked for, and no résumé proves it (never scored)",
      unverifiable.map(({ kind, quote }) => `  ${quote} [${kind}]`),
    ),
    ...titled("Notices", notices),
  ];
  return `${lines.join("\n").replace(CONTROL, "\ufffd")}\n`;
}

function describeAll(own: readonly JobKeyword[], all: readonly JobKeyword[]): string[] {
  return own.map(({ id, label, kind, quote, years, level, region, group }) => {
    const others = all.filter((other) => group !== undefined && other.group === group && other.id !== id);
    const facts = [
      kind,
      ...(years === undefined ? [] : [`${years} ${years === 1 ? "year" : "years"}`]),
      ...[level, region].flatMap((value) => value ?? []),
      ...(others.length === 0 ? [] : [`or ${others.map((other) => other.label).join(", or ")}`]),
    ];
    const words = quote.replace(/\s+/g, " ");
    const said = words.toLowerCase() === label.toLowerCase() ? "" : `: “${words}”`;
    return `  ${label} (${facts.join("; ")})${said}`;
  });
}

/** Control characters other than tab and line break: a file must not steer the terminal that shows it. */
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
