import { createHash } from "node:crypto";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Batch, Candidate } from "../../src/batch/batch.js";
import { renderCohort } from "../../src/batch/cohort/render-cohort.js";
import { handOutPath } from "../../src/batch/cohort/texts.js";
import * as words from "../../src/batch/cohort/words.js";
import type { Comparison } from "../../src/batch/compare.js";
import type { Fairness } from "../../src/batch/fairness/measure-fairness.js";
import { makeBatch } from "./make-batch.js";

const HOSTILE = [
  "</script><script>alert(1)</script>.pdf",
  '"><img src=x onerror=alert(1)>.pdf',
  "<!--<script>.pdf",
  "a\u0000b\u202egnp.pdf",
  "lone \ud800 half.pdf",
  "javascript:alert(1)",
  "]]>&amp;'\u2028.pdf",
];

/** A batch in which names, labels and sentences are hostile. */
function hostileBatch(): Batch {
  const batch = makeBatch({ people: 30, keywords: 12 });
  const text = (index: number) => HOSTILE[index % HOSTILE.length] as string;
  return {
    ...batch,
    guide: { id: "x", label: text(0), version: text(1) },
    targets: batch.targets.map((target, index) => ({
      ...target,
      label: text(index),
      notices: [text(1)],
      keywords: target.keywords.map((keyword, place) => ({ ...keyword, label: text(place) })),
    })),
    candidates: batch.candidates.map((candidate, index) => ({
      ...candidate,
      name: text(index),
      notices: [text(index + 1)],
      error: candidate.error && { ...candidate.error, message: text(index) },
      results: candidate.results.map((result) => ({ ...result, html: `reports/${text(index)}.html` })),
    })),
    leftOut: HOSTILE.map((name) => ({ name, reason: "other-format" as const })),
  };
}

/** The page without what its scripts hold, which is no XML. */
function withoutScripts(page: string): string {
  return page.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1</script>");
}

function structure(page: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    found.push([name, ...Object.keys(attributes)].join(" "));
  });
  parser.write(withoutScripts(page)).close();
  return found;
}

function dataOf(page: string) {
  const [, text = ""] = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(text);
}

function textOf(page: string): string {
  return withoutScripts(page)
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

/** A batch of given scores against one posting; an interval is [score, low, high]. */
function scoredBatch(scores: readonly (number | null | readonly [number, number, number])[]): Batch {
  const batch = makeBatch({ people: 1, keywords: 4, postings: 1 });
  const [first] = batch.candidates as readonly [Candidate];
  const [own] = first.results as [Candidate["results"][number]];
  return {
    ...batch,
    candidates: scores.map((given, index) => {
      const [score, low, high] = typeof given === "number" || given === null ? [given, given, given] : given;
      const reason = score === null ? { reason: "unreadable" } : {};
      const result = { ...own, score, low, high, ...reason };
      return { ...first, id: `p${index}`, name: `p${index}.pdf`, notices: [], results: [result] };
    }),
  };
}

const COMPARISON: Comparison = {
  earlierAsOf: "2025-10-01",
  earlierVersion: "0.0.9",
  rows: [
    {
      name: "Fell <b>.pdf",
      target: "posting-1",
      before: 50,
      after: 48.5,
      change: -1.5,
      gained: [],
      lost: ["Epic"],
    },
    {
      name: "Rose.pdf",
      target: "posting-1",
      before: 40,
      after: 52.3,
      change: 12.3,
      gained: ["BLS <CPR>", "Epic"],
      lost: [],
    },
    { name: "Same.pdf", target: "posting-1", before: 40, after: 40, change: 0, gained: ["Epic"], lost: [] },
    {
      name: "Unscored.pdf",
      target: "posting-1",
      before: null,
      after: 40,
      change: null,
      gained: [],
      lost: [],
    },
  ],
  added: ["New.pdf"],
  gone: ["Old.pdf", "Older.pdf"],
};
const FAIRNESS: Fairness = {
  threshold: 60,
  tables: [
    {
      target: "posting-1",
      targetLabel: "x",
      attribute: "region <x>",
      basis: "median",
      cutOff: 51.25,
      unknown: 2,
      groups: [
        {
          group: "north",
          people: 20,
          selected: 10,
          rate: 0.5,
          impactRatio: 1,
          belowFourFifths: false,
          note: null,
        },
        {
          group: "south",
          people: 201,
          selected: 80,
          rate: 0.398,
          impactRatio: 0.796,
          belowFourFifths: true,
          note: "Few.",
        },
        {
          group: "<none>",
          people: 0,
          selected: 0,
          rate: null,
          impactRatio: null,
          belowFourFifths: false,
          note: null,
        },
      ],
    },
  ],
  notes: ["A note <i>."],
};

describe("the cohort page", () => {
  const page = renderCohort(makeBatch({ people: 60, keywords: 12 }));

  it("is the same bytes for the same batch", () => {
    expect(renderCohort(makeBatch({ people: 60, keywords: 12 }))).toBe(page);
  });

  it("allows its own script by its digest, its styles, and nothing else", () => {
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const digest = createHash("sha256").update(script, "utf8").digest("base64");
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  it("loads nothing and names no address", () => {
    expect(page).not.toMatch(/https?:|url\(|@import|\son\w+=|src=/);
  });

  it("keeps its elements and attributes whatever the texts hold", () => {
    const tame = hostileBatch();
    const plain: Batch = JSON.parse(
      JSON.stringify(tame, (key, value) =>
        ["name", "label", "message", "version"].includes(key) ||
        (typeof value === "string" && HOSTILE.includes(value))
          ? "tame"
          : value,
      ),
    );
    expect(structure(renderCohort(tame))).toEqual(structure(renderCohort(plain)));
  });

  it("gives no text from outside a way out of the data", () => {
    const hostile = renderCohort(hostileBatch());
    const [, text = ""] = /id="data">([\s\S]*?)<\/script>/.exec(hostile) ?? [];
    expect(text).not.toContain("<");
    expect(dataOf(hostile).people.name).toContain("</script><script>alert(1)</script>.pdf");
    expect(hostile).not.toContain("<script>alert");
    expect(hostile).not.toContain("\u0000");
  });

  it("encodes each name of a hand-out’s path and stays in the folder", () => {
    expect(handOutPath("reports/Zoë #1?.html")).toBe("reports/Zo%C3%AB%20%231%3F.html");
    expect(handOutPath("javascript:alert(1)")).toBe("javascript%3Aalert(1)");
    expect(handOutPath("//evil/../../a\\b.html")).toBe("evil/a%5Cb.html");
    expect(handOutPath("lone\ud800")).toBe("lone%EF%BF%BD");
  });

  it("packs every status and path so that they can be read back", () => {
    const batch = makeBatch({ people: 60, keywords: 11 });
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const data = dataOf(renderCohort(batch));
    batch.targets.forEach(({ id, keywords }, index) => {
      const target = data.targets[index];
      const labels = target.keywords.map(([label]: [string]) => label);
      target.who.forEach((who: number, row: number) => {
        const candidate = batch.candidates.find(({ name }) => name === data.people.name[who]);
        const result = candidate?.results.find((one) => one.target === id);
        expect(target.start + target.file[row] + target.end).toBe(handOutPath(result?.html ?? ""));
        const read = labels.map((_: string, column: number) => {
          const value = alphabet.indexOf(target.statuses[row * 4 + Math.floor(column / 3)]);
          return "sclm"[(value >> (2 * (column % 3))) & 3];
        });
        const expected = labels.map(
          (label: string) => result?.statuses[keywords.findIndex((keyword) => keyword.label === label)],
        );
        expect(read).toEqual(expected);
      });
    });
  });

  it("puts first the keywords that most people lack", () => {
    const missing = dataOf(page).targets[0].keywords.map(([, , count]: [string, number, number]) => count);
    expect(missing).toEqual([...missing].sort((a: number, b: number) => b - a));
    expect(Math.max(...missing)).toBeGreaterThan(0);
  });

  it("tells ties, intervals, ranges of ranks and why there is no score", () => {
    const text = renderCohort(scoredBatch([70, [61, 57, 67], 65, 65, null, 20]));
    const rows = [...text.matchAll(/<tr><td>(.*?)<\/td>.*?<bdi>(.*?)<\/bdi>.*?<td>(.*?)<\/td>/g)];
    expect(
      rows.map(([, rank, name, score]) => [rank, name, score].map((cell) => cell?.replace(/<[^>]*>/g, ""))),
    ).toEqual(
      [
        ["1", "p0.pdf", "70"],
        ["2= 2 to 3", "p2.pdf", "65"],
        ["2= 2 to 3", "p3.pdf", "65"],
        ["4 2 to 4", "p1.pdf", "61, 57 to 67"],
        ["5", "p5.pdf", "20"],
        ["–", "p4.pdf", "too little text that can be read"],
      ].map(([rank, name, score]) => [rank, name, score]),
    );
  });

  it("counts what was done, and says that a person decides", () => {
    const text = textOf(renderCohort(makeBatch({ people: 60, keywords: 12 })));
    expect(text).toMatch(/53 checked\s+4 failed\s+3 duplicates\s+2 left out/);
    expect(text).toContain("A person decides.");
    expect(text).toContain("turn nobody away by a score alone");
    expect(text).toContain("15 January 2026");
    expect(text).toContain("corrupt-file");
    expect(text).toContain("It is a cover letter, and no résumé goes with it.");
  });

  it("keeps the first rows of the ranking without JavaScript, and says how many there are", () => {
    const text = renderCohort(makeBatch({ people: 300, keywords: 5, postings: 1 }));
    expect(text.match(/<tr><td>/g)).toHaveLength(200);
    expect(text).toContain("The first 200 of 270 rows.");
    expect(text).toContain("With JavaScript it can be sorted and filtered");
  });

  it("gives mean, median and bands that add up", () => {
    const text = textOf(renderCohort(scoredBatch([10, 20, 49.96, 100])));
    expect(text).toContain("4 scores from 10 to 100 of 100; mean 45, median 35.");
    expect(text).toMatch(/50 to under 601/);
    expect(text).toMatch(/90 to 1001/);
  });

  it("holds up where nobody was checked and where there is no target", () => {
    const batch = makeBatch({ people: 0, keywords: 0, postings: 1 });
    expect(textOf(renderCohort(batch))).toContain("Nobody has a score here.");
    expect(textOf(renderCohort({ ...batch, guide: null, targets: [], leftOut: [] }))).toContain(
      "Every file is in the results.",
    );
  });

  it("tells who gained what since an earlier run, most first", () => {
    const text = textOf(renderCohort(makeBatch(), { comparison: COMPARISON }));
    expect(text).toContain("Compared with the run as of 1 October 2025, made by keyfit 0.0.9.");
    expect(text).toContain("Of 3 people with a score in both runs, 1 rose, 1 fell and 1 stayed the same.");
    expect(text).toContain("Newly shown most: Epic (2), BLS <CPR> (1).");
    expect(text).toMatch(
      /Rose\.pdf4052\.3\+12\.3BLS <CPR>, Epic[\s\S]*Same\.pdf[\s\S]*Fell <b>\.pdf5048\.5−1\.5Epic[\s\S]*Unscored\.pdf–40–/,
    );
    expect(text).toContain("No longer in this batch: 2 people");
  });

  it("shows the fairness tables with their notes, and never rounds a ratio up to four fifths", () => {
    const text = textOf(renderCohort(makeBatch(), { fairness: FAIRNESS }));
    expect(text).toContain("A note <i>.");
    expect(text).toContain("By region <x>");
    expect(text).toContain(
      "a score above the median of all, 51.3. 2 people of no stated group are not counted.",
    );
    expect(text).toMatch(/south2018040% 0\.7960 below four fifthsFew\./);
    expect(text).toMatch(/<none>00– –/);
  });
});

describe("the words of the cohort page", () => {
  it("tell shares without claiming none or all", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(words.percent)).toEqual([
      "0%",
      "under 1%",
      "50%",
      "over 99%",
      "100%",
    ]);
  });

  it("write numbers, signs and days", () => {
    expect([words.whole(1204), words.whole(999), words.peopleCount(1)]).toEqual(["1,204", "999", "1 person"]);
    expect([words.signed(0.04), words.signed(-2.25), words.signed(3)]).toEqual(["0", "−2.2", "+3"]);
    expect([words.dayInWords("2026-02-03"), words.dayInWords("soon")]).toEqual(["3 February 2026", "soon"]);
  });
});
