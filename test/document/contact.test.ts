import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.js";
import { readDocument } from "../../src/document/read-document.js";
import { readProfile } from "../../src/read-profile.js";

async function profileOf(text: string, role: "resume" | "coverLetter" = "resume") {
  return readProfile(await readDocument({ text }, undefined, role), "2025-06-15");
}

async function contactOf(text: string, role: "resume" | "coverLetter" = "resume"): Promise<string[]> {
  return (await profileOf(text, role)).contact.map(({ kind, text: words }) => `${kind}: ${words}`);
}

describe("contact data", () => {
  it.each([
    [
      "Tuan Lindgren-Vo   612-555-0192\nMinneapolis, MN   tuan@example.com\n",
      [
        "name: Tuan Lindgren-Vo",
        "phone: 612-555-0192",
        "address: Minneapolis, MN",
        "email: tuan@example.com",
      ],
    ],
    [
      "SHANICE ABARA\n14 Mill Lane, Leeds LS1 4AB | +44 113 555 0113 | https://abara.example.org\n",
      [
        "name: SHANICE ABARA",
        "address: 14 Mill Lane, Leeds LS1 4AB",
        "phone: +44 113 555 0113",
        "link: https://abara.example.org",
      ],
    ],
    [
      "D e s m o n d   A c h t e r b e r g\nGitHub: github.com/desmond\n",
      ["name: D e s m o n d   A c h t e r b e r g", "link: github.com/desmond"],
    ],
    ["Jo Sample\nDOB: 04/05/1990\n", ["name: Jo Sample", "birth-date: DOB: 04/05/1990"]],
  ])("is found at the top: %s", async (head, expected) => {
    expect(await contactOf(`${head}\nEXPERIENCE\nClerk, Acorn Ltd, 2019 - 2021\n- Filed charts\n`)).toEqual(
      expected,
    );
  });

  it("is found at a letter's end, and greets nobody", async () => {
    const letter =
      "Dear Hiring Committee,\n\nI am Nadia Korolenko, a nurse.\n\nSincerely,\nNadia Korolenko\n";
    expect(await contactOf(letter, "coverLetter")).toEqual([
      "name: Nadia Korolenko",
      "name: Nadia Korolenko",
    ]);
  });

  it.each([["Clerk, Acorn Ltd, 2019 - 2021"], ["Sold $1,200,000 in 2019"], ["Billed 99213 and 99214"]])(
    "is none of %s",
    async (line) => {
      expect(await contactOf(`EXPERIENCE\n${line}\n- Filed charts\n`)).toEqual([]);
    },
  );

  it("earns nothing", async () => {
    const text = "Ann Lee\nexcel.ann@example.com | 12 Outlook Street, Dayton, OH\n\nSKILLS\nTyping\n";
    const { findings } = await analyze({ resume: { text }, guide: "patient-care-specialist" });
    const named = findings.filter(({ id }) => id === "excel" || id === "outlook");
    expect(named.map(({ status }) => status)).toEqual(["missing", "missing"]);
  });
});

describe("education", () => {
  it.each([
    [
      "A.A.S., Health Services, Pennypack Community College, 2018",
      "A.A.S., Health Services",
      "Pennypack Community College",
      2018,
    ],
    [
      "Bachelor of Science in Nursing\nLaurel Plains University, 2018 - 2022",
      "Bachelor of Science in Nursing",
      "Laurel Plains University",
      2022,
    ],
    ["Ozark Trades Institute   2019\nHVAC certificate", "HVAC certificate", "Ozark Trades Institute", 2019],
    ["GED, 2018", "GED", "", 2018],
  ])("has degree, school and year: %s", async (lines, degree, institution, year) => {
    const { education } = await profileOf(`Jo Sample\n\nEDUCATION\n${lines}\n`);
    expect(education).toMatchObject([{ degree, institution, year }]);
  });

  it("parts one school from the next", async () => {
    const { education } = await profileOf(
      "Jo Sample\n\nEDUCATION\nMSc Data Science, Fundy Shore University, 2021\nBSc Statistics, Lorne University, 2019\n",
    );
    expect(education.map(({ year }) => year)).toEqual([2021, 2019]);
  });
});

describe("certificates", () => {
  it("have a name and the month to which they hold", async () => {
    const { certifications } = await profileOf(
      "Jo Sample\n\nCERTIFICATIONS\n- BLS, American Heart Association, expires 05/2026\n- CMAA; CPR, valid through March 2027\n",
    );
    expect(certifications.map(({ name, expires }) => [name, expires])).toEqual([
      ["BLS, American Heart Association", "2026-05"],
      ["CMAA", null],
      ["CPR", "2027-03"],
    ]);
  });
});
