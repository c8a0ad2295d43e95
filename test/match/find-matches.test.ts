import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import type { DocumentRole } from "../../src/document/document.js";
import { guideSchema } from "../../src/keywords/guide.js";
import type { Keyword } from "../../src/keywords/keyword.js";
import { keywordSchema } from "../../src/keywords/keyword.js";
import { compileGuide } from "../../src/match/compile-keywords.js";
import { findMatches } from "../../src/match/find-matches.js";

const KEYWORDS: Keyword[] = [
  {
    id: "epic",
    label: "Epic",
    kind: "tool",
    names: ["Epic"],
    decoys: ["Applied Epic"],
    implies: ["ehr"],
    senses: [
      {
        forms: ["Epic"],
        rules: [
          { when: { case: ["lower"] }, then: "other-meaning" },
          { when: { after: ["(poem|poetry|film|tale)"] }, then: "other-meaning" },
        ],
      },
    ],
  },
  {
    id: "epic-cadence",
    label: "Epic Cadence",
    kind: "tool",
    names: ["Epic Cadence"],
    implies: ["epic", "scheduling"],
  },
  { id: "cerner", label: "Cerner", kind: "tool", names: ["Cerner"], implies: ["ehr"] },
  {
    id: "ehr",
    label: "EHR",
    kind: "technical",
    names: ["electronic health record", "EHR"],
    aliases: ["EMR"],
  },
  {
    id: "scheduling",
    label: "Scheduling",
    kind: "technical",
    names: ["patient scheduling"],
    aliases: ["schedule patient"],
  },
  {
    id: "insurance",
    label: "Insurance",
    kind: "technical",
    names: ["insurance verification"],
    aliases: ["verify ..2.. insurance", "authorization"],
  },
  { id: "bls", label: "BLS", kind: "certification", names: ["BLS", "Basic Life Support"], expires: true },
  {
    id: "calm",
    label: "Calm",
    kind: "soft",
    names: ["de-escalation"],
    behaviours: ["calm ... (angry|upset) (patient|caller)"],
  },
  { id: "word", label: "Word", kind: "tool", names: ["Word"] },
].map((keyword) => keywordSchema.parse({ source: "test", ...keyword }));

const INDEX = compileGuide(
  guideSchema.parse({
    format: 1,
    id: "test",
    version: "1",
    label: "Test",
    source: "test",
    keywords: KEYWORDS,
  }),
);

function matchesIn(text: string, role: DocumentRole = "coverLetter", posting?: string) {
  const read = (source: string, as: DocumentRole) =>
    buildDocument(
      {
        format: "text",
        lines: source.split("\n").map((line) => ({ text: line.trim(), page: 1 })),
        pageSizes: [],
        notices: [],
      },
      { name: as, role: as },
    );
  const document = read(text, role);
  return findMatches(document, INDEX, { asOf: "2025-06-15", posting: posting ? read(posting, "job") : null });
}

function check(text: string, expected: Record<string, string>, role?: DocumentRole, posting?: string) {
  const found = Object.fromEntries(
    matchesIn(text, role, posting).map((match) => [match.keywordId, match.rejected ?? match.form]),
  );
  expect(found).toEqual(expected);
}

const EPIC = (answer: string): Record<string, string> =>
  ["exact", "inflected"].includes(answer) ? { epic: answer, ehr: "implied" } : { epic: answer };

describe("forms", () => {
  it.each<[string, Record<string, string>]>([
    ["I chart in E P I C daily.", EPIC("exact")],
    ["I keep electronic\nhealth records tidy.", { ehr: "inflected" }],
    ["I used an EMR at the clinic.", { ehr: "alias" }],
    ["I verified each patient's insurance.", { insurance: "inflected" }],
    ["I calmed two rather angry callers.", { calm: "paraphrased" }],
    [
      "I book visits in Epic Cadence.",
      { "epic-cadence": "exact", epic: "implied", ehr: "implied", scheduling: "implied" },
    ],
    ["The epicenter, Epicor and tepid things.", {}],
  ])("%s", (text, expected) => {
    check(text, expected);
  });

  it("names the whole chain that implies a keyword, link by link", () => {
    const chain = matchesIn("I book visits in Epic Cadence.").map(({ keywordId, via }) => [keywordId, via]);
    expect(chain).toContainEqual(["epic", "epic-cadence"]);
    expect(chain).toContainEqual(["ehr", "epic"]);
  });
});

describe("senses", () => {
  it.each([
    ["I taught Epic poetry to nine classes.", "other-meaning"],
    ["An epic journey brought me here.", "other-meaning"],
    ["I ran the desk with Applied Epic.", "other-meaning"],
    ["I have lived at 12 Epic Lane, Reno.", "other-meaning"],
    ["I worked the bar at Epic Fitness Center.", "other-meaning"],
    ["I set up Epic Hospital Billing.", "exact"],
  ])("%s → %s", (text, answer) => {
    check(text, EPIC(answer));
  });

  it("takes a surname and a greeting for names", () => {
    check("I report to Dr. Alan Word.", { word: "other-meaning" });
    check("Dear Epic team,\n\nI would like to work with you on the night shift.", { epic: "other-meaning" });
  });
});

describe("polarity", () => {
  it.each([
    ["I have never used Epic.", "negated"],
    ["I have no direct Epic experience.", "negated"],
    ["We do not have Epic; the network plans to bring it in.", "negated"],
    ["Not yet: SAP, Epic", "negated"],
    ["Epic: none", "negated"],
    ["I worked without Epic.", "negated"],
    ["I would love to learn Epic.", "wished"],
    ["I hope to gain experience with Epic.", "wished"],
    ["I would be glad to complete your Epic training.", "wished"],
    ["Epic (want to learn)", "wished"],
    ["I am enrolled in an Epic course.", "in-progress"],
    ["Our managers do all of the Epic work.", "other-person"],
    ["Your posting asks for Epic.", "posting-text"],
    ["Epic preferred.", "posting-text"],
    ["I used systems similar to Epic.", "other-meaning"],
  ])("%s → %s", (text, answer) => {
    check(text, EPIC(answer));
  });

  it.each([
    "I am not a manager, but I trained every new hire in Epic.",
    "I had no complaints in Epic.",
    "I not only used Epic, I taught it.",
    "I am eager to bring my Epic skills to you.",
    "I have no nursing licence, and I chart in Epic every day.",
    "I learned Epic in two weeks.",
    "I never lost a record in Epic.",
  ])("%s counts", (text) => {
    check(text, EPIC("exact"));
  });

  it("holds a negation inside a list to its own entry", () => {
    check("Cerner, no Epic, Word", { cerner: "exact", ehr: "implied", epic: "negated", word: "exact" });
  });

  it.each([
    ["BLS (expired 2019, not renewed)", "expired"],
    ["BLS, expires 05/2025", "expired"],
    ["BLS, expires 06/2025", "exact"],
    ["BLS, valid to May 2026", "exact"],
    ["BLS: certification in progress", "in-progress"],
    ["BLS: class booked for July 2025", "in-progress"],
    ["BLS, renewed February 2025", "exact"],
  ])("%s → %s", (text, answer) => {
    check(`CERTIFICATIONS\n\n- ${text}`, { bls: answer }, "resume");
  });
});

describe("posting text", () => {
  const posting = "Requirements\n- Experience with an electronic health record and patient scheduling";

  it("earns nothing when a line of the posting is pasted whole", () => {
    const text = "SKILLS\n\nExperience with an electronic health record and patient scheduling";
    check(text, { ehr: "posting-text", scheduling: "posting-text" }, "resume", posting);
  });

  it("counts when the same keyword stands in the writer's own sentence", () => {
    check("I kept the electronic health record of forty patients.", { ehr: "exact" }, "coverLetter", posting);
  });
});

describe("strength", () => {
  const strengthOf = (text: string, role: DocumentRole) =>
    matchesIn(text, role).map(({ strength }) => strength)[0];

  it.each<[string, DocumentRole, string]>([
    ["EXPERIENCE\n\nClerk, Some Clinic, 2020 to 2022\n- Entered orders in an EHR", "resume", "shown"],
    ["SKILLS\n\nEHR, typing, filing", "resume", "claimed"],
    ["CERTIFICATIONS\n\nBLS, 2025", "resume", "shown"],
    ["Dear Ms. Lind,\n\nI enter forty orders a day in our EHR.", "coverLetter", "shown"],
    ["Dear Ms. Lind,\n\nI bring knowledge of an EHR.", "coverLetter", "claimed"],
  ])("%j in a %s is %s", (text, role, strength) => {
    expect(strengthOf(text, role)).toBe(strength);
  });
});
