import { workerData } from "node:worker_threads";
import { type Analyzer, createAnalyzer, KeyfitError, renderReport } from "../../index.js";
import type { Answer, Answers, Refusal, SentTask, Task, WorkerSetting } from "./messages.js";
import { noticesOf, resultOf, targetOf } from "./summarize.js";

// A damaged file makes engines give up promises that nobody waits for. What is waited for ends in an answer or at the time limit.
process.on("unhandledRejection", () => undefined);

// The pool hands over its own data beside ours.
const [, setting] = workerData as readonly [unknown, WorkerSetting];

let analyzer: Promise<Analyzer> | undefined;

/** Does one task. What goes wrong comes back as an answer, for errors lose their class between threads. */
export async function work(task: SentTask): Promise<Answer> {
  try {
    // Guide and postings are compiled once for all résumés of this worker.
    analyzer ??= createAnalyzer(setting);
    const ready = await analyzer;
    Atomics.store(task.begun, 0, 1);
    return { done: await perform(task, ready) };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

async function perform(task: Task, { analyze }: Analyzer): Promise<Answers[Task["kind"]]> {
  if (task.kind === "targets") {
    const reports = await analyze({ resume: { text: "–" } });
    return task.ids.flatMap((id, index) => (reports[index] ? [targetOf(reports[index], id)] : []));
  }
  const reports = await analyze(task.documents);
  if (task.kind === "reports") return reports;
  const { ids, titles } = task;
  const [first] = reports;
  return {
    notices: noticesOf(reports),
    years: first?.experience?.years ?? null,
    words: first?.documents.resume?.words ?? null,
    results: reports.map((report, index) => ({
      ...resultOf(report, ids[index] ?? ""),
      html: renderReport(report, "html", { title: titles[index] ?? "" }),
      json: renderReport(report, "json"),
    })),
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
