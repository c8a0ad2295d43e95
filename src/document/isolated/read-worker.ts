import { parentPort } from "node:worker_threads";
import { KeyfitError } from "../../errors.js";
import { type FileBytes, readLayout } from "../read-layout.js";
import type { WorkerAnswer } from "./worker-answer.js";

/** What is done behind each answer. */
export const behindAnswer: { act: () => void } = { act: () => undefined };

// A damaged file makes engines give up promises that nobody waits for. What is waited for ends in an answer or at the time limit.
process.on("unhandledRejection", () => undefined);

// Reads the files that it is sent, one after the other. A file of its own, so that it can be stopped.
parentPort?.on("message", (file: FileBytes) => {
  void answer(file).then((message) => {
    parentPort?.postMessage(message);
    behindAnswer.act();
  });
});

async function answer(file: FileBytes): Promise<WorkerAnswer> {
  try {
    return { layout: await readLayout(file) };
  } catch (error) {
    if (error instanceof KeyfitError) {
      const { code, message, data } = error;
      return { refused: { code, message, data, cause: String(error.cause ?? "") } };
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
