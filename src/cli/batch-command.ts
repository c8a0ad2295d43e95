import { type Command, InvalidArgumentError } from "commander";
import type { BatchRun, RunOptions } from "../batch/index.js";
import { CliError, EXIT, type ReportExit } from "./exit.js";
import { DEFAULT_GUIDE, guideInput, parseScore } from "./inputs.js";
import type { CliIo } from "./io.js";
import { progressLines } from "./progress.js";

const DEFAULT_OUT = "keyfit-batch";

const HELP = `
A SOURCE is a folder, with all that is in it, a file, or a glob in quotes. Résumés may be PDF, DOCX, ODT, RTF, HTML, JSON Resume, Markdown or
plain text. A cover letter is told by its name ("Jane Doe cover letter.docx" goes with "Jane Doe.pdf"), or by a CSV with the columns
resume and letter. Hidden and temporary files are left out, and links are not followed out of a folder.

DIR gets, for each person, a hand-out (HTML) and a report (JSON) in reports/, and for the group cohort.html, summary.xlsx and summary.csv.
journal.ndjson keeps what is done: after Ctrl-C, a crash or a full disk, the same command with --resume goes on, and reads only what changed.

A person decides. Scores tell what the documents say; they are not for rejecting anybody automatically.

Examples:
  keyfit batch resumes --job posting.txt --out june
  keyfit batch resumes --job postings/*.txt --out june --resume
  keyfit batch "inbox/**/*.pdf" --no-guide --job posting.txt --redact
  keyfit batch resumes --out july --compare june
  keyfit batch resumes --groups groups.csv --select-at 60

Exit codes:
  0    done
  2    unusable input or arguments
  3    a fault in keyfit itself
  4    done, and some files could not be checked
  130  stopped by Ctrl-C; --resume goes on`;

interface BatchCommandOptions {
  readonly job?: readonly string[];
  readonly guide?: string | false;
  readonly out: string;
  readonly workers?: number;
  readonly redact?: true;
  readonly resume?: true;
  readonly letters?: string;
  readonly groups?: string;
  readonly selectAt?: number;
  readonly compare?: string;
  readonly asOf?: string;
  readonly quiet?: true;
}

/** Adds `keyfit batch`, which checks whole folders. */
export function addBatchCommand(program: Command, io: CliIo, reportExit: ReportExit): void {
  program
    .command("batch")
    .description("check a folder of résumés, with a report for each and tables for the group")
    .argument("[SOURCE...]", "folders, files and globs of résumés and cover letters")
    .option("--job <file...>", "the job postings")
    .option("--guide <id|file>", `the career guide (default: ${DEFAULT_GUIDE})`)
    .option("--no-guide", "check against the job postings alone")
    .option("--out <dir>", "the folder to write to", DEFAULT_OUT)
    .option("--resume", "go on with the batch in that folder")
    .option("--workers <number>", "threads to work on (default: one a processor)", parseWorkers)
    .option("--redact", "mask who the candidates are, in all that is written but key.csv")
    .option("--letters <file>", "a CSV with the columns resume and letter")
    .option("--groups <file>", "a CSV of groups, to measure selection rates by")
    .option(
      "--select-at <score>",
      "the score that counts as selected for --groups, 0 to 100 (default: 60)",
      parseScore,
    )
    .option("--compare <dir>", "the folder of an earlier batch, to tell who gained what")
    .option(
      "--as-of <date>",
      "the day that expiry and present jobs are judged by, as YYYY-MM-DD (default: today)",
    )
    .option("--quiet", "write nothing but errors to the terminal")
    .addHelpText("after", HELP)
    .action(async (sources: readonly string[], options: BatchCommandOptions) => {
      reportExit(await runAll(sources, options, io));
    });
}

async function runAll(sources: readonly string[], options: BatchCommandOptions, io: CliIo): Promise<number> {
  if (sources.length === 0) {
    throw new CliError(
      "invalid-input",
      "Expected a folder of résumés, found none. Name it before the options: keyfit batch resumes --job posting.txt",
    );
  }
  const { runBatch } = await import("../batch/index.js");
  const stop = new AbortController();
  const quiet = options.quiet ?? false;
  const progress = quiet ? null : progressLines(io);
  const release = io.onInterrupt(() => {
    stop.abort();
    progress?.say("keyfit: stopping after the files in hand; Ctrl-C again stops at once\n");
  });
  try {
    const run = await runBatch({
      ...(await runOptions(sources, options, io)),
      signal: stop.signal,
      ...(progress && { onProgress: progress.show }),
    });
    progress?.end();
    return conclude(run, options.out, quiet, io);
  } finally {
    progress?.end();
    release();
  }
}

async function runOptions(
  sources: readonly string[],
  { job, guide, out, workers, redact, resume, letters, groups, selectAt, compare, asOf }: BatchCommandOptions,
  io: CliIo,
): Promise<RunOptions> {
  return {
    sources,
    out,
    guide: guide === false ? null : await guideInput(guide ?? DEFAULT_GUIDE, io),
    ...(job && { jobs: job }),
    ...(workers !== undefined && { workers }),
    ...(redact && { redact }),
    ...(resume && { resume }),
    ...(letters !== undefined && { letters }),
    ...(groups !== undefined && { groups }),
    ...(selectAt !== undefined && { selectAt }),
    ...(compare !== undefined && { compare }),
    ...(asOf !== undefined && { asOf }),
  };
}

function conclude(
  { finished, batch, progress, files }: BatchRun,
  out: string,
  quiet: boolean,
  io: CliIo,
): number {
  const { done, total, failed, reused } = progress;
  if (!finished) {
    io.writeErr(`keyfit: stopped behind ${done} of ${total}; the same command with --resume goes on\n`);
    return EXIT.interrupted;
  }
  const duplicates = batch.candidates.filter(({ status }) => status === "duplicate").length;
  const leftOut = batch.leftOut.length;
  const counts = [
    `${done - failed - duplicates} of ${total} checked`,
    ...(reused > 0 ? [`${reused} unchanged since the last run`] : []),
    ...(duplicates > 0 ? [`${duplicates} the same as another`] : []),
    ...(failed > 0 ? [`${failed} could not be checked`] : []),
    ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? "file" : "files"} left out`] : []),
  ];
  if (!quiet) io.writeOut(`${counts.join(", ")}\n${files.join("\n")}\n`);
  else if (failed > 0)
    io.writeErr(`keyfit: ${failed} of ${total} could not be checked; see summary.csv in ${out}\n`);
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}

function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
  }
  return workers;
}
