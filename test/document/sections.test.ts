import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import type { DocumentRole } from "../../src/document/document.js";
import type { LayoutLine } from "../../src/document/layout.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { layoutText } from "../../src/document/plain/read-text.js";
import { expandPattern } from "../../src/document/sections/expand-pattern.js";
import { headingKey } from "../../src/document/sections/heading-key.js";
import { HEADING_ROWS } from "../../src/document/sections/headings.js";

/** The sections of a text as "kind: heading", or the kind alone for one without a heading. */
function check(text: string, role: DocumentRole = "resume"): string[] {
  const document = buildDocument(layoutText(text, DEFAULT_LIMITS), { name: "test", role });
  return document.sections.map(({ kind, heading }) =>
    heading ? `${kind}: ${document.text.slice(heading.start, heading.end)}` : kind,
  );
}

function checkLines(lines: readonly Omit<LayoutLine, "page">[]): string[] {
  const layout = {
    format: "docx" as const,
    lines: lines.map((line) => ({ ...line, page: 1, startsBlock: true })),
    pageSizes: [],
    notices: [],
  };
  const document = buildDocument(layout, { name: "test", role: "resume" });
  return document.sections.map(({ kind, heading }) =>
    heading ? `${kind}: ${document.text.slice(heading.start, heading.end)}` : kind,
  );
}

const TOP = "Ada Poe\nada@example.com\n\n";

describe("the table of headings", () => {
  it("is written in the form that headings are compared in", () => {
    const keys = HEADING_ROWS.flatMap((row) => row.patterns.flatMap(expandPattern));
    expect(keys.filter((key) => headingKey(key) !== key)).toEqual([]);
  });

  it.each([
    ["WHO I AM", "summary"],
    ["Summary of Qualifications", "summary"],
    ["About Me", "summary"],
    ["Career Goal", "objective"],
    ["PAID WORK", "experience"],
    ["Employment History", "experience"],
    ["Clinical Externship", "experience"],
    ["Relevant Work Experience", "experience"],
    ["SCHOOLING", "education"],
    ["Academic Background", "education"],
    ["Education and Licenses", "education"],
    ["TECHNICAL PROFICIENCIES", "skills"],
    ["Tools and tickets", "skills"],
    ["Areas of Expertise", "skills"],
    ["Skills & Abilities", "skills"],
    ["Licenses / Certifications", "certifications"],
    ["Professional Development", "training"],
    ["Community Involvement", "volunteering"],
    ["Honors and Awards", "awards"],
    ["Professional Affiliations", "memberships"],
    ["Languages Spoken", "languages"],
    ["Hobbies & Interests", "interests"],
    ["What people say", "references"],
    ["Additional Information", "other"],
  ])('"%s" in a résumé begins %s', (heading, kind) => {
    expect(check(`${TOP}${heading}\nA line of text stands here`)).toEqual(["contact", `${kind}: ${heading}`]);
  });

  it.each([
    ["Qualifications", "required"],
    ["Experience", "required"],
    ["What you'll bring", "required"],
    ["What you’ll bring to the team", "required"],
    ["Minimum entrance requirements", "required"],
    ["Knowledge, Skills, and Abilities", "required"],
    ["The Ideal Candidate", "required"],
    ["What makes you a great fit", "required"],
    ["Preferred Qualifications", "preferred"],
    ["Nice to haves", "preferred"],
    ["What would be nice", "preferred"],
    ["Bonus points if you have", "preferred"],
    ["What a week looks like", "duties"],
    ["Essential Job Functions", "duties"],
    ["What you'll do", "duties"],
    ["In this role, you will:", "duties"],
    ["Total rewards", "benefits"],
    ["Benefits and the rest", "benefits"],
    ["Pay range", "benefits"],
    ["Why you'll love it here", "benefits"],
    ["Our story", "about"],
    ["About Harbor Clinic", "about"],
    ["Work location", "about"],
    ["How to apply", "apply"],
    ["EEO Statement", "legal"],
    ["Physical demands", "other"],
  ])('"%s" in a posting begins %s', (heading, kind) => {
    const text = `Clerk\nHarbor Clinic\n\nDuties\n- Answer phones\n\n${heading}\n- One line of text`;
    expect(check(text, "job")).toEqual(["about", "duties: Duties", `${kind}: ${heading}`]);
  });
});

describe("how a heading may be written", () => {
  it.each([
    "=== Skills ===",
    "--- SKILLS ---",
    "S K I L L S",
    "Skills:",
    "SKILLS",
    "My Skills",
    "skills & TOOLS:".toUpperCase(),
  ])('"%s"', (heading) => {
    expect(check(`${TOP}${heading}\nWord, Excel`)).toEqual(["contact", `skills: ${heading}`]);
  });

  it("words spaced by letters are parted by wider gaps", () => {
    const heading = "W O R K   H I S T O R Y";
    expect(check(`${TOP}${heading}\nClerk, 2019 to 2021`)).toEqual(["contact", `experience: ${heading}`]);
  });

  it("text may follow behind the colon, and the section holds it", () => {
    expect(check(`${TOP}Skills: Word, Excel\nEducation: GED`)).toEqual([
      "contact",
      "skills: Skills:",
      "education: Education:",
    ]);
  });

  it("a style of the format makes known words a heading wherever they stand", () => {
    expect(
      checkLines([{ text: "Ada Poe" }, { text: "Training", headingStyle: true }, { text: "Excel" }]),
    ).toEqual(["contact", "training: Training"]);
  });

  it("no blank line is needed around plain headings", () => {
    const text =
      "Ada Poe\nada@example.com\nSummary\nCalm clerk.\nExperience\nClerk, Oak Co\n2015 - 2019\nSkills\nWord";
    expect(check(text)).toEqual(["contact", "summary: Summary", "experience: Experience", "skills: Skills"]);
  });

  it("a heading that comes again begins a second section", () => {
    const text = `${TOP}EXPERIENCE\nClerk, 2019\n\nEDUCATION\nGED\n\nEXPERIENCE (continued)\nCook, 2015`;
    expect(check(text)).toEqual([
      "contact",
      "experience: EXPERIENCE",
      "education: EDUCATION",
      "experience: EXPERIENCE (continued)",
    ]);
  });
});

describe("headings of unknown words", () => {
  it.each([
    ["dates and titles", "MY LAST THREE JOBS", "Clerk, Oak Clinic, 2015 - 2019\n- Used Epic", "experience"],
    ["quotations", "Kind notes from my boss", "“She is calm with everyone.”", "references"],
    ["nothing that tells", "THINGS THAT MATTER", "Slow mornings by the lake and long walks home.", "other"],
  ])("are known by %s below", (_, heading, below, kind) => {
    const text = `${TOP}SUMMARY\nCalm clerk in Toledo.\n\n${heading}\n${below}`;
    expect(check(text)).toEqual(["contact", "summary: SUMMARY", `${kind}: ${heading}`]);
  });

  it("keep a name in them from hiding the kind", () => {
    const text = `${TOP}SUMMARY\nCalm clerk.\n\nDENTAL OFFICE EXPERIENCE\nClerk, Oak Dental, 2019 - 2020`;
    expect(check(text)).toContain("experience: DENTAL OFFICE EXPERIENCE");
  });
});

describe("what is no heading", () => {
  it.each([
    ["a person's name in capitals", "ADA POE\nClerk\nada@example.com"],
    ["a trade below the name", "Ada Poe\nMEDICAL RECEPTIONIST\nada@example.com"],
  ])("%s", (_, text) => {
    expect(check(text)).toEqual(["contact"]);
  });

  it.each([
    ["a program alone on a line", "SKILLS\nWord\nEPIC\nExcel"],
    ["a skill among skills", "SKILLS\nWord\nCommunication skills\nTraining\nExcel"],
    ["a skill among skills set apart", "SKILLS\n\nWord\n\nCommunication skills\n\nExcel"],
    ["a label of a list below a heading", "SKILLS\nLanguages: SQL\nOther: Word"],
    ["a certificate with its year", "SKILLS\nWord\n\nCMAA, 2021"],
  ])("%s", (_, text) => {
    expect(check(`${TOP}${text}`)).toEqual(["contact", "skills: SKILLS"]);
  });

  it.each([
    ["a job title above a date", "Medical Receptionist\n2019 - 2021\n- Answered phones"],
    ["an employer in capitals", "OAK STREET CLINIC\nClerk, 2019 - 2021\n- Answered phones"],
    ["an employer above a list", "Brightway Foods\n- Ran a register"],
    ["the duties of a job", "Clerk, 2019 - 2021\nResponsibilities:\n- Answered phones"],
    ["the achievements of a job", "Clerk, 2019 - 2021\nKey Achievements:\n- Cut waiting time"],
  ])("%s", (_, text) => {
    expect(check(`${TOP}EXPERIENCE\n\n${text}`)).toEqual(["contact", "experience: EXPERIENCE"]);
  });

  it("a heading style on a job title", () => {
    expect(
      checkLines([
        { text: "Ada Poe", headingStyle: true },
        { text: "Experience", headingStyle: true },
        { text: "Medical Receptionist", headingStyle: true },
        { text: "Oak Clinic, 2019 - 2021" },
      ]),
    ).toEqual(["contact", "experience: Experience"]);
  });
});

describe("the top of a résumé", () => {
  it("is contact, and prose below it is a summary", () => {
    const text =
      "Ada Poe\n419-555-0101\n\nI am a calm clerk with ten years at the desks of two busy clinics.\n\nSKILLS\nWord";
    expect(check(text)).toEqual(["contact", "summary", "skills: SKILLS"]);
  });

  it("of one without headings ends where the work begins", () => {
    const text =
      "Ada Poe\n419-555-0101\n\nI am a calm clerk with ten years at the desks of two busy clinics.\n\n" +
      "Clerk, Oak Clinic\n2015 - 2019\nFiled every chart.";
    expect(check(text)).toEqual(["contact", "summary", "experience"]);
  });
});

describe("the parts of a letter", () => {
  it.each([
    [
      "address, greeting, body, closing and postscript",
      "Ada Poe\n12 Pine Street\n\nDear Ms. Roe and team,\n\nI write about the post.\n\nSincerely,\nAda Poe\n\nP.S. I can start soon.",
      ["contact", "greeting", "body", "closing", "body"],
    ],
    [
      "a name alone as closing",
      "To Whom It May Concern:\n\nI write about the post.\n\nI could start on Monday.\n\nAda Poe",
      ["greeting", "body", "closing"],
    ],
    ["a letter that is body only", "I write about the post. I am calm.", ["body"]],
    [
      "thanks within the last sentence",
      "Hello,\n\nI write about the post.\n\nThank you for reading this letter to its end.",
      ["greeting", "body"],
    ],
    ["words that head a résumé", "Dear Ms. Roe,\n\nSkills\n\nI have many skills.", ["greeting", "body"]],
  ])("%s", (_, text, kinds) => {
    expect(check(text, "coverLetter")).toEqual(kinds);
  });
});

describe("parts of a posting that have no heading", () => {
  const DUTIES = "Clerk\nHarbor Clinic, Toledo\n\nDuties\n- Answer phones\n";

  it.each([
    ["Benefits include a generous leave plan and a health plan.", "benefits"],
    ["Harbor Clinic offers a comprehensive benefits package.", "benefits"],
    ["We offer $20 an hour and paid holidays.", "benefits"],
    ["Harbor Clinic is an equal opportunity employer.", "legal"],
    ["To apply, send us a letter.", "apply"],
  ])('"%s" is %s', (paragraph, kind) => {
    expect(check(`${DUTIES}\n${paragraph}`, "job")).toEqual(["about", "duties: Duties", kind]);
  });

  it("end where the section goes on", () => {
    const text = `${DUTIES}We offer $20 an hour and paid holidays.\n- Greet patients`;
    expect(check(`${text}\n\nThen you file the charts.`, "job")).toEqual([
      "about",
      "duties: Duties",
      "benefits",
      "duties",
    ]);
  });

  it("do not swallow what is asked below them", () => {
    expect(check(`${DUTIES}\nPerks: paid leave.\nMust have a clean record.`, "job")).toEqual([
      "about",
      "duties: Duties",
      "benefits: Perks:",
      "required",
    ]);
  });
});
