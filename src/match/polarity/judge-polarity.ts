import type { Keyword } from "../../keywords/keyword.js";
import type { RejectionReason } from "../match.js";
import type { Sentence } from "../read-sentences.js";
import type { CueScope } from "./find-cues.js";
import { hasExpired } from "./has-expired.js";

/** Words of a sentence that name a keyword; `first` and `last` count in the sentence's tokens. */
export interface Claim {
  readonly keyword: Keyword;
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** What polarity is judged by besides the sentence's words. */
export interface PolarityContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly cues: readonly CueScope[];
  /** ISO date by which expiry is judged. */
  readonly asOf: string;
}

/** Why a form does not count as a claim of the writer's own present skill; null where it does. */
export function judgePolarity(claim: Claim, context: PolarityContext): RejectionReason | null {
  const governing = governingReason(claim, context.cues) ?? unfinishedBehind(claim, context);
  if (governing) return governing;
  if (!claim.keyword.expires) return null;
  const behind = context.text.slice(claim.end, context.sentence.end);
  return hasExpired(behind, context.asOf) ? "expired" : null;
}

/** A line about a paper or schooling is about that one thing: "MSW, Maumee Valley University (expected 2028)". */
function unfinishedBehind(
  { keyword, last }: Claim,
  { cues, sentence }: PolarityContext,
): RejectionReason | undefined {
  if (!SCHOOLED.has(keyword.kind) && !RECORDS.has(sentence.section)) return undefined;
  const unfinished = cues.find(
    ({ cue, from, to }) =>
      cue.reason === "in-progress" && cue.governs === "before" && from > last && last < to,
  );
  const isOneLine =
    unfinished !== undefined &&
    !sentence.tokens.slice(last + 1, unfinished.to + 1).some(({ separator }) => /[;.]/.test(separator));
  return isOneLine ? unfinished.cue.reason : undefined;
}

const SCHOOLED: ReadonlySet<Keyword["kind"]> = new Set(["certification", "education"]);
const RECORDS: ReadonlySet<Sentence["section"]> = new Set(["certifications", "education", "training"]);

/** The reason of the first cue that governs all of the words from `first` to `last`. */
export function governingReason(
  { first, last }: { readonly first: number; readonly last: number },
  cues: readonly CueScope[],
): RejectionReason | undefined {
  const governing = cues.filter((scope) => scope.from <= first && last < scope.to);
  return governing.sort((a, b) => a.rank - b.rank)[0]?.cue.reason;
}
