import { join, resolve } from "node:path";
import { type AnalyzerOptions, loadGuide } from "../index.js";
import { KEYFIT_VERSION } from "../version.js";
import { AHEAD, resolveWorkers } from "./analyze-batch.js";
import { BATCH_VERSION, type Batch, type Candidate, type Target } from "./batch.js";
import { candidateChecker } from "./check-candidate.js";
import { digest } from "./digest.js";
import { readEarlierRun, setAside } from "./earlier-run.js";
import { inOrder } from "./in-order.js";
import { JOURNAL, type JournalEntry, type JournalHeader, openJournal, toHeader } from "./journal.js";
import { lockFolder } from "./lock-folder.js";
import { nameOutputs } from "./plan/name-outputs.js";
import { type Plan, planBatch } from "./plan/plan-batch.js";
import { distinctNames, readNamed, readNamedText } from "./read-inputs.js";
import { compileSetting } from "./threads/compile-setting.js";
import { type Pool, startPool } from "./threads/start-pool.js";
import { orUnwritable } from "./write-file.js";
import { type Extras, readExtras, writeSummaries } from "./write-summaries.js";

/** What a batch of files works on. */
export interface RunOptions extends Omit<AnalyzerOptions, "jobs"> {
  /** Folders, files and globs with the résumés and letters. */
  readonly sources: readonly string[];
  /** The folder that is written to; made where it is not there. */
  readonly out: string;
  /** Paths of the postings. */
  readonly jobs?: readonly string[];
  /** What relative paths start from; the process's working directory where absent. */
  readonly cwd?: string;
  /** Whether to go on with the batch in `out`; what it has done and what did not change since is not done again. */
  readonly resume?: boolean;
  /** Path of a CSV with the columns `resume` and `letter`, for letters whose names do not tell whose they are. */
  readonly letters?: string;
  /** Path of a CSV that tells each candidate's groups, to measure selection rates by. */
  readonly groups?: string;
  /** The score from which a candidate counts as selected when selection rates are measured, 0 to 100; 60 where absent. */
  readonly selectAt?: number;
  /** An earlier batch's output folder, to tell who gained what since. */
  readonly compare?: string;
  /** Threads that work at the same time; see `analyzeBatch`. */
  readonly workers?: number;
  /** Ends the batch when aborted, behind the files in hand; `resume` goes on with it. */
  readonly signal?: AbortSignal;
  /** Called when the files are counted, and behind every candidate. */
  readonly onProgress?: (progress: RunProgress) => void;
}

/** How far a batch of files is. */
export interface RunProgress {
  readonly total: number;
  /** Candidates done with, whatever came of them. */
  readonly done: number;
  /** Of these, as an earlier run left them. */
  readonly reused: number;
  /** Of these, those that could not be read. */
  readonly failed: number;
  /** Milliseconds since the start. */
  readonly milliseconds: number;
  /** The candidate just done with; absent at the start. */
  readonly candidate?: Candidate;
}

/** What came of a batch of files. */
export interface BatchRun {
  /** False where the signal ended it: then nothing but reports and journal is written, and `resume` goes on. */
  readonly finished: boolean;
  /** The candidates done with. */
  readonly batch: Batch;
  readonly progress: RunProgress;
  /** Paths of the tables and pages written, in `out`. */
  readonly files: readonly string[];
}

/**
 * Checks a folder of résumés against a guide and postings, and writes what came of it: a report for each person (HTML and JSON, in
 * `reports/`), `summary.csv`, `summary.xlsx`, `cohort.html`, and the journal by which an interrupted batch goes on. The files are the
 * same for any number of threads and of interruptions.
 *
 * One bad file never stops the rest: it is a candidate with an error.
 *
 * @throws KeyfitError `batch-exists` for an output folder in use, or with a batch in it that is not to be gone on with; `file-unwritable` where
 * the disk is full or the folder may not be written; `file-not-found`, `not-a-file`, `file-unreadable`, `invalid-input` for what the options
 * name; and the codes of `analyzeBatch`.
 */
export async function runBatch(options: RunOptions): Promise<BatchRun> {
  const started = performance.now();
  const workers = resolveWorkers(options.workers);
  const paths = resolvePaths(options);
  const postings = await readPostings(paths.jobs);
  const extras = await readExtras(options, paths);
  const plan = await planFiles(options, paths);
  const release = await lockFolder(paths.out);
  try {
    const earlier = await readEarlierRun(paths.out, options.resume ?? false);
    const setting: AnalyzerOptions = {
      guide: options.guide ?? null,
      jobs: postings,
      asOf: options.asOf ?? earlier?.header.asOf ?? new Date().toISOString().slice(0, 10),
      redact: options.redact ?? false,
      ...(options.limits && { limits: options.limits }),
    };
    const pool = await startPool(await compileSetting(setting), workers);
    const run = { options, out: paths.out, plan, pool, workers, earlier, started };
    const checked = await checkAll(run, setting, postings).finally(pool.close);
    // The threads are gone by now, for the tables take memory of their own.
    return await conclude(checked, { out: paths.out, plan, extras });
  } finally {
    await release();
  }
}

interface Run {
  readonly options: RunOptions;
  readonly out: string;
  readonly plan: Plan;
  readonly pool: Pool;
  readonly workers: number;
  readonly earlier: Awaited<ReturnType<typeof readEarlierRun>>;
  readonly started: number;
}

/** What came of the candidates, before anything is made of it. */
interface CheckedAll {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** What the journal held at the start. */
  readonly before: readonly JournalEntry[];
  readonly progress: RunProgress;
}

async function checkAll(
  run: Run,
  setting: AnalyzerOptions,
  postings: readonly NamedPosting[],
): Promise<CheckedAll> {
  const { options, out, plan, pool, earlier } = run;
  const targets = await describeTargets(
    pool,
    postings.map(({ name }) => name),
  );
  const header = headerOf(setting, postings, targets);
  const same = earlier !== null && JSON.stringify(earlier.header) === JSON.stringify(header);
  if (earlier && !same) await orUnwritable(out, () => setAside(out));
  const known = same ? earlier : null;
  const journalFile = join(out, JOURNAL);
  const journal = await orUnwritable(journalFile, () => openJournal(journalFile, header, known));
  const check = candidateChecker({
    out,
    pool,
    targets: header.targets,
    redact: header.redacted,
    limits: options.limits,
    known: new Map(known?.entries.map((entry) => [entry.key, entry])),
  });
  const stems = nameOutputs(plan.candidates.map(({ name }) => name));
  const entries: JournalEntry[] = [];
  let progress = { total: plan.candidates.length, done: 0, reused: 0, failed: 0, milliseconds: 0 };
  const report = (candidate?: Candidate) => {
    progress = { ...progress, milliseconds: performance.now() - run.started };
    options.onProgress?.(candidate ? { ...progress, candidate } : progress);
  };
  report();
  try {
    const results = inOrder(
      untilAborted(plan.candidates, options.signal),
      async (planned, index) => {
        try {
          return await check(planned, stems[index] ?? planned.name);
        } catch (error) {
          return { fatal: error };
        }
      },
      { ahead: run.workers * AHEAD },
    );
    for await (const result of results) {
      if ("fatal" in result) throw result.fatal;
      const { entry, reused } = result;
      if (!reused) await orUnwritable(journalFile, () => journal.add(entry));
      entries.push(entry);
      const { status } = entry.candidate;
      progress = {
        ...progress,
        done: progress.done + 1,
        reused: progress.reused + (reused ? 1 : 0),
        failed: progress.failed + (status === "failed" ? 1 : 0),
      };
      report(entry.candidate);
    }
  } finally {
    await journal.close();
  }
  return { header, entries, before: known?.entries ?? [], progress };
}

async function conclude(
  { header, entries, before, progress }: CheckedAll,
  { out, plan, extras }: { readonly out: string; readonly plan: Plan; readonly extras: Extras },
): Promise<BatchRun> {
  const { keyfitVersion, asOf, redacted, guide, targets } = header;
  const candidates = entries.map(({ candidate }) => candidate);
  const leftOut = redacted ? plan.leftOut.map((one) => ({ ...one, name: "" })) : plan.leftOut;
  const batch = { keyfitVersion, asOf, redacted, guide, targets, candidates, leftOut };
  const names = plan.candidates.map(({ name }) => name);
  const finished = entries.length === plan.candidates.length;
  const files = finished ? await writeSummaries({ out, batch, header, entries, before, extras, names }) : [];
  return { finished, batch, progress, files };
}

function* untilAborted<T>(items: readonly T[], signal: AbortSignal | undefined): Generator<T> {
  for (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}

interface Paths {
  readonly cwd: string;
  readonly out: string;
  readonly jobs: readonly string[];
  readonly letters: string | undefined;
  readonly groups: string | undefined;
  readonly compare: string | undefined;
}

function resolvePaths({ cwd = process.cwd(), out, jobs = [], letters, groups, compare }: RunOptions): Paths {
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(cwd, path));
  return {
    cwd,
    out: resolve(cwd, out),
    jobs: jobs.map((job) => resolve(cwd, job)),
    letters: absolute(letters),
    groups: absolute(groups),
    compare: absolute(compare),
  };
}

/** A posting's bytes, with the name by which it is told from the others. */
interface NamedPosting {
  readonly data: Uint8Array;
  readonly name: string;
}

async function readPostings(paths: readonly string[]): Promise<NamedPosting[]> {
  const postings = [];
  for (const [path, name] of distinctNames(paths)) {
    postings.push({ data: await readNamed(path, "a job posting"), name });
  }
  return postings;
}

async function planFiles(
  { sources }: RunOptions,
  { cwd, out, jobs, letters, groups, compare }: Paths,
): Promise<Plan> {
  const exclude = [out, ...jobs, letters, groups, compare].filter((path) => path !== undefined);
  return planBatch(sources, {
    cwd,
    exclude,
    ...(letters !== undefined && {
      letters: { path: letters, text: await readNamedText(letters, "a CSV of résumés and letters") },
    }),
  });
}

async function describeTargets(pool: Pool, postings: readonly string[]): Promise<Target[]> {
  const ids = postings.length === 0 ? ["guide"] : nameOutputs(postings);
  return [...(await pool.run({ kind: "targets", ids }))];
}

function headerOf(
  { guide, asOf, redact, limits }: AnalyzerOptions,
  jobs: readonly NamedPosting[],
  targets: Target[],
): JournalHeader {
  const used = typeof guide === "string" ? loadGuide(guide) : (guide ?? null);
  const postings = jobs.map(({ name, data }) => [name, digest(data)]);
  return toHeader({
    keyfitBatch: BATCH_VERSION,
    keyfitVersion: KEYFIT_VERSION,
    setting: digest(JSON.stringify([used, postings, redact, limits])),
    asOf: asOf ?? "",
    redacted: redact ?? false,
    guide: used && { id: used.id, label: used.label, version: used.version },
    targets,
  });
}
