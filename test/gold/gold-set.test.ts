import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BAITS, GOLD, LEVELS, readGoldTexts, readRankingGroups } from "../../bench/accuracy/gold.js";
import { loadGuide } from "../../src/index.js";

const texts = readGoldTexts();
const groups = readRankingGroups();
const everyText = [
  ...texts.map(({ name, text }) => ({ name, text })),
  ...groups.flatMap(({ name, job, resumes }) =>
    Object.entries({ job, ...resumes }).map(([id, text]) => ({ name: `${name} ${id}`, text })),
  ),
];

describe("the gold set", () => {
  it("holds a third of the texts back", () => {
    const cases = readdirSync(join(GOLD, "cases"));
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((name) => name.startsWith("held-")).length / cases.length).toBeGreaterThan(0.3);
  });

  it("has sixty résumés, forty letters and nine long texts that two readers labelled", () => {
    const count = (kind: string) => texts.filter((gold) => gold.kind === kind).length;
    expect(count("resume") + count("long")).toBeGreaterThanOrEqual(60);
    expect(count("coverLetter")).toBeGreaterThanOrEqual(40);
    expect(count("long")).toBeGreaterThanOrEqual(9);
    expect(groups.length).toBeGreaterThanOrEqual(8);
  });

  it("has ten places to credit and ten baits for every keyword", () => {
    const labels = texts.flatMap((gold) => Object.entries(gold.labels));
    for (const id of new Set(labels.map(([key]) => key))) {
      const own = labels.filter(([key]) => key === id).map(([, label]) => label);
      expect(own.filter(({ present }) => present).length, id).toBeGreaterThanOrEqual(10);
      expect(own.filter(({ present, level }) => !present && level).length, id).toBeGreaterThanOrEqual(10);
    }
  });

  it.each(texts.map((gold) => [gold.name, gold] as const))("quotes %s word for word", (_, gold) => {
    for (const [id, label] of Object.entries(gold.labels)) {
      if (label.quote) expect(gold.text, id).toContain(label.quote);
      const levels: readonly string[] = label.present ? LEVELS : BAITS;
      if (label.level) expect(levels, id).toContain(label.level);
    }
  });

  it("labels keywords of the guides alone", () => {
    const known = loadGuide("patient-care-specialist").keywords.map(({ id }) => id);
    const own = texts.filter(({ guide }) => guide === "patient-care-specialist");
    expect(known).toEqual(expect.arrayContaining(own.flatMap(({ labels }) => Object.keys(labels))));
  });

  it("names synthetic people alone", () => {
    for (const { name, text } of everyText) {
      for (const [, host] of text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)) {
        expect(host, name).toMatch(/^example\.(com|org)$/i);
      }
      for (const [, exchange, line] of text.matchAll(/\b\d{3}\)?[-. ]+(\d{3})[-. ](\d{4})\b/g)) {
        expect(`${exchange} ${line}`, name).toMatch(/^555 01/);
      }
    }
  });
});
