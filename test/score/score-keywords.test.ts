import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEYWORD_KINDS } from "../../src/keywords/keyword.js";
import { MATCH_FORMS, STRENGTHS } from "../../src/match/match.js";
import type { ScoredEvidence, ScoredKeyword } from "../../src/score/score.js";
import { scoreKeywords } from "../../src/score/score-keywords.js";
import { shareUnits } from "../../src/score/share-points.js";

const SHOWN: ScoredEvidence = { document: "resume", strength: "shown", form: "exact" };
const LISTED: ScoredEvidence = { document: "resume", strength: "claimed", form: "exact" };
const IN_LETTER: ScoredEvidence = { document: "coverLetter", strength: "shown", form: "exact" };

function keyword(
  id: string,
  evidence: ScoredEvidence[] = [],
  asked: Partial<ScoredKeyword["askedBy"][number]> = {},
): ScoredKeyword {
  return {
    id,
    label: id,
    kind: "technical",
    askedBy: [{ by: "guide", importance: "required", ...asked }],
    evidence,
  };
}

function score(keywords: ScoredKeyword[], sources: ("guide" | "job")[] = ["guide"]) {
  return scoreKeywords(keywords, { hasResume: true, sources });
}

describe("scoreKeywords", () => {
  it("gives 100 points when everything is shown and none when nothing is there", () => {
    const ids = ["a", "b", "c"];
    expect(score(ids.map((id) => keyword(id, [SHOWN]))).total).toBe(100);
    expect(score(ids.map((id) => keyword(id))).total).toBe(0);
  });

  it("ranks shown above listed above told in the letter alone above nothing", () => {
    const totals = [[SHOWN], [LISTED], [IN_LETTER], []].map(
      (evidence) => score(["a", "b", "c"].map((id) => keyword(id, evidence))).total ?? -1,
    );
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(new Set(totals).size).toBe(4);
  });

  it("counts the letter in full when there is no résumé", () => {
    const keywords = ["a", "b", "c"].map((id) => keyword(id, [IN_LETTER]));
    expect(scoreKeywords(keywords, { hasResume: false, sources: ["guide"] }).total).toBe(100);
  });

  it("earns nothing by repetition", () => {
    const once = score(["a", "b", "c"].map((id) => keyword(id, [LISTED])));
    const often = score(["a", "b", "c"].map((id) => keyword(id, Array(20).fill(LISTED))));
    expect(often).toEqual(once);
  });

  it("counts alternatives once, by the best of them", () => {
    const group = { group: "records" };
    const { ledger, total } = score([
      keyword("a"),
      keyword("b"),
      keyword("c", [], group),
      keyword("d", [SHOWN], group),
    ]);
    expect(ledger).toHaveLength(3);
    expect(ledger.at(-1)).toMatchObject({ id: "records", keywords: ["c", "d"], credited: "d", credit: 1 });
    expect(total).toBeCloseTo(33.33, 2);
  });

  it("gives a keyword that guide and posting ask for one line with both parts", () => {
    const both: ScoredKeyword = {
      ...keyword("a", [SHOWN]),
      askedBy: [
        { by: "guide", importance: "required" },
        { by: "job", importance: "preferred" },
      ],
    };
    const others = ["b", "c"].flatMap((id) => [keyword(`g${id}`), keyword(`j${id}`, [], { by: "job" })]);
    const { ledger, parts } = score([both, ...others], ["guide", "job"]);
    expect(ledger[0]?.sources.map(({ by }) => by)).toEqual(["guide", "job"]);
    expect(parts.bySource.map(({ possible }) => possible)).toEqual([40, 60]);
  });

  it("scores no source that asks for fewer than three things, and says so", () => {
    const thin = score([keyword("a", [], { by: "job" })], ["job"]);
    expect(thin).toMatchObject({ total: null, reason: "too-few-keywords", ledger: [] });
    const keywords = [...["a", "b", "c"].map((id) => keyword(id, [SHOWN])), keyword("d", [], { by: "job" })];
    const both = score(keywords, ["guide", "job"]);
    expect(both.total).toBe(100);
    expect(both.parts.bySource[1]).toMatchObject({ by: "job", percent: null, reason: "too-few-keywords" });
  });

  it("has no total when the documents cannot be judged", () => {
    const keywords = ["a", "b", "c"].map((id) => keyword(id, [SHOWN]));
    const result = scoreKeywords(keywords, { hasResume: true, sources: ["guide"], reason: "unreadable" });
    expect(result).toMatchObject({ total: null, reason: "unreadable", ledger: [] });
  });
});

const evidenceArbitrary = fc.record({
  document: fc.constantFrom("resume" as const, "coverLetter" as const),
  strength: fc.constantFrom(...STRENGTHS),
  form: fc.constantFrom(...MATCH_FORMS),
});

const askedArbitrary = fc.record({
  by: fc.constantFrom("guide" as const, "job" as const),
  importance: fc.constantFrom("required" as const, "preferred" as const, "mentioned" as const),
  group: fc.option(fc.constantFrom("g1", "g2"), { nil: undefined }),
});

const keywordsArbitrary = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KEYWORD_KINDS),
      askedBy: fc.array(askedArbitrary, { minLength: 1, maxLength: 2 }),
      evidence: fc.array(evidenceArbitrary, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((entries) => entries.map((entry, at): ScoredKeyword => ({ id: `k${at}`, label: `K${at}`, ...entry })));

describe("properties of the score", () => {
  const inHundredths = (points: number) => Math.round(points * 100);

  it("adds up: lines to the total, sources to their line, kinds and sources to the total", () => {
    fc.assert(
      fc.property(keywordsArbitrary, (keywords) => {
        const { total, ledger, parts } = score(keywords, ["guide", "job"]);
        if (total === null) return;
        const sum = (amounts: { earned: number }[]) =>
          amounts.reduce((all, { earned }) => all + inHundredths(earned), 0);
        expect(sum(ledger)).toBe(inHundredths(total));
        expect(sum(parts.byKind)).toBe(inHundredths(total));
        expect(sum(parts.bySource)).toBe(inHundredths(total));
        expect(ledger.reduce((all, { possible }) => all + inHundredths(possible), 0)).toBe(10_000);
        for (const line of ledger) expect(sum(line.sources)).toBe(inHundredths(line.earned));
      }),
    );
  });

  it("never falls when one more keyword is shown", () => {
    fc.assert(
      fc.property(keywordsArbitrary, fc.nat(11), evidenceArbitrary, (keywords, at, piece) => {
        const before = score(keywords, ["guide", "job"]).total;
        const more = keywords.map((entry, index) =>
          index === at % keywords.length ? { ...entry, evidence: [...entry.evidence, piece] } : entry,
        );
        const after = score(more, ["guide", "job"]).total;
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("shareUnits", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [4, 2, 1], [6, 3, 1]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
  ])("%d among %j is %j", (units, weights, shares) => {
    expect(shareUnits(units, weights)).toEqual(shares);
  });
});
