import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pool, startPool } from "../../src/batch/threads/start-pool.js";
import { workerFile } from "../../src/batch/threads/worker-file.js";

let pool: Pool;

beforeAll(async () => {
  workerFile.own = fileURLToPath(new URL("odd-worker.mjs", import.meta.url));
  pool = await startPool({ limits: { milliseconds: 100, memoryBytes: 60_000_000 } }, 1);
});

afterAll(() => pool.close());

const run = (text: string, signal?: AbortSignal) =>
  pool.run({ kind: "reports", documents: { resume: { text } } }, signal);

describe("a thread of a batch", () => {
  it("is ended when its document takes too long, and another goes on", async () => {
    await expect(run("loop")).rejects.toMatchObject({ code: "time-limit", data: { limit: "milliseconds" } });
    expect(await run("well")).toEqual(["well"]);
  });

  it("is ended when its document takes too much memory, and another goes on", async () => {
    const patient = await startPool({ limits: { milliseconds: 20_000, memoryBytes: 60_000_000 } }, 1);
    const ask = (text: string) => patient.run({ kind: "reports", documents: { resume: { text } } });
    await expect(ask("grow")).rejects.toMatchObject({ code: "too-large", data: { limit: "memoryBytes" } });
    expect(await ask("well")).toEqual(["well"]);
    await patient.close();
  });

  it("that ends of itself is waited for no longer than its document may take", async () => {
    await expect(run("exit")).rejects.toMatchObject({ code: "time-limit" });
    expect(await run("well")).toEqual(["well"]);
  });

  it("that throws fails its document alone", async () => {
    await expect(run("throw")).rejects.toMatchObject({ code: "analysis-failed" });
    expect(await run("well")).toEqual(["well"]);
  });

  it("is ended by the signal at once", async () => {
    const stop = new AbortController();
    const running = run("loop", stop.signal);
    stop.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(await run("well")).toEqual(["well"]);
  });

  it("takes tasks one after the other", async () => {
    expect(await Promise.all(["a", "b", "c"].map((text) => run(text)))).toEqual([["a"], ["b"], ["c"]]);
  });
});
