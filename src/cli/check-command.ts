import { type Command, Option } from "commander";
import type { AnalyzeInput, GapReport } from "../index.js";
import { CliError, EXIT, EXIT_HELP, type ReportExit } from "./exit.js";
import { checkStdinOnce, DEFAULT_GUIDE, documentInput, guideInput, parseScore } from "./inputs.js";
import type { CliIo } from "./io.js";
import { COLOR_CHOICES, type ColorChoice, outputWidth, useColor, writeTo, writeWhole } from "./outputs.js";

const FORMATS = ["text", "json", "markdown", "html", "csv"] as const;

const HELP = `
RESUME and every FILE may be PDF, DOCX, ODT, RTF, HTML, JSON Resume, Markdown or plain text, and one of them may be "-" for standard input.
A guide is a file when it ends in .json or exists as a file, else the id of a bundled guide.

Examples:
  keyfit check resume.pdf --job posting.txt
  keyfit check resume.pdf --letter letter.docx --job posting.txt --html report.html
  keyfit check resume.pdf --no-guide --job posting.txt --format json --out report.json
  keyfit check - --min-score 60 < resume.txt
${EXIT_HELP}`;

interface CheckOptions {
  readonly letter?: string;
  readonly job?: string;
  readonly guide?: string | false;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly html?: string;
  readonly asOf?: string;
  readonly minScore?: number;
  readonly redact?: true;
  readonly color: ColorChoice;
}

/** Adds `keyfit check`, which analyzes one person's documents and writes the report. */
export function addCheckCommand(program: Command, io: CliIo, reportExit: ReportExit): void {
  program
    .command("check")
    .description("check a résumé and a cover letter against a guide and a job posting")
    .argument("[RESUME]", "the résumé; may be left out when there is a letter")
    .option("--letter <file>", "the cover letter")
    .option("--job <file>", "the job posting")
    .option("--guide <id|file>", `the career guide (default: ${DEFAULT_GUIDE})`)
    .option("--no-guide", "check against the job posting alone")
    .addOption(new Option("--format <format>", "form of the report").choices(FORMATS).default("text"))
    .option("--out <file>", "write the report to a file instead of standard output")
    .option("--html <file>", "write the report to a file as a web page as well")
    .option(
      "--as-of <date>",
      "the day that expiry and present jobs are judged by, as YYYY-MM-DD (default: today)",
    )
    .option("--redact", "mask names, addresses, telephone numbers, e-mail and web addresses in the report")
    .option("--min-score <number>", "exit with 1 when the score is lower, 0 to 100", parseScore)
    .addOption(new Option("--color <when>", "colour the text report").choices(COLOR_CHOICES).default("auto"))
    .addHelpText("after", HELP)
    .action(async (resume: string | undefined, options: CheckOptions) => {
      reportExit(await check(resume, options, io));
    });
}

async function check(resume: string | undefined, options: CheckOptions, io: CliIo): Promise<number> {
  const { letter, job, guide, out, html } = options;
  checkStdinOnce([resume, letter, job, guide || undefined]);
  if (out !== undefined && out === html) {
    throw new CliError(
      "invalid-input",
      `Expected two files for --out and --html, found "${out}" twice. Name another.`,
    );
  }
  const { analyze, renderReport } = await import("../index.js");
  const report = await analyze(await analyzeInput(resume, options, io));
  const color = out === undefined && useColor(options.color, io);
  await writeTo(out, renderReport(report, options.format, { color, width: outputWidth(io) }), io);
  if (html !== undefined) await writeWhole(html, renderReport(report, "html"), io);
  return judge(report, options.minScore, io);
}

async function analyzeInput(
  resume: string | undefined,
  { letter, job, guide, asOf, redact }: CheckOptions,
  io: CliIo,
): Promise<AnalyzeInput> {
  return {
    ...(resume !== undefined && { resume: await documentInput(resume, io) }),
    ...(letter !== undefined && { coverLetter: await documentInput(letter, io) }),
    ...(job !== undefined && { job: await documentInput(job, io) }),
    guide: guide === false ? null : await guideInput(guide ?? DEFAULT_GUIDE, io),
    ...(asOf !== undefined && { asOf }),
    ...(redact && { redact }),
  };
}

function judge(report: GapReport, minScore: number | undefined, io: CliIo): number {
  const { total, reason } = report.score;
  if (minScore === undefined || (total !== null && total >= minScore)) return EXIT.done;
  const found = total === null ? `there is no score (${reason})` : `the score is ${total}`;
  io.writeErr(`keyfit: ${found}, and --min-score asks for ${minScore}\n`);
  return EXIT.belowMinScore;
}
