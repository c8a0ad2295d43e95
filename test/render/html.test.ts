import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/render/render-report.js";
import type { GapReport } from "../../src/report/schema.js";
import { hostileReport } from "./hostile-report.js";
import { sampleReport } from "./sample-report.js";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The page's elements in order, each with its whole text; throws where the page is not well-formed XML. */
function check(report: GapReport): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(renderReport(report, "html")).close();
  return elements;
}

function values(elements: readonly Element[], attribute: string): readonly string[] {
  return elements.flatMap((element) => element.attributes[attribute] ?? []);
}

/** Each element with the names of its attributes. */
function structure(elements: readonly Element[]): readonly string[] {
  return elements.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "));
}

const NO_SCORE = sampleReport({
  score: { total: null, reason: "too-few-keywords", parts: { byKind: [], bySource: [] }, ledger: [] },
});
const NO_LETTER = sampleReport({
  documents: { ...sampleReport().documents, coverLetter: null, job: null },
  findings: sampleReport().findings.map((finding) => ({
    ...finding,
    inCoverLetter: null,
    askedBy: [{ by: "guide", importance: "required" }],
    evidence: finding.evidence.filter((place) => place.document === "resume"),
    rejected: finding.rejected.filter((place) => place.document === "resume"),
  })),
  letter: null,
});

describe.each([
  ["of the sample", sampleReport()],
  ["without a score", NO_SCORE],
  ["without a letter and a posting", NO_LETTER],
  ["with hostile texts", hostileReport()],
] as const)("the HTML page %s", (_, report) => {
  const elements = check(report);

  it("has no id twice", () => {
    const ids = values(elements, "id");
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("has a place for every link", () => {
    const ids = new Set(values(elements, "id"));
    const links = values(elements, "href");
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith("#") || !ids.has(link.slice(1)))).toEqual([]);
  });

  it("holds no script and loads nothing", () => {
    const names = new Set(elements.map((element) => element.name));
    for (const name of ["script", "link", "img", "iframe", "object", "base", "form"])
      expect(names).not.toContain(name);
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => /^on|^src|^action$|^data$|^ping$/.test(name))).toEqual([]);
    const all = elements.flatMap((element) => Object.values(element.attributes));
    expect(all.filter((value) => /https?:|javascript:/i.test(value))).toEqual([]);
    expect(elements.find((element) => element.name === "style")?.text).not.toMatch(/url\(|@import|http/);
  });

  it("has one first heading and leaves out no level of headings", () => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });
});

describe("the HTML page", () => {
  const elements = check(sampleReport());

  it("keeps its elements and attributes whatever the texts of the report hold", () => {
    expect(structure(check(hostileReport()))).toEqual(structure(elements));
  });

  it("allows styles of its own and nothing else", () => {
    const policy = elements.find((element) => element.attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it("shows each document's whole text, with nothing but notes put in", () => {
    const sheets = elements.filter((element) => element.attributes.class === "sheet");
    const notes = elements.filter((element) => element.attributes.class?.startsWith("note "));
    const { resume, coverLetter, job } = sampleReport().documents;
    const shown = sheets.map((sheet) => sheet.text).join("");
    const length = [resume, coverLetter, job].reduce(
      (sum, document) => sum + (document?.text.length ?? 0),
      0,
    );
    expect(shown.length).toBe(length + notes.reduce((sum, note) => sum + note.text.length, 0));
    expect(shown).toContain("Calmed frightened patients");
  });

  it("marks the words of a quotation at the place that the quotation links to", () => {
    const target = elements.find((element) => element.text === "verify insurance" && element.attributes.id);
    expect(target?.attributes.id).toBe("evidence-3-1");
    const link = elements.find((element) => element.attributes.href === "#evidence-3-1");
    expect(link?.text).toContain("verify insurance");
  });

  it("leads back from a marked place to its keyword by number, with the reason where it does not count", () => {
    const notes = elements.filter((element) => element.attributes.class === "note note-rejected");
    expect(notes.map((note) => note.text)).toEqual([
      "8 a wish",
      "4 denied",
      "10 expired",
      "12 somebody else",
    ]);
    expect(elements.find((element) => element.attributes.id === "f8")?.text).toContain("Epic");
  });

  it("leads from a gap to the section that could show it", () => {
    const links = elements.filter((element) => element.text === "Résumé: certifications");
    expect(values(links, "href")).toEqual(["#resume-section-5"]);
    const target = elements.find((element) => element.attributes.id === "resume-section-5");
    expect(target?.text).toBe("Certifications");
  });

  it("names a section that the document does not have without a link", () => {
    const places = elements.filter((element) => element.text === "Résumé: projects" && element.name !== "ul");
    expect(places.map((place) => place.name)).toEqual(["li"]);
  });

  it("gives the score in words to those who do not see the figure", () => {
    const figure = elements.find((element) => element.name === "svg");
    expect(figure?.attributes["aria-label"]).toBe("Score: 55.9 out of 100");
  });

  it("says why there is no score", () => {
    const text = check(NO_SCORE)[0]?.text;
    expect(text).toContain("There is no score, because too few keywords are asked for to judge by.");
  });

  it("gives every table a caption and every head cell a scope", () => {
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect(count("caption")).toBe(count("table"));
    const heads = elements.filter((element) => element.name === "th");
    expect(heads.filter((head) => !head.attributes.scope)).toEqual([]);
  });

  it("says which language a document's text has", () => {
    const documents = { ...sampleReport().documents };
    if (documents.resume) documents.resume = { ...documents.resume, language: "ar" };
    expect(values(check(sampleReport({ documents })), "lang")).toEqual(["en", "ar", "en", "en"]);
  });
});
