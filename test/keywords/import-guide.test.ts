import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KeyfitError } from "../../src/errors.js";
import type { Guide } from "../../src/keywords/guide.js";
import { importGuide } from "../../src/keywords/import-guide.js";
import { parseGuide } from "../../src/keywords/parse-guide.js";

const FOLDER = new URL("../../fixtures/guides/", import.meta.url);
const TEXTS = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8").replaceAll("\r\n", "\n");
}

function check(name: string): Guide {
  return importGuide(textOf(name)).guide;
}

/** The ids of a guide's keywords of one kind, each with the mark of what the guide asks: "!" required, "+" preferred. */
function ids(guide: Guide, kind: string): string[] {
  const marks = new Map(guide.wanted.map(({ keyword, importance }) => [keyword, MARKS[importance]]));
  return guide.keywords
    .filter((keyword) => keyword.kind === kind)
    .map(({ id }) => `${id}${marks.get(id) ?? ""}`);
}

const MARKS = { required: "!", preferred: "+", mentioned: "?" };

function forms(guide: Guide, id: string): string[] {
  const keyword = guide.keywords.find((each) => each.id === id);
  return [...(keyword?.names ?? []), ...(keyword?.aliases ?? [])];
}

function levels(guide: Guide): (string | number)[][] {
  return guide.levels.map(({ id, minYears, maxYears }) => [id, minYears, maxYears]);
}

/** The guide of a text with one entry under a heading of technical skills. */
function entry(line: string): Guide {
  return importGuide(`Clerk: Career Guide\n\nTechnical Skills\n- ${line}\n`).guide;
}

describe.each(TEXTS)("importGuide of %s", (name) => {
  const text = textOf(name);
  const { guide, review } = importGuide(text);

  it("drafts a guide that is valid and whole", () => {
    expect(parseGuide(JSON.stringify(guide))).toEqual(guide);
  });

  it("points at places of the text, in their order, and at keywords, levels and education of the draft", () => {
    const known = new Set([...guide.keywords, ...guide.levels, ...guide.education].map((each) => each.id));
    for (const { start = 0, end = text.length, data } of review) {
      expect(text.slice(start, end).trim()).not.toBe("");
      const subject = data?.keyword ?? data?.level ?? data?.education;
      expect(subject === undefined || known.has(String(subject)), String(subject)).toBe(true);
    }
    const starts = review.map((notice) => notice.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("drafts the same from other line breaks, and the same again", () => {
    expect(importGuide(text)).toEqual({ guide, review });
    expect(importGuide(text.replaceAll("\n", "\r\n")).guide).toEqual(guide);
  });
});

describe("importGuide of a plain text with bullets", () => {
  const guide = check("barista-lead.txt");

  it("reads the role, the skills and the certificates", () => {
    expect([guide.id, guide.label]).toEqual(["barista-lead", "Barista Lead"]);
    expect(ids(guide, "technical")).toEqual([
      "espresso-extraction!",
      "grinder-calibration!",
      "pos-systems!",
      "cash-card-handling!",
      "food-safety!",
      "inventory-management-software!",
      "latte-art+",
    ]);
    expect(ids(guide, "soft")).toEqual([
      "calm-under-pressure!",
      "coaching!",
      "communication!",
      "attention-detail!",
      "teamwork!",
    ]);
    expect(ids(guide, "certification")).toEqual([
      "servsafe-food-protection-manager+",
      "cbt+",
      "sca-barista-skills-intermediate+",
    ]);
  });

  it("makes the examples of a skill tools that imply it, one of which will do", () => {
    expect(guide.keywords.find((keyword) => keyword.id === "toast")).toMatchObject({
      kind: "tool",
      implies: ["pos-systems"],
    });
    expect(
      guide.wanted.filter((wanted) => wanted.group === "named-pos-systems").map((wanted) => wanted.keyword),
    ).toEqual(["toast", "square", "clover"]);
  });

  it("finds tools in running text", () => {
    expect(guide.workTools).toEqual([
      "homebase",
      "espresso-machine",
      "burr-grinder",
      "label-printer",
      "scheduling-app",
    ]);
  });

  it("reads levels whose years stand behind the name, the highest with an open end", () => {
    expect(levels(guide)).toEqual([
      ["barista", 0, 1],
      ["senior-barista", 1, 3],
      ["barista-lead", 3, 5],
      ["cafe-manager", 5, 50],
    ]);
    expect(guide.levels[2]).toMatchObject({
      duties: ["Runs the shift and orders stock."],
      focus: ["Scheduling, food cost and feedback."],
    });
  });

  it("reads education, duties and related titles", () => {
    expect(guide.education.map(({ id, importance }) => [id, importance])).toEqual([
      ["high-school-diploma", "required"],
      ["certificate", "preferred"],
    ]);
    expect(guide.duties.map((id) => forms(guide, id)[0])).toEqual([
      "open the bar",
      "train new baristas",
      "count stock",
    ]);
    expect(guide.titles.filter((title) => title.relation === "related").map((title) => title.label)).toEqual([
      "Shift Supervisor",
      "Roaster",
    ]);
  });
});

describe("importGuide of Markdown", () => {
  const guide = check("network-technician.txt");

  it("reads the role, the skills and the certificates", () => {
    expect(guide.label).toBe("Network Technician");
    expect(ids(guide, "technical")).toEqual([
      "routing-switching!",
      "tcp-ip!",
      "dns!",
      "dhcp!",
      "firewalls!",
      "virtual-private-networks!",
      "structured-cabling!",
      "ticketing-tools!",
      "python-scripting+",
    ]);
    expect(ids(guide, "certification")).toEqual(["comptia-network-plus+", "ccna+", "juniper-jncia-junos+"]);
    expect(forms(guide, "virtual-private-networks")).toEqual(["virtual private networks", "VPN"]);
  });

  it("takes a category's entries for the tools, not the category", () => {
    expect(guide.workTools).toEqual(["prtg", "nagios", "zabbix", "cable-testers", "wireshark"]);
  });

  it("reads levels that have headings of their own, with years in several notations", () => {
    expect(levels(guide)).toEqual([
      ["junior-network-technician", 0, 2],
      ["network-technician", 2, 5],
      ["senior-network-technician", 5, 8],
      ["network-lead", 8, 50],
    ]);
    expect(guide.levels[1]?.duties).toEqual(["Looks after a site."]);
  });

  it("reads education, emerging fields and related titles", () => {
    expect(guide.education.map(({ id, importance }) => [id, importance])).toEqual([
      ["associate-degree", "required"],
      ["bachelor-degree", "preferred"],
    ]);
    expect(guide.emergingFields).toEqual(["software-defined-networking", "industrial-wireless"]);
    expect(guide.titles.filter((title) => title.relation === "related").map((title) => title.label)).toEqual([
      "Help Desk Analyst",
      "Systems Administrator",
      "Field Service Engineer",
    ]);
  });
});

describe("importGuide of a text in lines of capitals without bullets", () => {
  const guide = check("legal-secretary.txt");

  it("reads the role, the skills and the certificates in wrapped running text", () => {
    expect(guide.label).toBe("Legal Secretary");
    expect(ids(guide, "technical")).toEqual([
      "legal-terminology-citation!",
      "document-automation!",
      "e-filing-state-federal-courts!",
      "case-management-software!",
      "court-rules-deadlines!",
      "transcription-70-words-minute!",
      "microsoft-365!",
    ]);
    expect(ids(guide, "soft")).toEqual(["discretion!", "tact!", "reliability!", "time-management!"]);
    expect(ids(guide, "certification")).toEqual(["alp+", "clss+"]);
    expect(forms(guide, "clss")).toEqual(["Certified Legal Secretary Specialist", "CLSS"]);
  });

  it("reads levels that open with their years, and education across a line break", () => {
    expect(levels(guide)).toEqual([
      ["legal-assistant", 0, 2],
      ["legal-secretary", 2, 6],
      ["executive-legal-secretary", 6, 12],
    ]);
    expect(guide.education.map((entry) => entry.id)).toEqual([
      "high-school-diploma",
      "certificate",
      "associate-degree",
    ]);
  });
});

describe("an entry of a skills list", () => {
  it.each([
    [
      "Warehouse Management (WM) Software for counting",
      "wm-software",
      ["warehouse management software", "warehouse management", "WM", "WM software"],
    ],
    ["WMS (Warehouse Management System)", "wms", ["WMS", "warehouse management system"]],
    [
      "Filing and Document Retrieval",
      "filing-document-retrieval",
      ["filing and document retrieval", "filing retrieval", "document retrieval"],
    ],
    [
      "Stock Counting and Labelling",
      "stock-counting-labelling",
      ["stock counting and labelling", "stock counting", "stock labelling"],
    ],
    [
      "Freight Booking and Customs Clearance",
      "freight-booking",
      ["freight booking and customs clearance", "freight booking", "customs clearance"],
    ],
    ["Proficiency in data entry", "data-entry", ["data entry"]],
    ["Bookkeeping: keeps the petty cash", "bookkeeping", ["bookkeeping"]],
    ["Bookkeeping Basics", "bookkeeping", ["bookkeeping basics", "bookkeeping"]],
    ["Computer Skills", "computer-skills", ["computer skills"]],
    ["C++", "c-plus-plus", ["C++"]],
    ["C#", "c-sharp", ["C#"]],
  ])("%s", (line, id, expected) => {
    const guide = entry(line);
    expect(guide.keywords[0]?.id).toBe(id);
    expect(forms(guide, id).sort()).toEqual([...expected].sort());
  });

  it("is a certificate where it names one, and asks for review of its kind", () => {
    const { guide, review } = importGuide(
      "Clerk: Career Guide\n\nTechnical Skills\n- Forklift Operator License (preferred)\n",
    );
    expect(ids(guide, "certification")).toEqual(["forklift-operator-license+"]);
    expect(guide.keywords[0]?.expires).toBe(true);
    expect(review.map((notice) => notice.code)).toContain("review-kind");
  });

  it("asks for review of words that mean other things too", () => {
    const text = "Clerk: Career Guide\n\nTechnical Skills\n- Spreadsheets (e.g., Excel, Numbers)\n";
    const { review } = importGuide(text);
    const senses = review.filter((notice) => notice.code === "review-sense");
    expect(senses.map((notice) => notice.data?.form)).toEqual(["Excel", "Numbers"]);
    expect(text.slice(senses[0]?.start, senses[0]?.end)).toBe("Spreadsheets (e.g., Excel, Numbers)");
  });
});

describe("a level", () => {
  it.each([
    ["Junior Clerk\n0-1 yearSorts the post.", [["junior-clerk", 0, 1]]],
    ["Junior Clerk\n0 - 1.5 yrs of experience\nSorts the post.", [["junior-clerk", 0, 1.5]]],
    ["Head Clerk\n8–12 years total experienceRuns the room.", [["head-clerk", 8, 12]]],
    [
      "Junior Clerk (less than 2 years)\nClerk (2 to 4 years)\nHead Clerk (at least 4 years)",
      [
        ["junior-clerk", 0, 2],
        ["clerk", 2, 4],
        ["head-clerk", 4, 50],
      ],
    ],
    [
      "Clerk: 5+ years\nJunior Clerk: 0-2 years",
      [
        ["junior-clerk", 0, 2],
        ["clerk", 5, 50],
      ],
    ],
    ["Junior Clerk\n0-1 year\nSorts.\nJunior Clerk\n0-1 year\nSorts.", [["junior-clerk", 0, 1]]],
  ])("%j", (path, expected) => {
    expect(levels(importGuide(`Clerk: Career Guide\n\nCareer Path\n${path}\n`).guide)).toEqual(expected);
  });

  it("is not what a sentence of the path says", () => {
    const path = "Most move up within 3-5 years.\nIn 2-4 years one may lead.\nClerk (0-3 years)";
    expect(levels(importGuide(`Clerk: Career Guide\n\nCareer Path\n${path}\n`).guide)).toEqual([
      ["clerk", 0, 3],
    ]);
  });

  it("takes no duration in running text for a level", () => {
    const text =
      "Clerk: Career Guide\n\nSoft Skills\n- Tact\n\nTraining\nA course takes 1-2 years. Most clerks stay 3-5 years.\n";
    expect(importGuide(text).guide.levels).toEqual([]);
  });

  it("without a clear end asks for review at its place", () => {
    const text = "Clerk: Career Guide\n\nCareer Path\nHead Clerk\n5+ years\n";
    const notice = importGuide(text).review.find((each) => each.code === "review-level");
    expect(text.slice(notice?.start, notice?.end)).toBe("Head Clerk\n5+ years");
  });
});

describe("related titles", () => {
  it("come without the link words that a copied page glues to them", () => {
    const text =
      "Clerk: Career Guide\n\nSoft Skills\n- Tact\n\nRelated Careers\nLearning Specialist\nA job like it.\nExplore career guideReading Coach\nA job like it.\nSee what else fits you\nNews Letter\n";
    const related = importGuide(text).guide.titles.filter((title) => title.relation === "related");
    expect(related.map((title) => title.label)).toEqual(["Learning Specialist", "Reading Coach"]);
  });
});

describe("importGuide of poor texts", () => {
  it("names the sections that it did not find", () => {
    const { review } = importGuide("Clerk: Career Guide\n\nSoft Skills\n- Tact\n");
    const missing = review.filter((notice) => notice.code === "review-section-missing");
    expect(missing.map((notice) => notice.data?.section)).toEqual([
      "technical skills",
      "certifications",
      "education",
      "levels",
    ]);
  });

  it.each(["", " \n\n", "A short note about nothing in particular.", "Technical Skills\n- ???\n- ((("])(
    "refuses %j and says which headings it looks for",
    (text) => {
      const act = () => importGuide(text);
      expect(act).toThrow(KeyfitError);
      expect(act).toThrow(expect.objectContaining({ code: "invalid-input" }));
      expect(act).toThrow(/"Technical Skills", "Soft Skills"/);
    },
  );

  it.each([
    "Skills\n- (((\n- {x}|y\n- ...\n- Typing",
    `Technical Skills\n- ${"long ".repeat(400)}`,
    "Technical Skills\n- 日本語\n- Ünïcödé Systems\n- .NET",
    "Career Path\nBoss (0-0 years)\nChief (3-2 years)",
  ])("makes a valid guide of %.40j", (text) => {
    const { guide } = importGuide(text);
    expect(parseGuide(JSON.stringify(guide))).toEqual(guide);
  });
});
