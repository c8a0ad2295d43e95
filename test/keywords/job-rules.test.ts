import { describe, expect, it } from "vitest";
import { extractJobKeywords } from "../../src/keywords/extract-job-keywords.js";
import { readPosting } from "../../src/read-posting.js";

/** What a single line under a heading asks for. */
function ask(line: string, heading = "Requirements") {
  return extractJobKeywords(`Weaver\n\n${heading}\n- ${line}\n`);
}

/** What a whole posting asks for: "id" for required, "id?" for preferred, "id~" for mentioned. */
function marked(posting: string): string[] {
  const marks = { required: "", preferred: "?", mentioned: "~" };
  return extractJobKeywords(posting).map(({ id, importance }) => `${id}${marks[importance]}`);
}

const ids = (line: string, heading?: string) => ask(line, heading).map(({ id }) => id);
const kinds = (line: string) => ask(line).map(({ kind }) => kind);

describe("memberships", () => {
  it("of a body that is named are papers", () => {
    expect(ask("Membership of the Guild of Thatchers")).toMatchObject([
      { id: "guild-of-thatchers-membership", importance: "required", kind: "certification" },
    ]);
    expect(ask("Institute of Carpenters membership desirable")).toMatchObject([
      { id: "institute-of-carpenters-membership", importance: "preferred", kind: "certification" },
    ]);
  });

  it.each([
    ["Experience with membership renewals", "Requirements"],
    ["Answer every member of the Rowing Union", "Duties"],
  ])("are not asked for where other members are spoken of: %s under %s", (line, heading) => {
    expect(ask(line, heading).filter(({ kind }) => kind === "certification")).toEqual([]);
  });
});

describe("the words around a term", () => {
  it.each([
    ["Certified Chimney Inspector", "certification", "Certified copies of deeds"],
    ["Graduate of a recognised joinery programme", "education", "Knowledge of joinery"],
    ["A rota planning app", "tool", "Rota planning"],
    ["Certificates: ARB or TRS", "certification", "Knowledge of ARB or TRS"],
  ])("make another kind of it: %s is %s, and %s is not", (line, kind, plain) => {
    expect(new Set(kinds(line))).toEqual(new Set([kind]));
    expect(kinds(plain)).not.toContain(kind);
    expect(kinds(plain)).toContain("technical");
  });

  it("make a product of a name that stands beside one, and not of a trade", () => {
    expect(kinds("Airflow or Dagster")).toEqual(["tool", "tool"]);
    expect(kinds("Airflow or carpentry")).toEqual(["tool", "technical"]);
  });
});

describe("letters behind a name", () => {
  it.each([
    [
      "professional-engineer-license",
      ["P.Eng.", "PEng", "P.Eng. designation", "Professional Engineer (P.Eng.)"],
    ],
    ["cpa", ["CPA", "C.P.A.", "CPA designation", "Certified Public Accountant (CPA)"]],
  ])("ask for %s once, with points and without", (id, lines) => {
    for (const line of lines) expect(ask(line)).toMatchObject([{ id, kind: "certification" }]);
  });

  it("are none in a longer word, nor the letters of somebody who is no holder yet", () => {
    expect(ids("Fitting of CPAP masks")).not.toContain("cpa");
    expect(ids("CPA candidate")).not.toContain("cpa");
  });
});

describe("names that are ordinary words too", () => {
  it.each([
    ["microsoft-teams", "Chat in Teams and Slack", "Lead teams of ten"],
    ["square", "Square and Toast", "Knowledge of square tubing"],
    ["rancher", "Build clusters in Rancher", "Mend gates for the rancher"],
    ["health-information-management", "HIM department experience", "Will drive him to the eye department"],
  ])("ask for %s where they are written as names: %s, not %s", (id, name, word) => {
    for (const heading of ["Requirements", "Duties"]) {
      expect(ids(name, heading)).toContain(id);
      expect(ids(word, heading)).not.toContain(id);
    }
  });
});

describe("the objects of a duty", () => {
  it.each([
    [
      "Book hire cars, ferry crossings and hotel rooms for visiting artists",
      ["ferry-crossings", "hotel-rooms"],
    ],
  ])("are each asked for: %s", (line, expected) => {
    expect(ids(line, "Duties").slice(1)).toEqual(expected);
  });

  it.each([
    ["Fish tanks, bird cages and rabbit hutches", "no verb opens the line", ["fish-tanks"]],
    ["Visit mills, weaving sheds and yarn shops", "shops tell where", ["visit-mills", "weaving-sheds"]],
  ])("are left alone in: %s, for %s", (line, _why, expected) => {
    expect(ids(line, "Duties")).toEqual(expected);
  });
});

describe("a lead line", () => {
  it("makes wishes of the list behind it, up to the next one", () => {
    const posting = `Weaver

Requirements
- Excel

If you also bring one of these, so much the better, and we shall be delighted:
- Tableau
- SQL required

You must also bring every one of these:
- Outlook
`;
    expect(marked(posting)).toEqual(["excel", "tableau?", "sql", "outlook"]);
  });

  it.each([
    ["We'd be happy to meet you, but you must have these:", "must is said too"],
    ["We would love to see you soon.", "no list is announced"],
  ])("makes none where %j stands: %s", (lead) => {
    expect(marked(`Weaver\n\nRequirements\n${lead}\n- Tableau\n`)).toEqual(["tableau"]);
  });
});

describe("what stands in a section", () => {
  it("of benefits asks for nothing, unless plain words say so", async () => {
    const posting = `Weaver

Requirements
- Excel

Benefits
- Welsh lessons on Fridays
- A day of training in Tableau each month
- A van to take home; a driver's license is required
`;
    const { keywords } = await readPosting({ text: posting });
    expect(keywords.map(({ id }) => id)).toEqual(["excel", "drivers-license"]);
  });

  it.each([
    ["We make looms, and our fitters swear by AutoCAD.", ["excel"]],
    ["We make looms. You will draw them in AutoCAD.", ["autocad~", "excel"]],
  ])("about the employer asks only by what it tells of the work: %s", (about, expected) => {
    expect(marked(`Weaver\n\nAbout us\n${about}\n\nRequirements\n- Excel\n`)).toEqual(expected);
  });

  it.each([
    ["Understanding of life insurance", "Requirements", "Life insurance and a dental plan"],
    ["Prepare salary surveys", "Duties", "We offer a salary above the usual"],
  ])("asks for a benefit only as a skill: %s under %s, not %s", (skill, heading, benefit) => {
    expect(ask(skill, heading)).toHaveLength(1);
    expect(ask(benefit, heading)).toEqual([]);
  });
});
