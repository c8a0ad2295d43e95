import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Batch, Candidate } from "../../src/batch/batch.js";
import { type GroupCount, judgeGroups } from "../../src/batch/fairness/judge-groups.js";
import { type Fairness, measureFairness, readGroups } from "../../src/batch/fairness/measure-fairness.js";
import { renderFairnessCsv } from "../../src/batch/fairness/render-fairness-csv.js";
import { CAUTIONS, FAIRNESS_COLUMNS, GROUP_NOTE } from "../../src/batch/fairness/words.js";
import { KeyfitError } from "../../src/index.js";
import { makeBatch } from "./make-batch.js";

interface Given {
  readonly score?: number | null;
  readonly id?: string;
  readonly copyOf?: string;
}

/** A batch of one target; who has no score at all could not be read. */
function batchOf(people: Readonly<Record<string, Given | number | null>>, redacted = false): Batch {
  const candidates = Object.entries(people).map(([name, given]): Candidate => {
    const {
      score,
      id = `id-${name}`,
      copyOf,
    } = typeof given === "object" && given ? given : { score: given };
    const status = copyOf !== undefined ? "duplicate" : score === undefined ? "failed" : "done";
    const result = { target: "t", score: score ?? null, low: null, high: null, statuses: "", gaps: [] };
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
      results: status === "done" ? [{ ...result, html: "", json: "" }] : [],
    };
  });
  const targets = [{ id: "t", label: "Nurse", notices: [], keywords: [] }];
  return {
    keyfitVersion: "0.1.0",
    asOf: "2026-01-15",
    redacted,
    guide: null,
    targets,
    candidates,
    leftOut: [],
  };
}

function measure(people: Parameters<typeof batchOf>[0], csv: string, threshold = 60): Fairness {
  return measureFairness(batchOf(people), readGroups(csv, "groups.csv"), { threshold });
}

function tableOf(fairness: Fairness, attribute: string, basis: "threshold" | "median") {
  const table = fairness.tables.find((one) => one.attribute === attribute && one.basis === basis);
  if (!table) throw new Error(`No table of ${attribute} by ${basis}.`);
  return table;
}

function groupsOf(...args: Parameters<typeof tableOf>) {
  return Object.fromEntries(tableOf(...args).groups.map(({ group, ...rest }) => [group, rest]));
}

const ownNotes = ({ notes }: Fairness) => notes.slice(CAUTIONS.length);

function errorOf(run: () => unknown): KeyfitError {
  try {
    run();
  } catch (error) {
    if (error instanceof KeyfitError) return error;
  }
  throw new Error("No KeyfitError was thrown.");
}

/** Five women with 90, 80, 60, 50, 40 and five men with 70, 59.9, 30, 20, 10. */
const TEN = { w1: 90, w2: 80, w3: 60, w4: 50, w5: 40, m1: 70, m2: 59.9, m3: 30, m4: 20, m5: 10 };
const TEN_CSV = `candidate,sex,age\n${Object.keys(TEN)
  .map((name) => `${name},${name[0]},${Number(name[1]) <= 2 ? "young" : "old"}`)
  .join("\n")}`;

describe("how scores fall on groups", () => {
  it("the selection rate is the share at the threshold or above, the ratio that of the rates", () => {
    const fairness = measure(TEN, TEN_CSV);
    // Women: 90, 80 and 60 of five, 3/5. Men: 70 of five, 1/5. The ratio is 1/3.
    expect(tableOf(fairness, "sex", "threshold")).toMatchObject({
      target: "t",
      targetLabel: "Nurse",
      cutOff: 60,
      unknown: 0,
      groups: [
        { group: "m", people: 5, selected: 1, rate: 1 / 5, belowFourFifths: true },
        { group: "w", people: 5, selected: 3, rate: 3 / 5, impactRatio: 1, belowFourFifths: false },
      ],
    });
    expect(groupsOf(fairness, "sex", "threshold").m?.impactRatio).toBeCloseTo(1 / 3, 12);
  });

  it("the scoring rate is the share strictly above the median of everybody's scores", () => {
    // 10 20 30 40 50 | 59.9 60 70 80 90: the median is (50 + 59.9) / 2. Above it: 90, 80, 60 and 70, 59.9.
    const fairness = measure(TEN, TEN_CSV);
    expect(tableOf(fairness, "sex", "median").cutOff).toBe(54.95);
    expect(groupsOf(fairness, "sex", "median")).toMatchObject({
      w: { selected: 3, rate: 3 / 5 },
      m: { selected: 2, rate: 2 / 5, impactRatio: 2 / 3, belowFourFifths: true },
    });
    // Of 1, 2, 2 the median is 2, and nobody is above it.
    const odd = measure({ a: 1, b: 2, c: 2 }, "id,sex\nid-a,x\nid-b,y\nid-c,y");
    expect(groupsOf(odd, "sex", "median").y).toMatchObject({ people: 2, selected: 0, impactRatio: null });
    expect(groupsOf(odd, "sex", "median").y?.note).toContain(GROUP_NOTE.nobodySelected);
  });

  it("the median is that of the whole sample, people of unknown groups included", () => {
    // 10, 20, 90: the median is 20 and not 15, so that b is not above it.
    const fairness = measure({ a: 10, b: 20, c: 90 }, "file,sex\na,x\nb,y\nc,");
    expect(tableOf(fairness, "sex", "median")).toMatchObject({ cutOff: 20, unknown: 1 });
    expect(groupsOf(fairness, "sex", "median").y).toMatchObject({ people: 1, selected: 0 });
  });

  it("every pair of attributes is a table of its own, after the attributes alone", () => {
    const fairness = measure({ a: 70, b: 10 }, "file,sex,age,band\na,f,old,1\nb,f,,2");
    const names = ["sex", "age", "band", "sex × age", "sex × band", "age × band"];
    expect(fairness.tables.map(({ attribute }) => attribute)).toEqual(names.flatMap((name) => [name, name]));
    expect(tableOf(fairness, "sex × age", "threshold")).toMatchObject({
      unknown: 1,
      groups: [{ group: "f × old", people: 1, selected: 1 }],
    });
    expect(groupsOf(measure(TEN, TEN_CSV), "sex × age", "threshold")).toMatchObject({
      "w × young": { people: 2, selected: 2 },
      "w × old": { people: 3, selected: 1 },
      "m × young": { people: 2, selected: 1 },
      "m × old": { people: 3, selected: 0, rate: 0, impactRatio: 0, belowFourFifths: true },
    });
  });

  it("scores count as they are told, to a tenth", () => {
    expect(groupsOf(measure({ a: 59.96, b: 59.94 }, "file,sex\na,x\nb,y"), "sex", "threshold")).toMatchObject(
      {
        x: { selected: 1 },
        y: { selected: 0 },
      },
    );
  });

  it("groups and unknown people are together everybody with a score, in every table", () => {
    const batch = makeBatch({ people: 80 });
    const csv = `file,sex,age\n${batch.candidates
      .slice(0, 60)
      .map(({ name }, at) => `"${name.replaceAll('"', '""')}",${["f", "m", ""][at % 3]},${at % 5}`)
      .join("\n")}`;
    const { tables } = measureFairness(batch, readGroups(csv, "g"), { threshold: 50 });
    expect(tables).toHaveLength(2 * 3 * 2);
    for (const { target, groups, unknown } of tables) {
      const scored = batch.candidates.flatMap(({ results }) =>
        results.filter((one) => one.target === target && one.score !== null),
      );
      expect(groups.reduce((sum, { people }) => sum + people, unknown)).toBe(scored.length);
    }
  });

  it.each([-1, 100.5, Number.NaN])("a threshold of %s is refused", (threshold) => {
    const error = errorOf(() => measure(TEN, TEN_CSV, threshold));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(/from 0 to 100, found/);
  });
});

describe("how groups are judged", () => {
  const judge = (...counts: readonly (readonly [people: number, selected: number])[]) =>
    judgeGroups(counts.map(([people, selected], at) => ({ group: String(at), people, selected })));

  it("exactly four fifths is not below four fifths, one person in a thousand fewer is", () => {
    expect(judge([1000, 500], [1000, 400])[1]).toMatchObject({ impactRatio: 0.8, belowFourFifths: false });
    expect(judge([1000, 500], [1000, 399])[1]).toMatchObject({ belowFourFifths: true });
    // 0.8 is no binary fraction; 12/20 of 3/4 is four fifths nevertheless.
    expect(judge([4, 3], [20, 12])[1]?.belowFourFifths).toBe(false);
  });

  it("a group under 2 % keeps its rate, has no ratio and is never the highest", () => {
    // 1 of 101 is 0.99 %; its rate of 1 would halve the others' ratios.
    const [large, other, tiny] = judge([50, 25], [50, 25], [1, 1]);
    expect(tiny).toMatchObject({ rate: 1, impactRatio: null, belowFourFifths: false });
    expect(tiny?.note).toBe(`${GROUP_NOTE.underTwoPercent} ${GROUP_NOTE.fewerThanFive}`);
    expect([large?.impactRatio, other?.impactRatio]).toEqual([1, 1]);
    // 2 of 100 is 2 % and takes part.
    expect(judge([98, 49], [2, 2]).map(({ impactRatio }) => impactRatio)).toEqual([0.5, 1]);
  });

  it("a ratio that one person would turn is noted, one that no single person turns is not", () => {
    // 40/100 of 50/100 is 0.8; with 39 it is below.
    expect(judge([100, 50], [100, 40])[1]?.note).toBe(GROUP_NOTE.onePerson);
    // 20/100 of 50/100 is 0.4, and 21/100 or 49/100 do not lift it to 0.8.
    expect(judge([100, 50], [100, 20]).map(({ note }) => note)).toEqual([null, null]);
  });

  it("the person who turns a ratio may be one of the other group", () => {
    // 78/200 of 49/100 is 0.796; 79/200 makes 0.806, and 48/100 instead of 49/100 makes 0.8125.
    expect(judge([100, 49], [200, 78])[1]).toMatchObject({
      belowFourFifths: true,
      note: GROUP_NOTE.onePerson,
    });
    // 807/2000 of 50/100 is 0.807 and stays above with 806; with 51/100 it is 0.791.
    expect(judge([100, 50], [2000, 807])[1]).toMatchObject({
      belowFourFifths: false,
      note: GROUP_NOTE.onePerson,
    });
  });

  it("the note on one person is right for any few groups", () => {
    const count = fc
      .integer({ min: 0, max: 12 })
      .chain((people) =>
        fc.record({ people: fc.constant(people), selected: fc.integer({ min: 0, max: people }) }),
      );
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 5 }), (shares) => {
        const counts = shares.map((share, at) => ({ group: String(at), ...share }));
        const judged = judgeGroups(counts);
        const turned = oneMoreOrLess(counts).map(judgeGroups);
        judged.forEach(({ impactRatio, belowFourFifths, note }, at) => {
          const turns = turned.some((other) => other[at]?.belowFourFifths !== belowFourFifths);
          expect(note?.includes(GROUP_NOTE.onePerson) ?? false).toBe(impactRatio !== null && turns);
        });
      }),
    );
  });

  it("small, lonely and empty groups are noted", () => {
    expect(judge([4, 4])[0]).toMatchObject({
      impactRatio: 1,
      note: `${GROUP_NOTE.noOtherGroup} ${GROUP_NOTE.fewerThanFive}`,
    });
    expect(judge([5, 5], [5, 5], [0, 0])[2]).toMatchObject({ rate: null, note: GROUP_NOTE.nobodyScored });
    expect(judge([50, 50], [5, 5])[1]?.note ?? "").not.toContain(GROUP_NOTE.fewerThanFive);
  });
});

function oneMoreOrLess(counts: readonly GroupCount[]): GroupCount[][] {
  return counts.flatMap((changed) =>
    [-1, 1]
      .map((by) => changed.selected + by)
      .filter((selected) => selected >= 0 && selected <= changed.people)
      .map((selected) => counts.map((one) => (one === changed ? { ...one, selected } : one))),
  );
}

describe("whom the table of groups names", () => {
  it.each([
    "in/Ana Lima.pdf",
    "IN/ANA LIMA.PDF",
    "in\\Ana Lima.pdf",
    "./in/ana lima",
    "ana lima.pdf",
    "Ana Lima",
    "id-1",
  ])("%s is the candidate in/Ana Lima.pdf", (cell) => {
    const fairness = measure({ "in/Ana Lima.pdf": { score: 70, id: "id-1" } }, `Resume,sex\n${cell},f`);
    expect(groupsOf(fairness, "sex", "threshold").f?.people).toBe(1);
    expect(ownNotes(fairness)).toEqual([]);
  });

  it("a short name that two have is not used and said, the whole name is", () => {
    const people = { "a/cv.pdf": 70, "b/cv.pdf": 70 };
    const fairness = measure(people, "file,sex\ncv,f\na/cv.pdf,m");
    expect(tableOf(fairness, "sex", "threshold")).toMatchObject({ unknown: 1, groups: [{ group: "m" }] });
    expect(ownNotes(fairness)).toEqual([
      "1 person is not in groups.csv, so that all their attributes are unknown: b/cv.pdf.",
      "1 row of groups.csv may mean several candidates and is not used; give the whole path: cv.",
    ]);
  });

  it("who is not counted is said: failed, copies, no score, unknown to either side, named twice", () => {
    const fairness = measure(
      { a: 70, b: {}, c: { copyOf: "id-a" }, d: null, e: 50 },
      "file,sex\na,f\nc,m\nzed,m\nyan,m\nd,m",
    );
    expect(ownNotes(fairness)).toEqual([
      "1 file was not checked and is not counted: b.",
      "1 file is a copy of another, and its person counts once: c.",
      "1 person is without a score for “Nurse” and not counted: d.",
      "1 person is not in groups.csv, so that all their attributes are unknown: e.",
      "2 rows of groups.csv name nobody of the batch: zed, yan.",
      "1 row of groups.csv names somebody whom an earlier row names, and the earlier one counts: c.",
    ]);
    expect(tableOf(fairness, "sex", "threshold")).toMatchObject({
      unknown: 1,
      groups: [
        { group: "f", people: 1 },
        { group: "m", people: 0, rate: null, note: GROUP_NOTE.nobodyScored },
      ],
    });
  });

  it("a row that names a copy alone speaks for the person", () => {
    const fairness = measure({ a: 70, c: { copyOf: "id-a" } }, "file,sex\nc,m");
    expect(groupsOf(fairness, "sex", "threshold").m?.people).toBe(1);
  });

  it("a redacted batch does not repeat the table's names", () => {
    const groups = readGroups("file,sex\nAna Lima,f\np1,m", "g.csv");
    const { notes } = measureFairness(batchOf({ p1: 70 }, true), groups, { threshold: 60 });
    expect(notes.join(" ")).toContain("names nobody of the batch: line 2.");
    expect(notes.join(" ")).not.toContain("Lima");
  });

  it("a target for which nobody has a score has no table and a sentence", () => {
    const fairness = measure({ a: null }, "file,sex\na,f");
    expect(fairness.tables).toEqual([]);
    expect(ownNotes(fairness)).toEqual(["Nobody has a score for “Nurse”, so that there is no table for it."]);
  });

  it("at most a hundred names are told, and how many more there are", () => {
    const people = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`p${at}`, 50]));
    expect(ownNotes(measure(people, "file,sex\np0,f"))[0]).toMatch(
      /^129 people are not in .*, p100 and 29 more\.$/,
    );
  });
});

describe("the table of groups", () => {
  it("takes names that differ in case and spaces for one group, and empty cells for unknown", () => {
    expect(readGroups("ID;age;sex\n1;;Female\n2; 30  plus;female \n", "g")).toEqual({
      name: "g",
      byId: true,
      attributes: ["age", "sex"],
      people: [
        { line: 2, candidate: "1", groups: [null, "Female"] },
        { line: 3, candidate: "2", groups: ["30 plus", "Female"] },
      ],
    });
  });

  it.each([
    ["name,sex\na,f", /found "name", "sex"\. Name one so\./],
    ["id,file,sex\n1,a,f", /found "id", "file"\. Leave one of them\./],
    ["file\na", /found "file" alone/],
    ["file,sex\na,f\n,m", /line 3/],
    ["file,sex,Sex\na,f,f", /twice in line 1/],
  ])("is refused with what was expected, found and to do: %j", (csv, message) => {
    const error = errorOf(() => readGroups(csv, "g.csv"));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toMatch(message);
  });
});

describe("the measurement as CSV", () => {
  const parse = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

  it("is a header, a row a group with numbers as numbers, and a row a note", () => {
    const fairness = measure({ ...TEN, x: 0 }, TEN_CSV);
    const rows = parse(renderFairnessCsv(fairness));
    expect(rows[0]).toEqual([...FAIRNESS_COLUMNS]);
    const men = rows.find((row) => row[2] === "sex" && row[5] === "m");
    // 1/5 of 3/5; two men would make 2/3, and two women 1/2, both below four fifths: no single person turns it.
    expect(men).toEqual([
      "t",
      "Nurse",
      "sex",
      "threshold",
      "60",
      "m",
      "5",
      "1",
      "0.2",
      "0.3333",
      "yes",
      "1",
      "",
    ]);
    expect(rows.slice(-fairness.notes.length)).toEqual(
      fairness.notes.map((one) => [...Array(FAIRNESS_COLUMNS.length - 1).fill(""), one]),
    );
  });

  it("ends its lines by CR LF and gives every row as many cells", () => {
    const csv = renderFairnessCsv(measure(TEN, TEN_CSV));
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(new Set(parse(csv).map((row) => row.length))).toEqual(new Set([FAIRNESS_COLUMNS.length]));
  });

  it.each(["=1+1", "+1", "-1", "@x", '=HYPERLINK("x","y")'])("%s as a group is no formula", (group) => {
    const csv = `file,sex\na,"${group.replaceAll('"', '""')}"`;
    const rows = parse(renderFairnessCsv(measure({ a: 70 }, csv)));
    expect(rows[1]?.[5]).toBe(`'${group}`);
  });

  it("a label that begins with a tab or a carriage return is no formula either", () => {
    const fairness = measure({ a: 70 }, "file,sex\na,f");
    const labelled = (targetLabel: string) =>
      renderFairnessCsv({ ...fairness, tables: fairness.tables.map((one) => ({ ...one, targetLabel })) });
    expect(labelled("\t=1")).toContain("t,'\t=1,sex");
    expect(labelled("\r=1")).toContain(`t,"'\r=1",sex`);
  });

  it("tells the unknown people of a table without groups", () => {
    const rows = parse(renderFairnessCsv(measure({ a: 70 }, "file,sex\na,")));
    expect(rows[1]).toEqual(["t", "Nurse", "sex", "threshold", "60", "", "", "", "", "", "", "1", ""]);
  });
});

describe("the words", () => {
  it("come first in every measurement and say who decides and what the figures are not", () => {
    const { notes } = measure(TEN, TEN_CSV);
    expect(notes.slice(0, CAUTIONS.length)).toEqual(CAUTIONS);
    for (const said of [
      /person decides/,
      /automatically/,
      /no verdict of law/,
      /Small numbers/,
      /never for a score/,
    ])
      expect(CAUTIONS.some((sentence) => said.test(sentence))).toBe(true);
  });

  it("measuring changes neither the batch nor the table of groups", () => {
    const [batch, groups] = [batchOf(TEN), readGroups(TEN_CSV, "g")];
    const before = structuredClone([batch, groups]);
    measureFairness(batch, groups, { threshold: 60 });
    expect([batch, groups]).toEqual(before);
  });
});
