import { describe, expect, it } from "vitest";
import { loadGuide } from "../../src/keywords/load-guide.js";
import { findPatterns } from "../../src/text/patterns/find-patterns.js";
import { compilePatterns } from "../../src/text/patterns/pattern-trie.js";
import { readTrie, writeTrie } from "../../src/text/patterns/written-trie.js";
import { tokenize } from "../../src/text/tokens.js";

const { keywords, classes } = loadGuide("patient-care-specialist");
const FORMS = keywords.flatMap(({ names, aliases, behaviours, decoys }) => [
  ...names,
  ...aliases,
  ...behaviours,
  ...decoys,
]);
const ENTRIES = FORMS.map((pattern, value) => ({ pattern, value, classes }));
const TEXT =
  "Verified insurance in Epic Cadence, calmed angry callers, and never lost a chart of the athenahelth system.";

describe("a trie that was written down", () => {
  const trie = compilePatterns(ENTRIES);
  const json = writeTrie(trie, ENTRIES.length);

  it("finds what the trie finds that it was written from", () => {
    const again = readTrie(json, [...FORMS.keys()]);
    const hits = findPatterns(trie, tokenize(TEXT));
    expect(hits.length).toBeGreaterThan(5);
    expect(again && findPatterns(again, tokenize(TEXT))).toEqual(hits);
  });

  it("is not read for other entries than those it was written from", () => {
    expect(readTrie(json, [1, 2, 3])).toBeNull();
  });
});
