import { describe, expect, it } from "vitest";
import { checkLetter } from "../../src/report/check-letter.js";
import type { Finding, GapReport } from "../../src/report/schema.js";
import type { DocumentPlan } from "./make-document.js";
import { makeDocument } from "./make-document.js";
import { makeFinding } from "./make-finding.js";

type Code = NonNullable<GapReport["letter"]>["checks"][number]["code"];

interface Texts {
  readonly letter: string;
  readonly job?: string;
  readonly resume?: string;
  readonly findings?: readonly Finding[];
}

const JOB_PLAN: DocumentPlan = {
  role: "job",
  top: "about",
  headings: { Duties: "duties", Requirements: "required", "About Larkfield": "about", "Join us": "other" },
};

/** The one check with this code, its quotes as bare words; undefined where it was not made. */
function check(code: Code, { letter, job, resume, findings = [] }: Texts) {
  const document = makeDocument(letter);
  const result = checkLetter({
    letter: document,
    resume: resume === undefined ? null : makeDocument(resume, { role: "resume" }),
    job: job === undefined ? null : makeDocument(job, JOB_PLAN),
    findings,
  });
  const found = result?.checks.find((each) => each.code === code);
  if (!found) return undefined;
  for (const { quote, start, end } of found.quotes) expect(letter.slice(start, end)).toBe(quote);
  return { ok: found.ok, data: found.data, quotes: found.quotes.map(({ quote }) => quote) };
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("which checks are made", () => {
  const codes = (
    texts: Partial<Parameters<typeof checkLetter>[0]>,
    letter = "Dear team, I would like to help.",
  ) =>
    checkLetter({
      letter: makeDocument(letter),
      resume: null,
      job: null,
      findings: [],
      ...texts,
    })?.checks.map(({ code }) => code);
  const resume = makeDocument("Ines Calloway", { role: "resume" });
  const job = makeDocument("Medical Receptionist\nLarkfield Clinic, Dayton, Ohio", JOB_PLAN);

  it("judges the letter alone without a posting and a résumé", () => {
    expect(codes({})).toEqual(["placeholders", "length"]);
  });

  it("makes all checks with a posting and a résumé", () => {
    expect(codes({ resume, job })).toEqual([
      "names-employer",
      "names-role",
      "copied-sentences",
      "placeholders",
      "supported-by-resume",
      "length",
    ]);
  });

  it("does not ask for names that the posting does not tell", () => {
    const bare = makeDocument("- Typing\n- Spanish is a plus", { role: "job" });
    expect(codes({ job: bare })).toEqual(["copied-sentences", "placeholders", "length"]);
  });

  it("does not judge by a résumé or posting without words, nor a letter without words", () => {
    expect(codes({ resume: makeDocument(""), job: makeDocument("") })).toEqual(["placeholders", "length"]);
    expect(checkLetter({ letter: makeDocument(" "), resume, job, findings: [] })).toEqual({
      words: 0,
      checks: [],
    });
  });
});

describe("names-employer", () => {
  const posting =
    "Medical Receptionist\nLarkfield Family Clinic, Dayton, Ohio\nLarkfield is a small practice.";

  it.each([
    ["in full", "I would be glad to join Larkfield Family Clinic.", "Larkfield Family Clinic"],
    ["by its first word", "I have long admired Larkfield.", "Larkfield"],
    ["in the possessive", "I read about Larkfield's new wing.", "Larkfield's"],
    ["in the address", "LARKFIELD FAMILY CLINIC", "LARKFIELD FAMILY CLINIC"],
    ["across a line's hyphen", "I admire Larkfield-Family Clinic.", "Larkfield-Family Clinic"],
  ])("finds the employer named %s", (_, letter, quote) => {
    const found = check("names-employer", { letter, job: posting });
    expect(found).toEqual({ ok: true, data: { employer: "Larkfield Family Clinic" }, quotes: [quote] });
  });

  it.each([
    ["no employer", "I would be glad to join your clinic."],
    ["another employer", "I would be glad to join Millbrook Family Clinic."],
    ["a word that only looks like the name", "I grew up near a larkfield."],
  ])("misses the employer in a letter with %s", (_, letter) => {
    expect(check("names-employer", { letter, job: posting })).toMatchObject({ ok: false, quotes: [] });
  });

  it("takes a short name that is a word for the employer within a sentence only", () => {
    const job = "Receptionist\nHope Clinic";
    expect(check("names-employer", { letter: "Hope to hear from you.", job })?.ok).toBe(false);
    expect(check("names-employer", { letter: "I want to work at Hope.", job })?.ok).toBe(true);
  });

  it("takes initials that the posting uses for its own name", () => {
    const job = "Clerk\nGreat Elm Youth Services, Reno NV\nGEYS is an equal opportunity employer.";
    expect(check("names-employer", { letter: "GEYS taught me to read.", job })?.quotes).toEqual(["GEYS"]);
  });

  it.each([
    ["below the title", "Billing Clerk\nOrchard Dental Group, Reno, Nevada", "Orchard Dental Group"],
    [
      "without its legal form",
      "Billing Clerk\nNorwell Freight, Inc. – Reno or Elko, Nevada",
      "Norwell Freight",
    ],
    ["before the title", "Orchard Dental — Billing Clerk (Evenings)\nReno, NV • Full time", "Orchard Dental"],
    ["behind a label", "POSITION: Billing Clerk\nFACILITY: Orchard – Main Campus, Reno", "Orchard"],
    ["behind “at”", "Billing Clerk at Orchard Dental", "Orchard Dental"],
    ["behind a bar", "Billing Clerk | Orchard Dental | Reno, NV", "Orchard Dental"],
    ["as who hires", "Billing Clerk\nOrchard is seeking a billing clerk for its new office.", "Orchard"],
    ["in the legal text", "Billing Clerk\n- Typing\nOrchard is an Equal Opportunity Employer.", "Orchard"],
    ["in a heading", "Billing Clerk\nAbout Larkfield\nWe mend bicycles.", "Larkfield"],
    ["in prose alone", "We need a billing clerk. Join Orchard today! At Orchard, you matter.", "Orchard"],
    ["by the people in it", "Clerk\nElmwood Dental Associates\nReno, NV", "Elmwood Dental Associates"],
    ["with an abbreviation", "Clerk\nGreat Elm Health (GEH), Reno NV\nGEH is a clinic.", "Great Elm Health"],
  ])("tells the posting's employer %s", (_, job, employer) => {
    expect(check("names-employer", { letter: "Hello there.", job })?.data).toEqual({ employer });
  });

  it.each([
    ["a place", "Billing Clerk\nReno, Nevada"],
    ["a shift", "Billing Clerk\nFull time, Days"],
    ["a ward", "Billing Clerk\nShort-Stay Unit"],
    ["a sort of business", "Billing Clerk\nMedical Practice"],
    ["a product", "Billing Clerk\n- Experience with Norwell Ledger. Excel is required."],
    ["a slogan", "Billing Clerk\nJoin Our Team\nThis is a great job. Our office has a dog."],
    ["the role", "Billing Clerk\nThe Billing Clerk is the first to arrive. The Billing Clerk is kind."],
  ])("does not take %s for the employer", (_, job) => {
    expect(check("names-employer", { letter: "Hello there.", job })).toBeUndefined();
  });
});

describe("names-role", () => {
  const posting = "Senior Patient Care Coordinator II, Short-Stay Unit\nLarkfield Clinic, Dayton, Ohio";

  it.each([
    ["in full", "Please consider me as Senior Patient Care Coordinator II.", "Patient Care Coordinator"],
    ["without its rank", "I can be the patient care coordinator you need.", "patient care coordinator"],
    ["in the plural", "You want two Patient Care Coordinators.", "Patient Care Coordinators"],
    ["by a clear part when applying", "I am applying for the Care Coordinator role.", "Care Coordinator"],
    ["by its noun when applying", "I would like the coordinator position.", "coordinator"],
  ])("finds the role named %s", (_, letter, quote) => {
    const found = check("names-role", { letter, job: posting });
    const role = "Senior Patient Care Coordinator II";
    expect(found).toEqual({ ok: true, data: { role }, quotes: [quote] });
  });

  it.each([
    ["no role", "I would like to work for you."],
    ["another role", "I am applying for the Patient Care Technician position."],
    ["a part of it as a past job", "I was the care coordinator of a camp."],
    ["its words apart", "Every patient was in my care, said the coordinator."],
  ])("misses the role in a letter with %s", (_, letter) => {
    expect(check("names-role", { letter, job: posting })).toMatchObject({ ok: false, quotes: [] });
  });

  it.each([
    ["Staff Accountant – Reno", "Staff Accountant"],
    ["Orchard Dental | Dental Hygienist (RDH) | Reno, NV", "Dental Hygienist"],
    ["Job Title: Night Auditor", "Night Auditor"],
    ["Director of Nursing", "Director of Nursing"],
    ["Elmwood Dental Associates\nOrthodontic Associate", "Orthodontic Associate"],
    [
      "Larkfield is hiring a cheerful, part-time medical receptionist for its front desk.",
      "medical receptionist",
    ],
    [
      "We are looking for an Imaging Department Scheduler to join us this very summer in Reno.",
      "Imaging Department Scheduler",
    ],
  ])("tells the role of “%s”", (job, role) => {
    expect(check("names-role", { letter: "Hello there.", job })?.data).toEqual({ role });
  });

  it("leaves a number out of the title at its end only", () => {
    const letter = "I would be your Tier 1 Support Agent.";
    const found = check("names-role", { letter, job: "Senior Tier 1 Support Agent 2" });
    expect(found?.quotes).toEqual(["Tier 1 Support Agent"]);
  });

  it("reads the title below a heading that opens the posting", () => {
    const job = "Duties\nPosition Title: Night Auditor\nWe are small.";
    expect(check("names-role", { letter: "Hello there.", job })?.data).toEqual({ role: "Night Auditor" });
  });

  it("does not take a department for the role", () => {
    expect(
      check("names-role", { letter: "Hello there.", job: "Front Office\nLarkfield Clinic" }),
    ).toBeUndefined();
  });
});

describe("placeholders", () => {
  it.each([
    "[Company Name]",
    "[Your Name]",
    "[insert date]",
    "[specific skill]",
    "<role>",
    "{{first_name}}",
    "{company}",
    "«Company»",
    "XXXX",
    "20XX",
    "XXX-XXX-XXXX",
    "INSERT JOB TITLE",
    "insert the company here",
    "Lorem ipsum dolor",
    "Company Name Here",
    "Hiring Manager's Name",
    "Job Title",
    "________",
  ])("finds “%s”", (placeholder) => {
    const found = check("placeholders", { letter: `I write to ${placeholder} about my work.` });
    expect(found).toEqual({ ok: false, data: { count: 1 }, quotes: [placeholder] });
  });

  it.each([
    "I was told that “they [sic] is fine”.",
    "Write to <ines.name@example.com> or see <https://example.com/role>.",
    "She said that [Ana] is kind, and I agree [1].",
    "Dear Hiring Manager, my name is Ines.",
    "Job Title: Receptionist",
    "I watched Super Bowl XXX and belong to Generation X.",
    "I insert catheters and enter orders here.",
    "The company name here is known to all.",
    "I speak « un peu » of French.",
    "I code `{ return 1 }` at night.",
  ])("leaves “%s” alone", (letter) => {
    expect(check("placeholders", { letter })).toEqual({ ok: true, data: { count: 0 }, quotes: [] });
  });

  it("quotes each one in the order of the letter, and none within another", () => {
    const found = check("placeholders", {
      letter: "Dear [Hiring Manager Name], I like {{company}} and [city].",
    });
    expect(found?.quotes).toEqual(["[Hiring Manager Name]", "{{company}}", "[city]"]);
  });
});

describe("copied-sentences", () => {
  const job = [
    "Patient Care Specialist",
    "Larkfield Family Clinic, Dayton, Ohio",
    "Duties",
    "- Greet every guest who comes through the door and find out what brought them in today.",
    "- Keep the supply room in good order.",
    "- Answer phones",
  ].join("\n");
  const copied = (letter: string) => check("copied-sentences", { letter, job });

  it("finds a run of eight words, whatever the case, marks and line breaks", () => {
    const part = "greet every guest, who comes through\tthe Door and";
    expect(copied(`In my work I ${part} smile.`)).toEqual({
      ok: false,
      data: { sentences: 1 },
      quotes: [part],
    });
  });

  it("quotes a longer run as one", () => {
    const part = "every guest who comes through the door and find out what brought them in";
    expect(copied(`I see ${part}.`)?.quotes).toEqual([part]);
  });

  it("finds a whole sentence of fewer words", () => {
    expect(copied("I am tidy. Keep the supply room in good order.")?.quotes).toEqual([
      "Keep the supply room in good order",
    ]);
  });

  it("counts sentences, of which one may hold several quotes", () => {
    const run = "greet every guest who comes through the door";
    expect(copied(`I ${run}, or so, and ${run}. I ${run}.`)).toMatchObject({ data: { sentences: 2 } });
    expect(copied(`I ${run}, or so, and ${run}. I ${run}.`)?.quotes).toHaveLength(3);
  });

  it.each([
    ["seven words in a row", "I greet every guest who comes through the gate."],
    ["the same words in another order", "Through the door comes every guest who I greet and find."],
    ["a short line of the posting", "Answer phones"],
    ["title and employer", "Patient Care Specialist Larkfield Family Clinic Dayton Ohio"],
    [
      "what it quotes as the posting's",
      "You want me to “greet every guest who comes through the door and find out” more.",
    ],
  ])("does not call copied: %s", (_, letter) => {
    expect(copied(letter)).toEqual({ ok: true, data: { sentences: 0 }, quotes: [] });
  });
});

describe("supported-by-resume", () => {
  const letter = "I use Harvest Ledger daily, and Pocket Atlas too.";
  const document = makeDocument(letter);
  const finding = (id: string, inResume: boolean | null, inCoverLetter: boolean, quotes: readonly string[]) =>
    makeFinding({ id, status: "shown", inResume, inCoverLetter }, document, quotes);

  it("quotes what the letter claims and the résumé does not show", () => {
    const findings = [
      finding("atlas", false, true, ["Pocket Atlas"]),
      finding("ledger", false, true, ["Harvest Ledger"]),
    ];
    expect(check("supported-by-resume", { letter, resume: "Ines", findings })).toEqual({
      ok: false,
      data: { count: 2 },
      quotes: ["Harvest Ledger", "Pocket Atlas"],
    });
  });

  it("quotes words once that stand for several keywords", () => {
    const findings = [
      finding("atlas", false, true, ["Pocket Atlas"]),
      finding("maps", false, true, ["Pocket Atlas"]),
    ];
    const found = check("supported-by-resume", { letter, resume: "Ines", findings });
    expect(found).toEqual({ ok: false, data: { count: 2 }, quotes: ["Pocket Atlas"] });
  });

  it("is in order when the résumé shows all that the letter claims", () => {
    const findings = [finding("atlas", true, true, ["Pocket Atlas"]), finding("ledger", false, false, [])];
    expect(check("supported-by-resume", { letter, resume: "Ines", findings })).toEqual({
      ok: true,
      data: { count: 0 },
      quotes: [],
    });
  });
});

describe("length", () => {
  it.each([
    [119, false],
    [120, true],
    [450, true],
    [451, false],
  ])("%i words: in order %s", (count, ok) => {
    expect(check("length", { letter: words(count) })).toEqual({
      ok,
      data: { words: count, least: 120, most: 450 },
      quotes: [],
    });
  });
});
