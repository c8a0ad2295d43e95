import type { Command } from "commander";
import type { Guide, Notice } from "../index.js";
import { EXIT_HELP } from "./exit.js";
import { documentInput, guideInput, parseGuideFile } from "./inputs.js";
import type { CliIo } from "./io.js";
import { writeTo } from "./outputs.js";

const HELP = `
Examples:
  keyfit guide list
  keyfit guide show patient-care-specialist --json > my-guide.json
  keyfit guide lint my-guide.json
  keyfit guide import career-guide.pdf --out my-guide.json
${EXIT_HELP}`;

const FILE_HELP = `
FILE may be "-" for standard input.
${EXIT_HELP}`;

/** Adds `keyfit guide` with its commands `list`, `show`, `lint` and `import`. */
export function addGuideCommand(program: Command, io: CliIo): void {
  const guide = program
    .command("guide")
    .description("list, show, check and draft career guides")
    .addHelpText("after", HELP);
  guide
    .command("list")
    .description("list the bundled guides")
    .addHelpText("after", EXIT_HELP)
    .action(() => list(io));
  guide
    .command("show")
    .description("show what a guide asks for")
    .argument("<ID|FILE>", "a bundled guide's id, or a guide file")
    .option("--json", "the whole guide as JSON")
    .addHelpText("after", FILE_HELP)
    .action((value: string, options: { json?: true }) => show(value, options, io));
  guide
    .command("lint")
    .description("check a guide file and tell what is doubtful in it")
    .argument("<FILE>", "the guide file")
    .addHelpText("after", FILE_HELP)
    .action((file: string) => lint(file, io));
  guide
    .command("import")
    .description("draft a guide from a career guide's text (PDF, DOCX, Markdown or plain text)")
    .argument("<FILE>", "the career guide")
    .option("--out <file>", "write the guide to a file instead of standard output")
    .addHelpText("after", FILE_HELP)
    .action((file: string, options: { out?: string }) => draft(file, options, io));
}

async function list(io: CliIo): Promise<void> {
  const { listGuides } = await import("../index.js");
  for (const { id, label, version, keywords } of listGuides()) {
    io.writeOut(`${id}  ${label}, version ${version}, ${keywords} keywords\n`);
  }
}

async function show(value: string, options: { json?: true }, io: CliIo): Promise<void> {
  const { loadGuide } = await import("../index.js");
  const input = await guideInput(value, io);
  const guide = typeof input === "string" ? loadGuide(input) : input;
  io.writeOut(options.json ? toJson(guide) : describeGuide(guide));
}

async function lint(file: string, io: CliIo): Promise<void> {
  const { lintGuide, noticeSentence } = await import("../index.js");
  const guide = await parseGuideFile(file, io);
  const notices = lintGuide(guide);
  for (const notice of notices) io.writeOut(`${noticeSentence(notice)} [${notice.code}]\n`);
  io.writeOut(`${guide.id} is valid: ${guide.keywords.length} keywords, ${notices.length} doubtful.\n`);
}

async function draft(file: string, options: { out?: string }, io: CliIo): Promise<void> {
  const { importGuide, readDocument } = await import("../index.js");
  const { text } = await readDocument(await documentInput(file, io));
  const { guide, review } = importGuide(text);
  await writeTo(options.out, toJson(guide), io);
  await tellReview(review, text, io);
}

async function tellReview(review: readonly Notice[], text: string, io: CliIo): Promise<void> {
  const { noticeSentence } = await import("../index.js");
  io.writeErr(`keyfit: a person should look at ${review.length} places of this draft\n`);
  for (const notice of review) {
    io.writeErr(`${placeOf(notice, text)}${noticeSentence(notice)} [${notice.code}]\n`);
  }
}

function placeOf({ start }: Notice, text: string): string {
  return start === undefined ? "" : `line ${text.slice(0, start).split("\n").length}: `;
}

function describeGuide(guide: Guide): string {
  const labels = new Map(guide.keywords.map(({ id, label }) => [id, label]));
  const wanted = guide.wanted.map(
    ({ keyword, importance }) => `  ${keyword}  ${labels.get(keyword)} (${importance})`,
  );
  const levels = guide.levels.map(
    ({ label, minYears, maxYears }) => `  ${label}: ${minYears} to ${maxYears} years`,
  );
  const lines = [
    `${guide.label} (${guide.id}, version ${guide.version})`,
    `From: ${guide.source}`,
    ...(wanted.length > 0 ? ["", "Asks for:", ...wanted] : []),
    ...(levels.length > 0 ? ["", "Levels:", ...levels] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function toJson(guide: Guide): string {
  return `${JSON.stringify(guide, null, 2)}\n`;
}
