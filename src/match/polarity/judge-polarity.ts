import type { FormHit } from "../find-forms.js";
import type { RejectionReason } from "../match.js";
import type { Sentence } from "../read-sentences.js";
import type { CueScope } from "./find-cues.js";
import { hasExpired } from "./has-expired.js";

/** What polarity is judged by besides the sentence's words. */
export interface PolarityContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly cues: readonly CueScope[];
  /** ISO date by which expiry is judged. */
  readonly asOf: string;
}

/** Why a form does not count as a claim of the writer's own present skill; null where it does. */
export function judgePolarity(hit: FormHit, context: PolarityContext): RejectionReason | null {
  const [governing] = context.cues
    .filter((scope) => scope.from <= hit.first && hit.last < scope.to)
    .sort((a, b) => a.rank - b.rank);
  if (governing) return governing.cue.reason;
  if (!hit.value.keyword.expires) return null;
  const behind = context.text.slice(hit.end, context.sentence.end);
  return hasExpired(behind, context.asOf) ? "expired" : null;
}
