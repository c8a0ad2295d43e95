import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Batch, Candidate } from "../../src/batch/batch.js";
import { renderSummaryCsv } from "../../src/batch/tables/render-summary-csv.js";
import { renderSummaryXlsx } from "../../src/batch/tables/render-summary-xlsx.js";
import { tabulateBatch } from "../../src/batch/tables/summary-table.js";
import type { Cell, Sheet } from "../../src/batch/tables/table.js";
import { makeBatch } from "./make-batch.js";

/** A batch whose first candidates have these facts instead of their own. */
function withCandidates(changes: readonly Partial<Candidate>[], batch = makeBatch()): Batch {
  return {
    ...batch,
    candidates: batch.candidates.map((candidate, index) => ({ ...candidate, ...changes[index] })),
  };
}

const withNames = (names: readonly string[]) => withCandidates(names.map((name) => ({ name })));

function sheetOf(batch: Batch, name: string): Sheet {
  const sheet = tabulateBatch(batch).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows of a sheet, each by the heads of its columns. */
function rowsOf(batch: Batch, name: string): Record<string, Cell>[] {
  const { columns, rows } = sheetOf(batch, name);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ title }, place) => [title, row[place] ?? null])),
  );
}

function csvRows(batch: Batch): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(renderSummaryCsv(batch), {
    header: true,
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

interface Workbook {
  readonly parts: Readonly<Record<string, string>>;
  /** The XML of a sheet by its place, from 1. */
  sheet(place: number): string;
  /** A cell of a sheet, with its type, as a reader takes it. */
  cell(place: number, address: string): { readonly type: string; readonly value: string } | null;
}

async function openXlsx(batch: Batch): Promise<Workbook> {
  const files = unzipSync(await renderSummaryXlsx(batch));
  const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const texts = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => decoded(text ?? ""),
  );
  const sheet = (place: number) => parts[`xl/worksheets/sheet${place}.xml`] ?? "";
  const cell = (place: number, address: string) => {
    const found = new RegExp(`<c r="${address}"([^>]*)><v>([^<]*)</v>`).exec(sheet(place));
    if (!found) return null;
    const type = /t="(\w+)"/.exec(found[1] ?? "")?.[1] ?? "n";
    return { type, value: type === "s" ? (texts[Number(found[2])] ?? "") : (found[2] ?? "") };
  };
  return { parts, sheet, cell };
}

function decoded(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

describe("the summary", () => {
  it("has a row for each candidate and posting, and one for who has no result", () => {
    const batch = makeBatch({ people: 12, postings: 2 });
    const rows = rowsOf(batch, "Summary");
    expect(rows).toHaveLength(10 * 2 + 2);
    expect(rows.find(({ Status }) => Status === "failed")).toMatchObject({
      Candidate: "person-6",
      Posting: null,
      Rank: null,
      "Error code": "corrupt-file",
      "Hand-out": null,
    });
    expect(rows.find(({ Status }) => Status === "duplicate")).toMatchObject({
      Candidate: "person-8",
      "Duplicate of": "person-1",
    });
  });

  it("tells rank, score and keywords as numbers, and the hand-out as a link", () => {
    const batch = makeBatch({ people: 1, postings: 1, keywords: 4 });
    const [candidate] = batch.candidates as [Candidate];
    const [result] = candidate.results as [Candidate["results"][number]];
    const told = withCandidates(
      [{ results: [{ ...result, score: 41.26, low: 40, high: 50.04, statuses: "sclm" }] }],
      batch,
    );
    expect(rowsOf(told, "Summary")[0]).toMatchObject({
      Rank: 1,
      Tied: "no",
      "Best rank": 1,
      "Worst rank": 1,
      Score: 41.3,
      "Lowest score": 40,
      "Highest score": 50,
      "Keywords shown": 1,
      "Only claimed": 1,
      "Only in letter": 1,
      Missing: 1,
      "Hand-out": { path: "reports/person-1--posting-1.html" },
    });
  });

  it("names the three dearest gaps by their labels", () => {
    const batch = makeBatch({ people: 1, postings: 1 });
    const gaps = batch.candidates[0]?.results[0]?.gaps ?? [];
    const labels = new Map(batch.targets[0]?.keywords.map(({ id, label }) => [id, label]));
    expect(rowsOf(batch, "Summary")[0]?.["Dearest gaps"]).toBe(
      gaps
        .slice(0, 3)
        .map(({ id }) => labels.get(id))
        .join("; "),
    );
  });

  it("tells beside the notices why there is no score", () => {
    const batch = makeBatch({ people: 1, postings: 1 });
    const results = (batch.candidates[0]?.results ?? []).map((result) => ({
      ...result,
      score: null,
      reason: "Nothing to score.",
    }));
    const told = withCandidates([{ notices: ["Short."], results }], batch);
    expect(rowsOf(told, "Summary")[0]).toMatchObject({
      Rank: null,
      Tied: null,
      Score: null,
      Notices: "Short.; Nothing to score.",
    });
  });
});

describe("the keywords", () => {
  it("have one sheet for one posting and numbered sheets for several", () => {
    const names = (postings: number) => tabulateBatch(makeBatch({ postings })).map(({ name }) => name);
    expect(names(1)).toEqual(["Summary", "Keywords", "Gaps", "Trouble"]);
    expect(names(2)).toEqual(["Summary", "Keywords 1", "Keywords 2", "Gaps", "Trouble"]);
  });

  it("tell each candidate's status, and below how many show each one", () => {
    const batch = makeBatch({ people: 3, postings: 1, keywords: 2 });
    const told = withCandidates(
      ["sc", "sm", "lm"].map((statuses, index) => ({
        results: (batch.candidates[index]?.results ?? []).map((result) => ({ ...result, statuses })),
      })),
      batch,
    );
    const { rows, totals } = sheetOf(told, "Keywords");
    expect(rows.map((row) => row.slice(-2))).toEqual([
      ["shown", "claimed"],
      ["shown", "missing"],
      ["letter", "missing"],
    ]);
    expect(totals.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ["Shown by", 2, 0],
      ["Missing with", 0, 2],
    ]);
  });
});

describe("the gaps", () => {
  it("come with those first that cost the group most", () => {
    const batch = makeBatch({ people: 4, postings: 1, keywords: 2 });
    const gap = (place: number, points: number) => ({ id: `skill-${place}`, points, action: "add-if-true" });
    const facts = [
      { statuses: "sm", gaps: [gap(2, 10)] },
      { statuses: "mm", gaps: [gap(2, 20), gap(1, 5)] },
      { statuses: "cs", gaps: [gap(1, 4)] },
      { statuses: "ss", gaps: [] },
    ];
    const told = withCandidates(
      facts.map((fact, index) => ({
        results: (batch.candidates[index]?.results ?? []).map((result) => ({ ...result, ...fact })),
      })),
      batch,
    );
    expect(rowsOf(told, "Gaps")).toMatchObject([
      {
        Keyword: "Epic",
        Checked: 4,
        Missing: 2,
        "Only claimed": 0,
        "Share missing": 0.5,
        "Mean points to gain": 15,
        "Points lost by all": 30,
      },
      {
        Keyword: "Phlebotomy",
        "Asked by": "guide; posting",
        Missing: 1,
        "Only claimed": 1,
        "Share missing": 0.25,
        "Mean points to gain": 4.5,
        "Points lost by all": 9,
      },
    ]);
  });
});

describe("the troubles", () => {
  it("tell of failures, duplicates, notices and files left out, each with a code and what to do", () => {
    const rows = rowsOf(makeBatch(), "Trouble");
    expect(new Set(rows.map(({ Kind }) => Kind))).toEqual(
      new Set(["Not read", "Duplicate", "Notice", "Left out"]),
    );
    for (const row of rows) {
      expect(row.Code).toMatch(/^[a-z-]+$/);
      expect(row["What to do"]).toMatch(/\.$/);
    }
    expect(rows.find(({ Kind }) => Kind === "Duplicate")?.["What is amiss"]).toContain("Ana Lima.pdf");
  });

  it("tell what is doubtful about a posting", () => {
    const batch = makeBatch({ postings: 1 });
    const targets = batch.targets.map((target) => ({ ...target, notices: ["The posting is short."] }));
    expect(rowsOf({ ...batch, targets }, "Trouble")).toContainEqual(
      expect.objectContaining({ Kind: "Posting", "What is amiss": "The posting is short." }),
    );
  });
});

const HOSTILE = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1",
  "\r=1",
  " =1",
  '"=1',
  "＝1",
  "＋1",
  "－1",
  "＠1",
  "a;=1",
  "=1\nx",
];

describe("the CSV", () => {
  it("begins with a byte order mark and ends each line with CR LF", () => {
    const csv = renderSummaryCsv(makeBatch());
    expect(csv.startsWith("\ufeffCandidate,File,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("reads back as the summary has it", () => {
    const batch = withNames(['a "b", c', "Zoë\u0000", "李 娜"]);
    const files = csvRows(batch).map(({ File }) => File);
    expect(files).toContain('a "b", c');
    expect(files).toContain("Zoë ");
    expect(files).toContain("李 娜");
    expect(files).toHaveLength(sheetOf(batch, "Summary").rows.length);
  });

  it.each(HOSTILE)("takes the sting out of %j", (name) => {
    const file = csvRows(withNames([name]))[0]?.File ?? "";
    expect(file).toContain("'");
    for (const cell of [file, ...file.split(/[;\n]/)])
      expect(cell.replace(/^[\s"]+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
  });

  it.each(["Ana-Lima.pdf", "a + b", "C++", "x@y.org", "A - B; c = d"])("leaves %j as it is", (name) => {
    expect(csvRows(withNames([name]))[0]?.File).toBe(name);
  });

  it("keeps numbers as numbers", () => {
    const [row] = csvRows(makeBatch({ people: 1, postings: 1 }));
    for (const head of ["Rank", "Score", "Missing", "Words"]) expect(row?.[head]).toMatch(/^\d+(\.\d)?$/);
  });
});

describe("the workbook", () => {
  it("has a sheet for each table, whose name every spreadsheet takes", async () => {
    const { parts } = await openXlsx(makeBatch({ postings: 3 }));
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(names).toEqual(["Summary", "Keywords 1", "Keywords 2", "Keywords 3", "Gaps", "Trouble"]);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it("keeps numbers as numbers, text as text, and no formulas", async () => {
    const batch = withNames(["=SUM(A1)", "-3"]);
    const { cell, parts } = await openXlsx(batch);
    expect(cell(1, "B2")).toEqual({ type: "s", value: "=SUM(A1)" });
    expect(cell(1, "B4")).toEqual({ type: "s", value: "-3" });
    expect(cell(1, "J2")).toEqual({ type: "n", value: String(batch.candidates[0]?.results[0]?.score) });
    expect(cell(1, "C2")).toBeNull();
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/<f[ >/]/);
  });

  it("freezes the head and filters all but the sums", async () => {
    const batch = makeBatch({ people: 4, postings: 1, keywords: 3 });
    const { sheet, parts } = await openXlsx(batch);
    for (const place of [1, 2, 3, 4])
      expect(sheet(place)).toMatch(/<pane ySplit="1" xSplit="[12]" [^>]*state="frozen"\/>/);
    expect(sheet(2)).toContain('</sheetData><autoFilter ref="A1:G5"/>');
    expect(sheet(2)).toContain('<row r="7"');
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Keywords'!$A$1:$G$5</definedName>`,
    );
  });

  it("formats shares as percents", async () => {
    const { sheet, parts } = await openXlsx(makeBatch({ postings: 1 }));
    const styles = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)].map(([style]) => style);
    const percent = /numFmtId="(\d+)" formatCode="0\.0%"/.exec(parts["xl/styles.xml"] ?? "")?.[1];
    const style = /<c r="J2" s="(\d+)">/.exec(sheet(3))?.[1];
    expect(styles[Number(style)]).toContain(`numFmtId="${percent}"`);
  });

  it("links the hand-outs by escaped paths, right behind the filter", async () => {
    const batch = makeBatch({ people: 1, postings: 1 });
    const results = (batch.candidates[0]?.results ?? []).map((result) => ({
      ...result,
      html: 'reports/a "b" & <c>#1\ud800.html',
    }));
    const { sheet, parts } = await openXlsx(withCandidates([{ results }], batch));
    expect(sheet(1)).toMatch(
      /<autoFilter [^>]*\/><hyperlinks><hyperlink ref="X2" r:id="rId-link-1"\/><\/hyperlinks><pageMargins/,
    );
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
      'Target="reports/a%20%22b%22%20%26%20%3Cc%3E%231%EF%BF%BD.html" TargetMode="External"',
    );
  });

  it.each([
    "constructor",
    "__proto__",
    "a_x0041_b",
    "~tilde",
    " spaced ",
    "<b>&amp;</b>",
    "]]>",
    "</t></si>",
  ])("tells the name %j as it is", async (name) => {
    const { cell } = await openXlsx(withNames([name]));
    expect(cell(1, "B2")).toEqual({ type: "s", value: name });
  });

  it("tells the same name as the CSV where a name holds what no file can", async () => {
    const batch = withNames(["a\u0001b\ufffec\ud800d\u202ee\ufdd0"]);
    const { cell } = await openXlsx(batch);
    expect(cell(1, "B2")?.value).toBe("a b?c?de?");
    expect(csvRows(batch)[0]?.File).toBe("a b?c?de?");
  });

  it("cuts what is longer than a cell may be, and never in the middle of a character", async () => {
    const { cell } = await openXlsx(withNames([`a${"😀".repeat(20_000)}`, "b".repeat(32_767)]));
    const cut = cell(1, "B2")?.value ?? "";
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith("😀…")).toBe(true);
    expect(cell(1, "B4")?.value).toHaveLength(32_767);
  });

  it("gives the same bytes for the same batch, on another day too", async () => {
    const now = await renderSummaryXlsx(makeBatch());
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2031, 5, 7) });
    onTestFinished(() => void vi.useRealTimers());
    const then = await renderSummaryXlsx(makeBatch());
    expect(Buffer.compare(Buffer.from(now), Buffer.from(then))).toBe(0);
  });

  it("can be made of a batch without anybody", async () => {
    const { sheet } = await openXlsx({ ...makeBatch({ people: 0, postings: 0 }), leftOut: [] });
    expect(sheet(1)).toContain('<autoFilter ref="A1:Y1"/>');
  });
});
