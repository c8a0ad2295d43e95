import { describe, expect, it } from "vitest";
import type { Batch, Candidate, Target } from "../../src/batch/batch.js";
import { compareBatches } from "../../src/batch/compare.js";
import { readCsvTable } from "../../src/batch/read-table.js";
import { KeyfitError } from "../../src/index.js";
import { makeBatch } from "./make-batch.js";

function target(id: string, ...keywords: string[]): Target {
  return {
    id,
    label: `The ${id}`,
    notices: [],
    keywords: keywords.map((name) => ({
      id: name,
      label: name.toUpperCase(),
      kind: "tool",
      importance: "required",
      by: ["job"],
    })),
  };
}

interface Given {
  readonly name: string;
  readonly id?: string;
  readonly results?: Readonly<Record<string, readonly [score: number | null, statuses: string]>>;
  readonly copyOf?: string;
}

function candidate({ name, id = name, results = {}, copyOf }: Given): Candidate {
  const status = copyOf !== undefined ? "duplicate" : Object.keys(results).length > 0 ? "done" : "failed";
  return {
    id,
    name,
    letter: null,
    status,
    duplicateOf: copyOf ?? null,
    error: status === "failed" ? { code: "corrupt-file", message: "Broken." } : null,
    notices: [],
    years: null,
    words: null,
    results: Object.entries(results).map(([of, [score, statuses]]) => ({
      target: of,
      score,
      low: score,
      high: score,
      statuses,
      gaps: [],
      html: "",
      json: "",
    })),
  };
}

function batch(targets: readonly Target[], people: readonly Given[]): Batch {
  return {
    keyfitVersion: "0.1.0",
    asOf: "2026-01-15",
    redacted: false,
    guide: null,
    targets,
    candidates: people.map(candidate),
    leftOut: [],
  };
}

const NURSE = target("nurse", "epic", "triage", "ecg");

/** One person against one target, earlier and now. */
function oneRow(before: readonly [number | null, string], after: readonly [number | null, string]) {
  const run = (result: readonly [number | null, string]) =>
    batch([NURSE], [{ name: "ana.pdf", results: { nurse: result } }]);
  return compareBatches(run(before), run(after)).rows[0];
}

describe("a posting that was renamed", () => {
  it("is told by what it asks for, beside another", () => {
    const renamed = { ...NURSE, id: "clinic-nurse" };
    const other = target("cook", "grill");
    const before = batch([NURSE], [{ name: "ana.pdf", results: { nurse: [10, "mmm"] } }]);
    const after = batch(
      [other, renamed],
      [{ name: "ana.pdf", results: { cook: [5, "m"], "clinic-nurse": [30, "smm"] } }],
    );
    expect(compareBatches(before, after).rows).toMatchObject([
      { target: "clinic-nurse", change: 20, gained: ["EPIC"] },
    ]);
  });
});

describe("what a person gained", () => {
  it("is every keyword shown now that was only claimed, missing or in the letter alone before", () => {
    expect(oneRow([10, "cml"], [90, "sss"])).toEqual({
      name: "ana.pdf",
      target: "nurse",
      before: 10,
      after: 90,
      change: 80,
      gained: ["EPIC", "TRIAGE", "ECG"],
      lost: [],
    });
  });

  it("and lost is what was shown and no longer is, be it only claimed or told in the letter", () => {
    expect(oneRow([90, "sss"], [40, "cls"])).toMatchObject({
      gained: [],
      lost: ["EPIC", "TRIAGE"],
      change: -50,
    });
  });

  it("is nothing where a keyword goes from missing to claimed", () => {
    expect(oneRow([10, "mmm"], [20, "ccl"])).toMatchObject({ gained: [], lost: [] });
  });

  it("is told by id where the runs ask for other keywords in another order, and only of what both ask for", () => {
    const earlier = batch(
      [target("nurse", "epic", "triage")],
      [{ name: "a.pdf", results: { nurse: [50, "sm"] } }],
    );
    const now = batch(
      [target("nurse", "new", "triage", "epic")],
      [{ name: "a.pdf", results: { nurse: [50, "ssm"] } }],
    );
    expect(compareBatches(earlier, now).rows[0]).toMatchObject({ gained: ["TRIAGE"], lost: ["EPIC"] });
  });

  it("is a change to a tenth, the same upwards as downwards, and never minus nought", () => {
    expect(oneRow([50.1, "mmm"], [70.4, "mmm"])?.change).toBe(20.3);
    expect(oneRow([50.25, "mmm"], [50, "mmm"])?.change).toBe(-0.3);
    expect(oneRow([50, "mmm"], [50.25, "mmm"])?.change).toBe(0.3);
    expect(Object.is(oneRow([50.01, "mmm"], [50, "mmm"])?.change, 0)).toBe(true);
  });

  it("is no number where either run has no score, though keywords are compared", () => {
    expect(oneRow([null, "mmm"], [40, "smm"])).toMatchObject({
      before: null,
      after: 40,
      change: null,
      gained: ["EPIC"],
    });
  });

  it("is no keyword where a file could not be read in one of the runs", () => {
    const earlier = batch([NURSE], [{ name: "a.pdf" }]);
    const now = batch([NURSE], [{ name: "a.pdf", results: { nurse: [60, "sss"] } }]);
    expect(compareBatches(earlier, now).rows).toMatchObject([
      { before: null, after: 60, gained: [], lost: [] },
    ]);
    expect(compareBatches(now, earlier).rows).toMatchObject([
      { before: 60, after: null, gained: [], lost: [] },
    ]);
    expect(compareBatches(earlier, earlier)).toMatchObject({ rows: [], added: [], gone: [] });
  });

  it("is nothing at all between a batch and itself", () => {
    const same = makeBatch({ people: 40 });
    const { rows, added, gone, earlierAsOf, earlierVersion } = compareBatches(same, same);
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.every(({ change, gained, lost }) => !change && gained.length + lost.length === 0)).toBe(true);
    expect([added, gone, earlierAsOf, earlierVersion]).toEqual([[], [], "2026-01-15", "0.1.0"]);
  });
});

describe("who is the same person", () => {
  const results = { nurse: [50, "mmm"] } as const;
  const compare = (earlier: readonly Given[], now: readonly Given[]) => {
    const give = (people: readonly Given[]) =>
      batch(
        [NURSE],
        people.map((one) => ({ results, ...one })),
      );
    const { rows, added, gone } = compareBatches(give(earlier), give(now));
    return { same: rows.map(({ name }) => name), added, gone };
  };

  it("is whoever sends the file in another format, case or way of writing accents", () => {
    const composed = "Zoë/résumé.pdf".normalize("NFC");
    const apart = "zoë/RÉSUMÉ.docx".normalize("NFD");
    expect(compare([{ name: composed, id: "1" }], [{ name: apart, id: "2" }])).toEqual({
      same: [apart],
      added: [],
      gone: [],
    });
  });

  it("is not whoever has a file of that name in another folder", () => {
    expect(compare([{ name: "ana/resume.pdf" }], [{ name: "ben/resume.pdf" }])).toEqual({
      same: [],
      added: ["ben/resume.pdf"],
      gone: ["ana/resume.pdf"],
    });
  });

  it("is by id whoever's name says nothing", () => {
    expect(compare([{ name: "old.pdf", id: "7" }], [{ name: "new.pdf", id: "7" }]).same).toEqual(["new.pdf"]);
  });

  it("is by the whole name where two files differ in their endings alone", () => {
    const found = compare([{ name: "a.pdf" }], [{ name: "a.docx" }, { name: "a.pdf" }]);
    expect(found).toEqual({ same: ["a.pdf"], added: ["a.docx"], gone: [] });
  });

  it("is nobody where two could be meant", () => {
    const found = compare([{ name: "a.odt" }], [{ name: "a.docx" }, { name: "a.pdf" }]);
    expect(found).toEqual({ same: [], added: ["a.docx", "a.pdf"], gone: ["a.odt"] });
  });

  it("takes a dot in a name for no ending", () => {
    expect(compare([{ name: "Resume 2026.01" }], [{ name: "Resume 2026.02" }]).same).toEqual([]);
  });

  it("has the results of the file that theirs is a copy of", () => {
    const earlier = batch([NURSE], [{ name: "b.pdf", results: { nurse: [40, "mmm"] } }]);
    const now = batch(
      [NURSE],
      [
        { name: "a.pdf", id: "a", results: { nurse: [60, "smm"] } },
        { name: "b.pdf", copyOf: "a" },
      ],
    );
    const { rows, added } = compareBatches(earlier, now);
    expect(rows).toMatchObject([{ name: "b.pdf", change: 20, gained: ["EPIC"] }]);
    expect(added).toEqual(["a.pdf"]);
  });
});

describe("which target is the same", () => {
  const compared = (earlier: readonly string[], now: readonly string[]) => {
    const give = (ids: readonly string[]) => {
      const results = Object.fromEntries(ids.map((id) => [id, [50, "m"] as const]));
      return batch(
        ids.map((id) => target(id, "epic")),
        [{ name: "a.pdf", results }],
      );
    };
    return compareBatches(give(earlier), give(now)).rows.map((row) => row.target);
  };

  it("is the one with the same id, in the order of the later run", () => {
    expect(compared(["x", "y"], ["y", "x"])).toEqual(["y", "x"]);
  });

  it("is the only one left on each side, if the posting was renamed", () => {
    expect(compared(["nurse"], ["nurse-2"])).toEqual(["nurse-2"]);
    expect(compared(["guide", "nurse"], ["guide", "nurse-2"])).toEqual(["guide", "nurse-2"]);
  });

  it("is none where several are left, or where one of the two is the guide alone", () => {
    expect(compared(["a", "b"], ["c"])).toEqual([]);
    expect(compared(["guide"], ["nurse"])).toEqual([]);
  });
});

describe("a table read from CSV", () => {
  const read = (text: string) => readCsvTable(text, "table.csv");
  const errorOf = (text: string): KeyfitError => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof KeyfitError) return error;
    }
    throw new Error("No KeyfitError was thrown.");
  };

  it("may begin with a byte-order mark, end its lines by CR LF and quote commas, quotes and line breaks", () => {
    expect(read('\uFEFF name , note\r\n"Lima, Ana","says ""hi""\r\ntwice"\r\n\r\nBen,\r\n')).toEqual({
      header: ["name", "note"],
      rows: [
        { line: 2, cells: { name: "Lima, Ana", note: 'says "hi"\ntwice' } },
        { line: 5, cells: { name: "Ben", note: "" } },
      ],
    });
  });

  it.each([
    [",", "commas"],
    [";", "semicolons"],
    ["\t", "tabs"],
  ])("may be parted by %j (%s)", (delimiter) => {
    const text = [`file${delimiter}sex`, `ana.pdf${delimiter}f`].join("\n");
    expect(read(text).rows).toEqual([{ line: 2, cells: { file: "ana.pdf", sex: "f" } }]);
  });

  it("is parted as its header is, though other delimiters stand in every row", () => {
    expect(read("file;sex\nLima, Ana.pdf;f\nObi, Ben.pdf;m").rows.map(({ cells }) => cells.file)).toEqual([
      "Lima, Ana.pdf",
      "Obi, Ben.pdf",
    ]);
  });

  it("skips blank lines and rows of blank cells, also before the header, and keeps the lines' numbers", () => {
    expect(read("\n\na,b\n , \n1,2\r3,4").rows.map(({ line }) => line)).toEqual([5, 6]);
  });

  it("leaves out a column without a name and fills short rows", () => {
    expect(read("a,,b\n1,2\n")).toEqual({
      header: ["a", "b"],
      rows: [{ line: 2, cells: { a: "1", b: "" } }],
    });
  });

  it("may have a column of any name", () => {
    expect(Object.keys(read("__proto__,constructor\n1,2").rows[0]?.cells ?? {})).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it.each([
    ["", undefined, /empty one/],
    [" \n,,\n", undefined, /empty one/],
    ["a,b\n", 1, /found none after line 1/],
    ["\na, A \n1,2", 2, /"A" twice in line 2/],
    ['a,b\n1,2\n"x,3\n4,5', 3, /line 3/],
    ['a,b\n"x\ny",2\n"x"y,2\n', 4, /line 4/],
    ["file,sex\nLima, Ana.pdf,f", 2, /Expected 2 cells in line 2 of table.csv, found 3/],
  ])("is refused with the line and what to do: %j", (text, line, message) => {
    const error = errorOf(text);
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^Expected .*, found .*\. .*\.$/);
    expect(error.data.line).toBe(line);
  });
});
