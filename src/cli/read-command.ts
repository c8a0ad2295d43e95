import type { Command } from "commander";
import type { Document } from "../index.js";
import { EXIT_HELP } from "./exit.js";
import { documentInput } from "./inputs.js";
import type { CliIo } from "./io.js";

const HELP = `
FILE may be PDF, DOCX, ODT, RTF, HTML, JSON Resume, Markdown or plain text, or "-" for standard input.

Examples:
  keyfit read resume.pdf
  keyfit read resume.docx --json
  keyfit read resume.pdf --profile
${EXIT_HELP}`;

/** Adds `keyfit read`, which shows what keyfit reads in one file. */
export function addReadCommand(program: Command, io: CliIo): void {
  program
    .command("read")
    .description("show what is read from a file: its text, sections and notices")
    .argument("<FILE>", "the file")
    .option("--json", "everything as JSON: text, pages, lines, blocks, sections, hidden text, notices")
    .option("--profile", "contact data, jobs, education and certificates, as JSON")
    .addHelpText("after", HELP)
    .action((file: string, options: ReadOptions) => read(file, options, io));
}

interface ReadOptions {
  readonly json?: true;
  readonly profile?: true;
}

async function read(file: string, options: ReadOptions, io: CliIo): Promise<void> {
  const { noticeSentence, readDocument, readProfile } = await import("../index.js");
  const document = await readDocument(await documentInput(file, io));
  if (options.json || options.profile) {
    io.writeOut(`${JSON.stringify(options.profile ? readProfile(document) : document, null, 2)}\n`);
    return;
  }
  const notices = document.notices.map((notice) => `  ${noticeSentence(notice)} [${notice.code}]`);
  io.writeOut(describe(document, notices));
}

function describe(document: Document, notices: readonly string[]): string {
  const { name, format, hidden, language, pages, sections, text } = document;
  const found = sections.map(({ kind, heading, start, end }) => {
    const title = heading ? ` "${text.slice(heading.start, heading.end)}"` : "";
    return `  ${kind}${title}, characters ${start} to ${end}`;
  });
  const lines = [
    `${name}: ${format}, ${pages.length} ${pages.length === 1 ? "page" : "pages"}, language ${language}`,
    ...titled("Sections:", found),
    ...titled("Notices:", notices),
    ...titled(
      "Hidden text, not read:",
      hidden.map(({ text, reason, page }) => `  page ${page}, ${reason}: ${text}`),
    ),
    ...titled("Text:", text === "" ? [] : [text]),
  ];
  return `${lines.join("\n").replace(CONTROL, "\ufffd")}\n`;
}

/** Control characters other than tab and line break: a file must not steer the terminal that shows it. */
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

function titled(title: string, lines: readonly string[]): string[] {
  return ["", title, ...(lines.length > 0 ? lines : ["  none"])];
}
