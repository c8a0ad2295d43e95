import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { AnalyzeInput } from "../../src/analyze-input.js";
import { analyze, type Guide, loadGuide, parseGuide } from "../../src/index.js";
import { stemOf } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokens.js";
import type { GoldText } from "./gold.js";
import { GOLD_AS_OF } from "./gold.js";

/** What a tool says of one text: the ids that it credits, each with the quotation that it gives for it. */
export type Credited = ReadonlyMap<string, string>;

/** A tool under test. */
export type Detector = (gold: GoldText) => Promise<Credited>;

/** keyfit itself, by its public entry point. */
export const keyfit: Detector = async (gold) => {
  const side = gold.kind === "coverLetter" ? "coverLetter" : "resume";
  const input: AnalyzeInput = { [side]: { text: gold.text }, guide: guideOf(gold), asOf: GOLD_AS_OF };
  const { findings } = await analyze(input);
  return new Map(
    findings.flatMap(({ id, evidence: [best] }) =>
      best ? [[id, `${best.quote} [${best.form}${best.via ? ` via ${best.via}` : ""}]`] as const] : [],
    ),
  );
};

/** Credits a keyword wherever one of its names stands as it is, between word boundaries, whatever the case. */
export const exactPhrase: Detector = async (gold) =>
  baseline(gold, (text) => text.toLowerCase().replace(/\s+/g, " "));

/** The same with every word cut to its stem. */
export const stemmedPhrase: Detector = async (gold) =>
  baseline(gold, (text) =>
    tokenize(text)
      .map((token) => stemOf(token.key))
      .join(" "),
  );

function baseline(gold: GoldText, fold: (text: string) => string): Credited {
  const text = ` ${fold(gold.text)} `;
  const bounds = { start: "(?<![a-z0-9])", end: "(?![a-z0-9])" };
  return new Map(
    guideOf(gold).keywords.flatMap(({ id, label, names }) => {
      const found = [label, ...names.filter(isPlain)].find((name) =>
        new RegExp(`${bounds.start}${literal(fold(name))}${bounds.end}`, "u").test(text),
      );
      return found ? [[id, found] as const] : [];
    }),
  );
}

/** A name without the syntax of patterns. */
function isPlain(name: string): boolean {
  return !/[(){}|=?]|\.\./.test(name);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const guides = new Map<string, Guide>();

function guideOf({ guide: name }: GoldText): Guide {
  const known = guides.get(name);
  if (known) return known;
  const guide = isAbsolute(name) ? parseGuide(readFileSync(name, "utf8"), name) : loadGuide(name);
  guides.set(name, guide);
  return guide;
}
