import { describe, expect, it } from "vitest";
import { KeyfitError } from "../../src/errors.js";
import { extractJobKeywords } from "../../src/keywords/extract-job-keywords.js";
import { guideSchema } from "../../src/keywords/guide.js";

const CLINIC = `Patient Care Specialist
Marrow Lane Family Practice, Duluth, Minnesota
Job ID ML-20817

Marrow Lane is an award-winning practice with more than 300 team members. We are passionate about community care.

What you will do
- Greet patients at check-in and register them in athenahealth
- Verify insurance eligibility before each visit
- Schedule appointments and answer phones
- Other duties as assigned

Required qualifications
- High school diploma or GED
- 2+ years of medical office experience
- Experience with Epic or Cerner
- Working knowledge of HIPAA
- Excellent written and verbal communication skills
- Microsoft Excel and Outlook
- Ability to type 45 words per minute
- Must be able to lift 25 pounds

Preferred qualifications
- CMAA certification
- Bilingual in Spanish or Hmong
- BLS

What we offer
$19 to $23 an hour, dental and vision insurance, a 401(k) match, tuition reimbursement and paid time off.

Marrow Lane is an equal opportunity employer. A background check and flu shot are required.
`;

const KITCHEN = `Line Cook
The Copper Heron, Leeds

About us
For over twenty years The Copper Heron has fed the neighbourhood. Our kitchen is family-owned.

Requirements
- One year as a line cook or prep cook
- Knife skills and food safety (ServSafe required)
- Sous vide cooking a plus
- Able to work weekends and evenings

Perks
Free meals, paid holidays and a wellness program.
`;

const DEVELOPER = `Backend Developer
Quill & Anvil Software - remote

Responsibilities
- Build REST APIs in Python
- Review code with the team

Must have
- Bachelor's degree in computer science
- 3 years of software development experience
- PostgreSQL or MySQL
- CI/CD, Docker and Git

Nice to have
- Kubernetes
- Experience with Temporal.io
- AWS certification

Benefits
Stock options, health insurance and a learning stipend.
`;

function check(text: string, options = {}) {
  return extractJobKeywords(text, options).map(({ id, importance }) => `${id} ${importance}`);
}

describe("a posting for patient care", () => {
  it("gives all that it asks for and nothing else", () => {
    expect(check(CLINIC)).toEqual(
      expect.arrayContaining([
        "insurance-verification mentioned",
        "athenahealth mentioned",
        "high-school-diploma required",
        "ged required",
        "medical-office-experience required",
        "epic required",
        "cerner required",
        "hipaa-compliance required",
        "communication-skills required",
        "excel required",
        "outlook required",
        "typing-45-wpm required",
        "cmaa preferred",
        "spanish preferred",
        "hmong preferred",
        "bls-certification preferred",
      ]),
    );
  });

  it("takes nothing from benefits, law, slogans, codes and the employer's name", () => {
    const quotes = extractJobKeywords(CLINIC).map(({ start }) => start);
    const areas = [
      "Marrow Lane is an award",
      "Job ID",
      "Other duties",
      "Must be able to lift",
      "What we offer",
    ];
    for (const area of areas) {
      const from = CLINIC.indexOf(area);
      const to = area === "What we offer" ? CLINIC.length : CLINIC.indexOf("\n", from);
      expect(quotes.filter((start) => start >= from && start < to)).toEqual([]);
    }
  });
});

describe("a posting for a kitchen", () => {
  it("gives what a chef would ask for", () => {
    expect(check(KITCHEN)).toEqual([
      "line-cook-prep-cook-experience required",
      "knife-skills required",
      "food-safety required",
      "servsafe required",
      "sous-vide preferred",
    ]);
  });
});

describe("a posting for a developer", () => {
  it("gives what a team lead would ask for", () => {
    expect(check(DEVELOPER)).toEqual([
      "api-development mentioned",
      "python mentioned",
      "code-review mentioned",
      "bachelors-degree-in-computer-science required",
      "software-development-experience required",
      "postgresql required",
      "mysql required",
      "ci-cd required",
      "docker required",
      "git required",
      "kubernetes preferred",
      "temporal-io preferred",
      "aws-certification preferred",
    ]);
  });
});

describe("extractJobKeywords", () => {
  it("quotes the posting exactly, in the order of the text, each keyword once", () => {
    for (const text of [CLINIC, KITCHEN, DEVELOPER]) {
      const found = extractJobKeywords(text);
      expect(found.map(({ quote }) => quote)).toEqual(found.map(({ start, end }) => text.slice(start, end)));
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
  });

  it("keeps of two places the one where the posting wants it more", () => {
    const text = "Clerk\n\nDuties\n- Use SQL daily\n\nPreferred\n- SQL\n\nRequirements\n- SQL\n";
    const [sql] = extractJobKeywords(text);
    expect([sql?.importance, sql?.start]).toEqual(["required", text.lastIndexOf("SQL")]);
  });

  it("takes a guide's keyword where both guide and lexicon have it", () => {
    const guide = guideSchema.parse({
      format: 1,
      id: "own",
      version: "1.0.0",
      label: "Own",
      source: "test",
      keywords: [
        { id: "sql", label: "Our SQL", kind: "technical", names: ["our query tongue"], source: "own" },
      ],
    });
    const labels = ["SQL", "Our query tongue"].map(
      (line) => extractJobKeywords(`Clerk\n\nRequirements\n- ${line}\n`, { guide })[0]?.label,
    );
    expect(labels).toEqual(["Our SQL", "Our SQL"]);
  });

  it("gives an id of its own to a term whose words are the id of something else", () => {
    expect(check("Sailmaker\n\nRequirements\n- Knowledge of canvas and rigging\n")).toEqual([
      "canvas-2 required",
      "rigging required",
    ]);
  });

  it("gives nothing for an empty text, a slogan and a title alone", () => {
    for (const text of ["", "   \n\n", "Join our great team today!", "Payroll Clerk"]) {
      expect(extractJobKeywords(text)).toEqual([]);
    }
  });

  it("is the same on a second read", () => {
    expect(JSON.stringify(extractJobKeywords(CLINIC))).toBe(JSON.stringify(extractJobKeywords(CLINIC)));
  });

  it("throws for a guide that is not there", () => {
    expect(() => extractJobKeywords(CLINIC, { guide: "no-such-guide" })).toThrow(KeyfitError);
  });

  it.each([
    ["brackets", "(".repeat(100_000)],
    ["an endless list", `Requirements\n- ${"Epic, ".repeat(16_000)}`],
    ["endless years", `Requirements\n- ${"2 years of ".repeat(9_000)}`],
    ["endless cues", `Requirements\n- ${"knowledge of ".repeat(7_500)}`],
    ["white space", `Requirements\n- experience ${" ".repeat(100_000)}in sales`],
  ])("comes to an end on hostile text: %s", (_name, text) => {
    expect(extractJobKeywords(text).length).toBeLessThan(5);
  });
});
