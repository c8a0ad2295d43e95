import type { Cue } from "./cues.js";
import { DENIAL_CUES } from "./denial-cues.js";
import { OTHER_CUES } from "./other-cues.js";
import { UNFINISHED_CUES } from "./unfinished-cues.js";

/** Tried all together; where several govern one place, the first of this order gives the reason. */
export const CUES: readonly Cue[] = [...DENIAL_CUES, ...UNFINISHED_CUES, ...OTHER_CUES];
