import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fallenFigures, measureScorecard, SCORECARD } from "../../bench/accuracy/scorecard.js";

it("keeps every figure of the committed scorecard", async () => {
  const committed = JSON.parse(readFileSync(SCORECARD, "utf8"));
  expect(fallenFigures(committed, await measureScorecard())).toEqual([]);
});
