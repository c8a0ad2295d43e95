import { createCodeLoader } from "./code-cache.js";

/** The worker that reads files for the command line: the library's own, from compiled code that is kept. */
const runtime = `${process.version}-${process.platform}-${process.arch}`;
const loader = createCodeLoader(__dirname, { runtime, process: process.pid });
const { behindAnswer } = loader.load("./read-worker.cjs") as { behindAnswer: { act: () => void } };
behindAnswer.act = loader.save;
