import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.js";

/** What a résumé shows of the one thing that a line of a posting asks for. */
async function finding(line: string, resume: string, coverLetter?: string) {
  const { findings } = await analyze({
    job: { text: `Role\n\nRequirements\n- ${line}\n` },
    resume: { text: resume },
    ...(coverLetter === undefined ? {} : { coverLetter: { text: coverLetter } }),
    asOf: "2025-06-15",
  });
  const [first] = findings;
  if (!first) throw new Error(`nothing asked by "${line}"`);
  return first;
}

const withJob = (heading: string, ...lines: readonly string[]) =>
  `Jo Sample\njo@example.com\n\nEXPERIENCE\n${heading}\n${lines.map((line) => `- ${line}\n`).join("")}`;

describe("years that a posting asks for", () => {
  it.each([
    ["3 years of payroll experience", withJob("Payroll Clerk, Acorn Ltd, January 2021 - present")],
    ["2 years of commercial electrical experience", withJob("Electrician, Bright Power, 2020 - 2024")],
    ["4 years of bookkeeping experience", "Summary\nBookkeeper with six years of bookkeeping.\n"],
    [
      "3 years of payroll experience",
      withJob("Payroll Clerk, A Ltd, 2020 - 2021") + withJob("Payroll Officer, B Ltd, 2022 - 2024"),
    ],
  ])("are counted from dated jobs and from what is told: %s", async (line, resume) => {
    const { status, evidence } = await finding(line, resume);
    expect(status).toBe("shown");
    expect(evidence.some(({ form }) => form === "counted")).toBe(true);
  });

  it.each([
    [
      "5 years of payroll experience",
      withJob("Payroll Clerk, Acorn Ltd, January 2023 - June 2024"),
      "fewer-years",
    ],
    ["3 years of payroll experience", "Skills\nPayroll\n", "years-not-told"],
  ])("come close where they do not suffice: %s", async (line, resume, reason) => {
    const { status, near } = await finding(line, resume);
    expect(status).toBe("missing");
    expect(near.map((place) => place.reason)).toContain(reason);
  });

  it("are those of the trade and of no other", async () => {
    const { status } = await finding(
      "3 years of payroll experience",
      withJob("Line Cook, Acorn Grill, 2010 - 2024"),
    );
    expect(status).toBe("missing");
  });

  it("are told by a letter that names the employer", async () => {
    const resume = withJob("Payroll Clerk, Hawthorn Mills Ltd, January 2020 - present");
    const letter = "Dear Ms. Lee,\n\nFor five years I have worked at Hawthorn Mills.\n\nYours, Jo";
    expect((await finding("3 years of payroll experience", resume, letter)).inCoverLetter).toBe(true);
  });
});

describe("what somebody else does", () => {
  it.each([
    ["Menu planning", "The chef plans the menus at my current job"],
    ["Autoclave operation", "Our assistants run the autoclave and the scanner"],
    ["Storypark", "Our director uploads the stories to Storypark"],
    ["Spanish", "My cousin is from Leon and speaks Spanish"],
  ])("is not the writer's: %s in %s", async (line, told) => {
    expect((await finding(line, withJob("Worker, Acorn Ltd, 2020 - 2024", told))).status).toBe("missing");
  });

  it.each([
    ["Spanish", "The nurses asked me to speak Spanish with the families"],
    ["Menu planning", "My manager trusted me with planning the menus"],
    ["Storypark", "I upload the stories to Storypark and the director reads them"],
  ])("is, where the clause speaks of the writer too: %s in %s", async (line, told) => {
    expect((await finding(line, withJob("Worker, Acorn Ltd, 2020 - 2024", told))).status).toBe("shown");
  });
});

describe("what is not held yet", () => {
  it.each([
    ["Rust", "Working through an online course in Rust"],
    ["Rust", "Currently teaching myself Rust from videos"],
    ["CPA", "CPA: two of four sections passed"],
    ["Certificate IV in Building and Construction", "Certificate IV in Building and Construction, half way"],
    ["French", "My French is limited to greetings"],
    ["Master's degree", "Put models behind a service, 35 ms at the median"],
  ])("does not count: %s in %s", async (line, told) => {
    expect((await finding(line, withJob("Worker, Acorn Ltd, 2020 - 2024", told))).status).toBe("missing");
  });
});

describe("papers", () => {
  it("are told by name alone in a list of papers, and by their noun elsewhere", async () => {
    const line = "Fall protection ticket";
    const listed = `Jo Sample\n\nCERTIFICATIONS\n- Fall Protection, valid to November 2026\n`;
    expect((await finding(line, listed)).status).not.toBe("missing");
    const told = withJob("Worker, Acorn Ltd, 2020 - 2024", "Watched over fall protection on site");
    expect((await finding(line, told)).status).toBe("missing");
  });

  it("are found by the name that the posting spells out behind their letters", async () => {
    const resume = "Jo Sample\n\nCERTIFICATIONS\n- Enrolled Agent, renewed 2024\n";
    expect((await finding("EA (Enrolled Agent) credential", resume)).status).not.toBe("missing");
  });
});

describe("what is asked in two ideas or more", () => {
  it.each([
    ["Install lighting", "Hang LED fixtures in shops"],
    ["Label samples", "Tagged specimens for the laboratory"],
    ["Vendor negotiation", "Bargained with suppliers for better prices"],
  ])("is found in other words: %s in %s", async (line, told) => {
    const { status, evidence } = await finding(line, withJob("Worker, Acorn Ltd, 2020 - 2024", told));
    expect(status).toBe("shown");
    expect(evidence[0]?.form).toBe("paraphrased");
  });

  it.each([
    ["Install lighting", "Hang pictures", "one idea alone"],
    ["Install lighting", "I have never installed lighting or fixtures", "a denial"],
    ["Brazing", "Soldered boards", "a synonym of a single idea"],
  ])("is not found in less: %s in %s (%s)", async (line, told) => {
    expect((await finding(line, withJob("Worker, Acorn Ltd, 2020 - 2024", told))).status).toBe("missing");
  });
});

describe("what comes close", () => {
  it("is a lower degree, with both quotations", async () => {
    const { near } = await finding("Master's degree", "Education\nBachelor of Arts, Lone College, 2018\n");
    expect(near[0]).toMatchObject({
      reason: "lower-degree",
      quote: "Bachelor of Arts",
      asked: { quote: "Master's degree" },
    });
  });

  it("is another level or edition of the same thing", async () => {
    const { near } = await finding("NVQ Level 3", "Education\nNVQ Level 2 in Plumbing\n");
    expect(near[0]).toMatchObject({ reason: "other-version", quote: "NVQ Level 2" });
  });

  it("is all but one idea of a wording", async () => {
    const { near } = await finding(
      "Pull together year-end schedules",
      withJob("Clerk, Acorn Ltd, 2020 - 2024", "Assembled the year-end package"),
    );
    expect(near.map(({ reason }) => reason)).toContain("close-wording");
  });

  it("earns nothing and is not told where something counts", async () => {
    const shown = await finding(
      "NVQ Level 2",
      "Education\nNVQ Level 2 in Plumbing\nNVQ Level 3 in Heating\n",
    );
    expect(shown.status).not.toBe("missing");
    expect(shown.near).toEqual([]);
  });
});

describe("soft skills that a posting asks for", () => {
  it("are shown by deeds", async () => {
    const { status } = await finding(
      "Meeting deadlines",
      withJob("Clerk, Acorn Ltd, 2020 - 2024", "Never missed a filing deadline"),
    );
    expect(status).toBe("shown");
  });
});

describe("products", () => {
  it.each([
    ["SIEM", "Tuned alerts in Splunk", "shown"],
    ["Splunk", "Tuned the SIEM", "missing"],
  ])("show what they are, and not the other way round: %s by %s", async (line, told, status) => {
    expect((await finding(line, withJob("Analyst, Acorn Ltd, 2020 - 2024", told))).status).toBe(status);
  });
});

describe("asks that no résumé proves", () => {
  it("stand apart in the report and are not looked for", async () => {
    const { unverifiable, findings } = await analyze({
      job: { text: "Role\n\nRequirements\n- Python\n- Must be able to lift 50 pounds\n" },
      resume: { text: "Skills\nPython" },
    });
    expect(unverifiable).toMatchObject([{ kind: "physical", quote: "Must be able to lift 50 pounds" }]);
    expect(findings.map(({ id }) => id)).toEqual(["python"]);
  });
});

describe("levels of languages and regions of licences", () => {
  it.each([
    ["Fluent Spanish", "Languages\nSpanish (basic)\n", "lower-level"],
    ["Missouri driver's license", "Certificates\nTexas driver's license\n", "other-region"],
  ])("come close where they do not suffice: %s by %s", async (line, resume, reason) => {
    const { status, near } = await finding(line, resume);
    expect(status).toBe("missing");
    expect(near[0]?.reason).toBe(reason);
  });

  it.each([
    ["Conversational Spanish", "Languages\nSpanish (fluent)\n"],
    ["Fluent Spanish", "Languages\nSpanish\n"],
    ["Missouri driver's license", "Certificates\nMissouri driver's license\n"],
    ["Driver's license", "Certificates\nTexas driver's license\n"],
  ])("count where they suffice or are not told: %s by %s", async (line, resume) => {
    expect((await finding(line, resume)).status).not.toBe("missing");
  });
});
