import { join } from "node:path";
import { workerData } from "node:worker_threads";
import {
  type Analyzer,
  createAnalyzer,
  type DocumentInput,
  type GapReport,
  KeyfitError,
  type Posting,
  readPosting,
  renderReport,
} from "../../index.js";
import { digest } from "../digest.js";
import { writeWhole } from "../write-file.js";
import type { Answer, Answers, Handouts, Refusal, SentTask, Task, WorkerSetting } from "./messages.js";
import { noticesOf, resultOf, targetOf } from "./summarize.js";

// A damaged file makes engines give up promises that nobody waits for. What is waited for ends in an answer or at the time limit.
process.on("unhandledRejection", () => undefined);

// The pool hands over its own data beside ours.
const [, setting] = workerData as readonly [unknown, WorkerSetting];

let analyzer: Promise<Analyzer> | undefined;

/** Does one task. What goes wrong comes back as an answer, for errors lose their class between threads. */
export async function work(task: SentTask): Promise<Answer> {
  try {
    if (task.kind === "postings") return { done: await readPostings(task.jobs, task.begun) };
    // Guide and postings are compiled once for all résumés of this worker.
    analyzer ??= createAnalyzer(setting);
    const ready = await analyzer;
    Atomics.store(task.begun, 0, 1);
    return { done: await perform(task, ready) };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

async function readPostings(
  jobs: readonly (DocumentInput | Posting)[],
  begun: Int32Array,
): Promise<Posting[]> {
  Atomics.store(begun, 0, 1);
  const postings: Posting[] = [];
  for (const job of jobs) postings.push("keywords" in job ? job : await readPosting(job, setting));
  return postings;
}

async function perform(
  task: Exclude<Task, { kind: "postings" }>,
  { analyze }: Analyzer,
): Promise<Answers[Exclude<Task["kind"], "postings">]> {
  if (task.kind === "targets") {
    const reports = await analyze({ resume: { text: "–" } });
    return task.ids.flatMap((id, index) => (reports[index] ? [targetOf(reports[index], id)] : []));
  }
  const reports = await analyze(task.documents);
  return task.kind === "reports" ? reports : writeHandouts(reports, task);
}

async function writeHandouts(
  reports: readonly GapReport[],
  { out, handouts }: Extract<Task, { kind: "handouts" }>,
): Promise<Handouts> {
  const [first] = reports;
  const files: Record<string, string> = {};
  const write = async (path: string, text: string) => {
    await writeWhole(join(out, path), text);
    files[path] = digest(text);
  };
  const results = [];
  for (const [index, { target, title, html, json }] of handouts.entries()) {
    const report = reports[index];
    if (report === undefined) continue;
    await write(html, renderReport(report, "html", { title }));
    await write(json, renderReport(report, "json"));
    results.push({ ...resultOf(report, target), html, json });
  }
  return {
    notices: noticesOf(reports),
    years: first?.experience?.years ?? null,
    words: first?.documents.resume?.words ?? null,
    results,
    files,
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof KeyfitError) return { code: error.code, message: error.message, data: error.data };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "analysis-failed",
    message: `Expected to analyze the document, found a fault in keyfit itself: ${reason}. Please report it, and leave the document out meanwhile.`,
    data: { reason },
  };
}
