import { describe, expect, it } from "vitest";
import { extractJobKeywords } from "../../src/keywords/extract-job-keywords.js";

/** What a single line asks for under a heading: "id" for required, "id?" for preferred, "id~" for mentioned. */
function ask(line: string, heading = "Requirements"): string[] {
  const marks = { required: "", preferred: "?", mentioned: "~" };
  return extractJobKeywords(`Clerk\n\n${heading}\n- ${line}\n`).map(
    ({ id, importance }) => `${id}${marks[importance]}`,
  );
}

function groupsOf(line: string): (string | undefined)[] {
  return extractJobKeywords(`Clerk\n\nRequirements\n- ${line}\n`).map(({ group }) => group);
}

describe("a line of a posting", () => {
  it.each([
    ["SQL required; Tableau a plus", ["sql", "tableau?"]],
    ["SQL required, Tableau preferred", ["sql", "tableau?"]],
    ["BLS (required), ACLS (preferred)", ["bls-certification", "acls?"]],
    ["Experience with NetSuite preferred but not required", ["netsuite?"]],
    ["Preferred: QuickBooks", ["quickbooks?"]],
    ["Experience with an ERP; NetSuite strongly preferred", ["erp", "netsuite?"]],
    ["Must have a CDL and OSHA card", ["commercial-drivers-license", "osha-10"]],
    ["Word, Excel and Outlook preferred", ["word?", "excel?", "outlook?"]],
    ["Auslan would be wonderful but isn't essential.", ["auslan?"]],
    ["A food handler card is a must, as is Excel.", ["food-handler-card", "excel"]],
    ["Tableau is a plus, and so is Excel.", ["tableau?", "excel?"]],
  ])("says by its own words how much it asks: %s", (line, expected) => {
    expect(ask(line)).toEqual(expected);
  });

  it.each([
    ["SQL is required", "Preferred qualifications", ["sql"]],
    ["SQL", "Preferred qualifications", ["sql?"]],
    ["Run SQL reports when needed", "Responsibilities", ["sql~"]],
    ["Spanish is a plus", "Requirements", ["spanish?"]],
  ])("overrules its heading: %s under %s", (line, heading, expected) => {
    expect(ask(line, heading)).toEqual(expected);
  });

  it.each([
    ["Not required: SAP. We do not use Oracle."],
    ["No experience necessary"],
    ["Must be able to lift 50 pounds and stand for long periods"],
    ["Ability to work weekends and holidays"],
    ["Must pass a background check and drug test"],
    ["Annual influenza vaccination required"],
    ["Travel up to 20% required"],
    ["Must be at least 18 years of age"],
    ["Authorized to work in the United States; no SQL sponsorship"],
    ["Salary of $20 per hour with dental insurance"],
    ["Other duties as assigned"],
    ["We are looking for a rock star with a positive attitude"],
    ["Job ID SAP-4411"],
  ])("asks for nothing that a résumé could show: %s", (line) => {
    expect(ask(line)).toEqual([]);
  });

  it.each([
    ["Active PMP required, or earned within a year.", ["pmp"]],
    ["Advanced Excel (lookups, pivot tables)", ["excel", "pivot-tables"]],
    ["C++, C#, R and Go", ["c-plus-plus", "c-sharp", "r-language", "go-language"]],
    ["Basic ISO-9001, CPR, and e-mail; 10-key.", ["iso-9001", "cpr-certification", "e-mail", "10-key"]],
    ["glazing, pipe fitting and site safety", ["glazing", "pipe-fitting", "site-safety"]],
    ["Must be patient, curious, punctual and tidy.", ["patience", "curiosity", "punctuality", "tidiness"]],
    ["Valid driver's license and reliable transportation", ["drivers-license"]],
    ["Epic or Cerner experience", ["epic", "cerner"]],
    ["Dentrix or Eaglesoft", ["dentrix", "eaglesoft"]],
    ["Charts in under 20 ms", []],
  ])("gives terms without the words around them: %s", (line, expected) => {
    expect(ask(line)).toEqual(expected);
  });

  it.each([
    ["Proficiency in Quillmark, Corvid Loom and DITA", ["quillmark", "corvid-loom", "dita"]],
    ["Knowledge of vermiculture", ["vermiculture"]],
    ["Solid working knowledge of kiln firing and glaze chemistry", ["kiln-firing", "glaze-chemistry"]],
    ["Familiar with Zorbatrax", ["zorbatrax"]],
    ["Falconry", ["falconry"]],
    ["Know SIMS or Zorbatrax", ["sims", "zorbatrax"]],
  ])("may ask for terms that no list holds: %s", (line, expected) => {
    expect(ask(line)).toEqual(expected);
  });

  it.each([
    ["Knowledge of our products and services"],
    ["A strong commitment to our mission and values"],
    ["Experience in a fast-paced environment"],
    ["Great attitude and a smile"],
    ["We are retiring the old machines this fall"],
  ])("gives no ordinary words: %s", (line) => {
    expect(ask(line)).toEqual([]);
  });

  it.each([
    ["Epic or Cerner", "epic-or-cerner", 2],
    ["Epic, Cerner or similar", "epic-or-cerner", 2],
    ["Power BI or Tableau", "power-bi-or-tableau", 2],
    ["High school diploma or GED", "high-school-diploma-or-ged", 2],
    ["Somali or Spanish", "somali-or-spanish", 2],
    ["Photoshop/Illustrator", "adobe-photoshop-or-adobe-illustrator", 2],
  ])("marks alternatives of which one suffices: %s", (line, group, count) => {
    expect(groupsOf(line)).toEqual(Array.from({ length: count }, () => group));
  });

  it("marks examples as alternatives, and not what they are examples of", () => {
    expect(groupsOf("Accounting software such as QuickBooks, Xero")).toEqual([
      undefined,
      "quickbooks-or-xero",
      "quickbooks-or-xero",
    ]);
  });

  it("takes words joined by and for asks of their own", () => {
    expect(groupsOf("Epic and Cerner")).toEqual([undefined, undefined]);
  });
});

/** What a single line asks for, with its kind. */
function kinds(line: string, heading = "Requirements"): string[] {
  return extractJobKeywords(`Clerk\n\n${heading}\n- ${line}\n`).map(({ label, kind }) => `${label}: ${kind}`);
}

describe("a line of duties", () => {
  it.each([
    ["Pay suppliers and post notices in our system", ["pay-suppliers~", "post-notices~"]],
    ["Count stock", ["count-stock~"]],
    ["Log visits in Tekwise", ["tekwise~"]],
  ])("asks for the deeds that it tells: %s", (line, expected) => {
    expect(ask(line, "Duties")).toEqual(expect.arrayContaining(expected));
  });

  it.each([["Keep them stocked"], ["Report to the Project Manager"], ["Support the team"]])(
    "asks for nothing by everyday words, titles and pronouns: %s",
    (line) => {
      expect(ask(line, "Duties")).toEqual([]);
    },
  );
});

describe("a paragraph behind a list of wants", () => {
  it("tells duties where it goes on with what you will do", () => {
    const text = "Clerk\n\nMust haves\n- Excel\n\nYou will count stock and deal with complaints.\n";
    const asked = extractJobKeywords(text).map(({ id, importance }) => [id, importance]);
    expect(asked).toEqual([
      ["excel", "required"],
      ["count-stock", "mentioned"],
      ["deal-with-complaints", "mentioned"],
    ]);
  });

  it("asks with every deed of someone who can", () => {
    const text =
      "Helper wanted\n\nWe need someone who can work a Square register and count down the drawer at close.\n";
    const asked = extractJobKeywords(text).map(({ id, importance }) => [id, importance]);
    expect(asked).toEqual([
      ["square", "required"],
      ["count-down-the-drawer", "required"],
    ]);
  });
});

describe("words that lost the mark between them", () => {
  it("are parted at counts and at cues, and the heading among them is one", () => {
    const text =
      "Cook\n\nDinner service.  What we need2+ years of baking experienceKnife skillsinventory requiredcentral line care\n";
    const asked = extractJobKeywords(text).map(({ quote, importance }) => [quote, importance]);
    expect(asked).toEqual([
      ["2+ years of baking experience", "required"],
      ["Knife skills", "required"],
      ["inventory", "required"],
      ["central line care", "required"],
    ]);
  });
});

describe("the words around a term", () => {
  it.each([
    ["Fall protection ticket", "certification"],
    ["A diploma in event management", "education"],
    ["A background in logistics", "experience"],
    ["Calipers", "tool"],
    ["EA (Enrolled Agent) credential", "certification"],
    ["Bachelor's degree in computer science or equivalent experience", "education"],
  ])("tell its kind: %s is %s", (line, kind) => {
    expect(kinds(line)[0]).toMatch(new RegExp(`: ${kind}$`));
  });

  it("say a thing again in brackets without asking for another", () => {
    expect(ask("Power press licence (PPL)")).toHaveLength(1);
  });
});

describe("traits", () => {
  it.each([
    ["Patient, kind and reliable", ["patience", "compassion", "dependability"]],
    ["A sense of ownership", ["sense-of-ownership"]],
    ["The humility to ask for help", expect.arrayContaining([expect.stringMatching(/^humility/)])],
  ])("are read where they make up an entry: %s", (line, expected) => {
    expect(ask(line)).toEqual(expected);
  });
});

describe("names of one skill of a list", () => {
  it("are different asks where they stand side by side", () => {
    expect(ask("TCP/IP, DNS and DHCP").length).toBeGreaterThanOrEqual(2);
    expect(ask("PyTorch or TensorFlow")).toHaveLength(2);
  });
});
