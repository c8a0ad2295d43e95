import { describe, expect, it } from "vitest";
import { findFormProblem } from "../../src/keywords/form-problem.js";
import { LEXICON_FILES, lexiconFileSchema, loadLexicon } from "../../src/keywords/lexicon.js";
import { parsePattern } from "../../src/text/patterns/parse-pattern.js";

const entries = loadLexicon();
const ids = entries.map(({ id }) => id);

describe("the skill lexicon", () => {
  it.each(Object.entries(LEXICON_FILES))("%s fits the schema and is sorted by id", (_field, file) => {
    expect(lexiconFileSchema.safeParse(file).error).toBeUndefined();
    const own = file.map(({ id }) => id);
    expect(own).toEqual([...own].sort());
  });

  it("has each id once", () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("holds at least 6,000 entries over the fields of work", () => {
    expect(entries.length).toBeGreaterThanOrEqual(6000);
    expect(Object.keys(LEXICON_FILES).length).toBeGreaterThanOrEqual(30);
  });

  it("has well-formed forms that parse", () => {
    const forms = entries.flatMap((entry) => [
      ...entry.names,
      ...entry.aliases,
      ...entry.decoys,
      ...entry.senses.flatMap((sense) => sense.forms),
    ]);
    const problems = forms.filter((form) => findFormProblem(form, new Set()) !== null || !parses(form));
    expect(problems).toEqual([]);
  });

  it("implies only what it holds", () => {
    const known = new Set(ids);
    expect(entries.flatMap(({ implies }) => implies).filter((id) => !known.has(id))).toEqual([]);
  });

  it("tells of each entry which file it is from", () => {
    expect(entries.find(({ id }) => id === "payroll")?.source).toBe("lexicon: finance");
  });

  it("says that licences and certificates expire, and nothing else does", () => {
    expect(entries.filter(({ kind, expires }) => expires !== (kind === "certification"))).toEqual([]);
  });
});

function parses(form: string): boolean {
  try {
    return parsePattern(form).length > 0;
  } catch {
    return false;
  }
}
