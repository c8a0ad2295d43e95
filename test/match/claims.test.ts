import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.js";

/** What a résumé with some lines under a heading shows of the one thing that a line of a posting asks for. */
async function finding(line: string, heading: string, ...told: readonly string[]) {
  const { findings } = await analyze({
    job: { text: `Role\n\nRequirements\n- ${line}\n` },
    resume: { text: `Jo Sample\njo@example.com\n\n${heading}\n${told.join("\n")}\n` },
    asOf: "2025-06-15",
  });
  const [first] = findings;
  if (!first) throw new Error(`nothing asked by "${line}"`);
  return first;
}

const atWork = (line: string, told: string) =>
  finding(line, "EXPERIENCE", "Worker, Acorn Ltd, 2020 - 2024", `- ${told}`);

describe("what is done by others", () => {
  it.each([
    [
      "VAT returns",
      "VAT returns are lodged by the finance manager",
      "VAT returns are lodged by me each quarter",
    ],
    [
      "Laser cutting",
      "Laser cutting is handled by a contractor",
      "I was taught laser cutting by the shop manager",
    ],
    [
      "Welding",
      "The fitter welds the frames, and I paint them",
      "I weld the frames and the fitter paints them",
    ],
    [
      "SAP",
      "Packed orders for the buyer, who enters them in SAP",
      "Entered orders in SAP for the buyer, who signs them",
    ],
  ])("does not count for %s: %s; this does: %s", async (line, theirs, own) => {
    const { status, rejected } = await atWork(line, theirs);
    expect([status, rejected[0]?.reason]).toEqual(["missing", "other-person"]);
    expect((await atWork(line, own)).status).toBe("shown");
  });
});

describe("what is planned or half done", () => {
  it.each([
    ["Tableau", "Tableau training is planned for the autumn", "Planned stock with Tableau"],
    ["Upholstery", "Upholstery evening class, halfway through", "Gave upholstery lessons"],
    ["CPA", "CPA: one of four papers passed", "CPA, all four papers passed in 2019"],
  ])("does not count for %s: %s; this does: %s", async (line, begun, done) => {
    const { status, rejected } = await atWork(line, begun);
    expect([status, rejected[0]?.reason]).toEqual(["missing", "in-progress"]);
    expect((await atWork(line, done)).status).toBe("shown");
  });
});

describe("a beginner's language", () => {
  it.each([
    ["Welsh", "Welsh (beginner)", "Welsh (B1)"],
    ["Italian", "Italian: a few words, Dutch (fluent)", "Italian (fluent), Dutch: a few words"],
  ])("comes near %s and does not count: %s; this does: %s", async (line, little, enough) => {
    const { status, near } = await finding(line, "LANGUAGES", little);
    expect([status, near.map(({ reason }) => reason)]).toEqual(["missing", ["lower-level"]]);
    expect((await finding(line, "LANGUAGES", enough)).status).not.toBe("missing");
  });

  it("counts where no more is asked", async () => {
    const { status, near } = await finding("Basic Polish", "LANGUAGES", "Polish (elementary)");
    expect([status, near]).toEqual(["shown", []]);
  });
});

describe("a degree", () => {
  it.each([
    ["Bachelor's in geology", "Geology degree, 2016", "Geology evening class, 2016"],
    ["Geology degree", "Bachelor's in Geology, 2016", "Bachelor's in Drama, 2016"],
    [
      "Bachelor's degree in civil engineering",
      "Bachelor of Engineering (Civil), 2016",
      "Bachelor of Engineering (Marine), 2016",
    ],
  ])("may turn its words round: %s is shown by %s, not by %s", async (line, same, other) => {
    expect((await finding(line, "EDUCATION", same)).status).toBe("shown");
    expect((await finding(line, "EDUCATION", other)).status).toBe("missing");
  });

  it.each([
    ["Bachelor's degree", "Bachelor of Arts (incomplete)", "Bachelor of Arts, begun 2012, finished 2016"],
    [
      "Bachelor's degree in botany",
      "Bachelor's degree in botany, first year of three",
      "BSc in Botany, 2016",
    ],
    ["High school diploma", "Did not finish high school", "High school diploma, 2009"],
  ])("does not count unfinished for %s: %s; this does: %s", async (line, unfinished, finished) => {
    expect((await finding(line, "EDUCATION", unfinished)).status).toBe("missing");
    expect((await finding(line, "EDUCATION", finished)).status).toBe("shown");
  });
});

describe("a word one letter away", () => {
  it.each([
    ["Patents", "Ran a reading hour for parents", "Drafted patents for a pump maker", "exact"],
    [
      "Wedding coordination",
      "Welding and coordination of crews",
      "Wedding cordination for two hotels",
      "misspelled",
    ],
  ])(
    "is another word where it is one, and not %s: %s; this counts: %s as %s",
    async (line, other, own, form) => {
      expect((await atWork(line, other)).status).toBe("missing");
      expect((await atWork(line, own)).evidence[0]?.form).toBe(form);
    },
  );
});

describe("a name that is an ordinary word too", () => {
  it("counts only where it is written as a name", async () => {
    expect((await atWork("Rust", "Wrote drivers in Rust")).status).toBe("shown");
    expect((await atWork("Rust", "Sanded rust from two gates")).status).toBe("missing");
  });
});

describe("names in small letters", () => {
  it.each(["SQL", "Photoshop", "HTML", "WordPress", "Salesforce"])(
    "mean %s where the word means nothing else",
    async (name) => {
      const { status } = await finding(name, "SKILLS", `design, ${name.toLowerCase()} and invoicing`);
      expect(status).toBe("claimed");
    },
  );

  it.each(["Zoom", "Tableau"])("mean %s alone in a list and not in prose", async (name) => {
    const word = name.toLowerCase();
    expect((await finding(name, "SKILLS", `invoicing, ${word}, spreadsheets`)).status).toBe("claimed");
    expect((await atWork(name, `Kept the ${word} of the awning in check`)).status).toBe("missing");
  });
});
