import { describe, expect, it } from "vitest";
import { analyze, parseGuide } from "../../src/index.js";

/** Keywords of other trades as a guide's author writes them at first: a name and a kind. */
const NAMES: Readonly<Record<string, string>> = {
  "ci-cd": "CI/CD",
  cpp: "C++",
  csharp: "C#",
  "dot-net": ".NET",
  forklift: "Forklift",
  go: "Go",
  haccp: "HACCP",
  inventory: "Inventory management",
  kubernetes: "Kubernetes",
  nec: "National Electrical Code",
  payroll: "Payroll",
  python: "Python",
  quickbooks: "QuickBooks",
  "r-language": "R",
  sap: "SAP",
  servsafe: "ServSafe",
};

const guide = parseGuide(
  JSON.stringify({
    format: 1,
    id: "other-trades",
    version: "1.0.0",
    label: "Other trades",
    source: "Invented",
    titles: [],
    levels: [],
    wanted: Object.keys(NAMES).map((keyword) => ({ keyword })),
    keywords: Object.entries(NAMES).map(([id, name]) => ({
      id,
      label: name,
      kind: "technical",
      names: [name],
      advice: "Name the work that it was used for.",
      source: "Invented",
    })),
  }),
);

async function creditedIn(line: string) {
  const text = `Jo Sample\n\nEXPERIENCE\nSample Works, 2019 - 2024\n- ${line}\n`;
  const { findings } = await analyze({ resume: { text }, guide, asOf: "2025-06-15" });
  return findings.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id);
}

describe("a guide of other trades", () => {
  it.each([
    ["Wrote C++ and C# services, deployed by CI/CD", ["ci-cd", "cpp", "csharp"]],
    ["Moved eleven services from .NET to Kubernetes", ["dot-net", "kubernetes"]],
    ["Statistics in R and Python for the trading desk", ["python", "r-language"]],
    ["Drove a forklift on nights and trained two new drivers on it", ["forklift"]],
    ["Did payroll for 60 people in QuickBooks", ["payroll", "quickbooks"]],
    ["Wired panels by the National Electrical Code", ["nec"]],
    ["Kept HACCP logs on the line; ServSafe manager since 2020", ["haccp", "servsafe"]],
    ["Posted goods receipts in SAP, cleared blocked invoices", ["sap"]],
    ["Inventory management for three kitchens", ["inventory"]],
    ["Baked 400 loaves a night, kept HACCP charts and ordered flour in SAP", ["haccp", "sap"]],
    ["Loaded trucks by forklift for a paint wholesaler", ["forklift"]],
  ])("credits what is used: %s", async (line, ids) => {
    expect(await creditedIn(line)).toEqual(ids);
  });

  it.each([
    "Vitamin C, 4C hair, grade C eggs",
    "Met the net target with the C team",
    "Scored music for R-rated films",
    "Never touched Kubernetes; the platform team ran it",
    "Currently taking the ServSafe course",
    "The accountant did payroll, I only handed her the time cards",
    "No forklift license",
    "I would like to learn Python",
    "Microscopy and cryogenics",
  ])("credits nothing in: %s", async (line) => {
    expect(await creditedIn(line)).toEqual([]);
  });
});
