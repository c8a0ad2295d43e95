import { describe, expect, it } from "vitest";
import { analyzeBatch, type BatchInput, type BatchOptions, type BatchResult } from "../../src/batch/index.js";
import { analyze } from "../../src/index.js";
import "./use-source-worker.js";

const SETTING = {
  guide: "patient-care-specialist",
  jobs: [{ text: "Requirements\n- Phlebotomy\n- Epic\n- Spanish\n- BLS", name: "job.txt" }],
  asOf: "2026-01-15",
} as const;

const RESUMES = Array.from({ length: 9 }, (_, index) => ({
  id: `person-${index}`,
  resume: {
    text: `Experience\n- Drew blood from ${index + 2} patients a day\n- Charted in Epic`,
    name: `${index}.txt`,
  },
}));

describe("a batch", () => {
  it("gives the reports of analyze in the order of the inputs, for any number of workers", async () => {
    const alone = [];
    for (const { resume } of RESUMES) alone.push(await analyze({ ...SETTING, resume, job: SETTING.jobs[0] }));
    for (const workers of [1, 2]) {
      const results = await collect(RESUMES, { ...SETTING, workers });
      expect(results.map(({ id }) => id)).toEqual(RESUMES.map(({ id }) => id));
      expect(results.map((result) => result.status === "done" && result.reports)).toEqual(
        alone.map((one) => [one]),
      );
    }
  });

  it("has one report a posting, and one for the guide alone", async () => {
    const other = { text: "Requirements\n- Python\n- SQL\n- Kubernetes", name: "other.txt" };
    const [two] = await collect(RESUMES.slice(0, 1), {
      ...SETTING,
      workers: 1,
      jobs: [...SETTING.jobs, other],
    });
    expect(reportsOf(two).map(({ documents }) => documents.job?.name)).toEqual(["job.txt", "other.txt"]);
    const [one] = await collect(RESUMES.slice(0, 1), { ...SETTING, workers: 1, jobs: [] });
    expect(reportsOf(one).map(({ documents }) => documents.job)).toEqual([null]);
  });

  it("goes on behind what cannot be read, and takes no more inputs than it needs to be ahead", async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<BatchInput> {
      for (;;) {
        taken++;
        yield taken === 2
          ? { resume: { data: new Uint8Array(0), name: "empty.pdf" } }
          : (RESUMES[0] as BatchInput);
      }
    }
    const results: BatchResult[] = [];
    const progress: number[] = [];
    const options = {
      ...SETTING,
      workers: 1,
      onProgress: ({ failed }: { failed: number }) => progress.push(failed),
    };
    for await (const result of analyzeBatch(endless(), options)) {
      results.push(result);
      if (results.length === 3) break;
    }
    expect(results.map(({ status }) => status)).toEqual(["done", "failed", "done"]);
    expect(results[1]).toMatchObject({
      id: "2",
      index: 1,
      error: { name: "KeyfitError", code: "empty-file" },
    });
    expect(progress).toEqual([0, 1, 1]);
    expect(taken).toBeLessThanOrEqual(8);
  });

  it("ends with the signal's reason, also while it waits for inputs", async () => {
    const stop = new AbortController();
    async function* stuck(): AsyncGenerator<BatchInput> {
      yield RESUMES[0] as BatchInput;
      stop.abort(new Error("enough"));
      await new Promise(() => undefined);
    }
    await expect(collect(stuck(), { ...SETTING, workers: 1, signal: stop.signal })).rejects.toThrow("enough");
  });

  it("gives what is ready while the source of inputs waits", async () => {
    let goOn: () => void = () => undefined;
    async function* slow(): AsyncGenerator<BatchInput> {
      yield RESUMES[0] as BatchInput;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    const results = [];
    for await (const result of analyzeBatch(slow(), { ...SETTING, workers: 1 })) {
      results.push(result.status);
      goOn();
    }
    expect(results).toEqual(["done"]);
  });

  it("says what is wrong with its arguments before it takes an input", async () => {
    const never = {
      [Symbol.iterator]() {
        throw new Error("taken");
      },
    };
    const codeOf = (options: BatchOptions) => collect(never, options).catch((error) => error.code);
    expect(await codeOf({ ...SETTING, workers: 0 })).toBe("invalid-input");
    expect(await codeOf({ ...SETTING, workers: 1, asOf: "yesterday" })).toBe("invalid-as-of");
    expect(await codeOf({ ...SETTING, workers: 1, guide: "no-such-guide" })).toBe("unknown-guide");
    expect(await codeOf({ asOf: "2026-01-15", workers: 1 })).toBe("invalid-input");
    expect(await codeOf({ ...SETTING, workers: 1, jobs: [{ path: "no-such-file.txt" }] })).toBe(
      "file-not-found",
    );
  });
});

async function collect(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions,
): Promise<BatchResult[]> {
  const results = [];
  for await (const result of analyzeBatch(inputs, options)) results.push(result);
  return results;
}

function reportsOf(result: BatchResult | undefined) {
  return result?.status === "done" ? result.reports : [];
}
