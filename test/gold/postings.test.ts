import { describe, expect, it } from "vitest";
import { readGoldPostings } from "../../bench/accuracy/gold-postings.js";
import { pairUp } from "../../bench/accuracy/measure-postings.js";
import type { ListedTerm } from "../../bench/accuracy/term-finders.js";

const postings = readGoldPostings();

describe("the labelled postings", () => {
  it.each(postings.map((posting) => [posting.name, posting] as const))("%s quotes itself", (_, posting) => {
    for (const { surface } of posting.requirements) expect(posting.text).toContain(surface);
    for (const words of [...posting.notKeywords, ...posting.unverifiable])
      expect(posting.text).toContain(words);
    const groups = posting.requirements.flatMap(({ group }) => group ?? []);
    for (const group of groups) expect(groups.filter((other) => other === group).length).toBeGreaterThan(1);
  });
});

describe("a listed term", () => {
  const requirement = (term: string, surface: string) =>
    ({
      term,
      surface,
      kind: "technical",
      importance: "required",
      inResume: false,
      inCoverLetter: null,
    }) as const;
  const term = (label: string, quote = label): ListedTerm => ({
    label,
    quote,
    inResume: false,
    inCoverLetter: null,
  });

  it("names a requirement by its name or its words, each requirement once", () => {
    const asked = [
      requirement("account reconciliation", "Reconcile bank and card accounts"),
      requirement("Excel", "MS Excel"),
    ];
    const listed = [term("Account reconciliation"), term("Microsoft Excel", "MS Excel"), term("Excel")];
    const named = pairUp(listed, asked).map((pair) => `${pair.term.label} = ${pair.requirement.term}`);
    expect(named.sort()).toEqual([
      "Account reconciliation = account reconciliation",
      expect.stringMatching(/Excel = Excel$/),
    ]);
  });

  it("names no requirement of which it shares too few words", () => {
    expect(
      pairUp([term("Bank")], [requirement("account reconciliation", "Reconcile bank and card accounts")]),
    ).toEqual([]);
  });
});
