import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/index.js";

const linesOf = async (text: string) =>
  (await readDocument({ text }, undefined, "job")).text.split("\n").filter(Boolean);

describe("a posting in poor shape", () => {
  it("is parted where lines were glued together", async () => {
    expect(
      await linesOf("Forklift license requiredMS Excel requiredDuties include loading.Must be punctual"),
    ).toEqual([
      "Forklift license required",
      "MS Excel required",
      "Duties include loading.",
      "Must be punctual",
    ]);
  });

  it("keeps names that are written with a capital inside", async () => {
    const text = "QuickBooks, PowerPoint, JavaScript, eBay, iPhone and athenaNet; see www.exampleJobs.com";
    expect(await linesOf(text)).toEqual([text]);
  });

  it("is parted at list marks inside a line, and keeps a hyphen between words", async () => {
    expect(await linesOf("You will: • load trucks • count stock • sweep - and more")).toEqual([
      "You will:",
      "• load trucks",
      "• count stock",
      "• sweep - and more",
    ]);
    expect(await linesOf("Tasks - Load trucks - Count stock - Sweep floors")).toHaveLength(4);
  });

  it("is parted behind a heading in capitals, and at marks that other lines begin with", async () => {
    expect(await linesOf("ESSENTIAL DUTIESSet up machines\no  Deburr parts on latheso Load tools")).toEqual([
      "ESSENTIAL DUTIES",
      "Set up machines",
      "o  Deburr parts on lathes",
      "o Load tools",
    ]);
    expect(await linesOf("WHAT YOU'LL DO-Repair pumps-Install heaters\n- Sweep floors")).toEqual([
      "WHAT YOU'LL DO",
      "Repair pumps",
      "-Install heaters",
      "- Sweep floors",
    ]);
  });

  it("is parted at headings that run on in one long line", async () => {
    const line =
      "We run a warehouse and look for a second pair of hands for the night. Responsibilities: load trucks and count stock. Requirements: forklift license, two years of work in a warehouse. Benefits: dental.";
    const { sections } = await readDocument({ text: line }, undefined, "job");
    expect(sections.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["duties", "required", "benefits"]),
    );
  });
});

describe("a pasted text", () => {
  it("is read as it was written, whatever happened to its characters", async () => {
    expect(await linesOf("â€¢ Donâ€™t worry â€“ cafÃ© work")).toEqual(["• Don’t worry – café work"]);
    expect(await linesOf("R&amp;D &#8226; &quot;C&#43;&#43;&quot; &amp;amp; more")).toEqual([
      "R&D",
      '• "C++" & more',
    ]);
    expect(await linesOf("<p>Weld</p><ul><li>MIG</li><li>TIG</li></ul>")).toEqual(["Weld", "• MIG", "• TIG"]);
  });

  it("is left alone where nothing happened to it", async () => {
    const text = "Pay < 20 and > 10; AT&T; “CAFÉ”; Ã; use <b> in HTML";
    expect(await linesOf(text)).toEqual([text]);
  });
});
