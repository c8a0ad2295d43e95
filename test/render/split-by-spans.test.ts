import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitBySpans } from "../../src/render/html/split-by-spans.js";

const LENGTH = 40;

const spans = fc.array(
  fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 12 },
);

/** Segments written as `start-end:spans`. */
function check(length: number, given: readonly (readonly [number, number])[]): readonly string[] {
  const segments = splitBySpans(
    length,
    given.map(([start, end]) => ({ start, end })),
  );
  return segments.map(({ start, end, covering }) => `${start}-${end}:${covering.join(",")}`);
}

describe("splitBySpans", () => {
  it("gives one bare segment for a text without spans", () => {
    expect(check(9, [])).toEqual(["0-9:"]);
  });

  it("gives nothing for an empty text", () => {
    expect(check(0, [[0, 0]])).toEqual([]);
  });

  it("cuts overlapping spans at each other's edges", () => {
    expect(
      check(9, [
        [1, 5],
        [3, 8],
      ]),
    ).toEqual(["0-1:", "1-3:0", "3-5:0,1", "5-8:1", "8-9:"]);
  });

  it("keeps a span within another one", () => {
    expect(
      check(9, [
        [0, 9],
        [3, 5],
      ]),
    ).toEqual(["0-3:0", "3-5:0,1", "5-9:0"]);
  });

  it("keeps equal spans together and touching spans apart", () => {
    expect(
      check(6, [
        [0, 3],
        [0, 3],
        [3, 6],
      ]),
    ).toEqual(["0-3:0,1", "3-6:2"]);
  });

  it("leaves out what lies outside of the text", () => {
    expect(
      check(4, [
        [2, 99],
        [50, 60],
      ]),
    ).toEqual(["0-2:", "2-4:0"]);
  });

  it("covers the whole text without gap or overlap", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const segments = splitBySpans(LENGTH, given);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(LENGTH);
        expect(segments.slice(1).map(({ start }) => start)).toEqual(
          segments.slice(0, -1).map(({ end }) => end),
        );
      }),
    );
  });

  it("names for every character just the spans that hold it", () => {
    fc.assert(
      fc.property(spans, (given) => {
        for (const { start, end, covering } of splitBySpans(LENGTH, given)) {
          for (let at = start; at < end; at += 1) {
            const naive = given.flatMap((span, index) => (span.start <= at && at < span.end ? [index] : []));
            expect([...covering].sort((a, b) => a - b)).toEqual(naive);
          }
        }
      }),
    );
  });
});
