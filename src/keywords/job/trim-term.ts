/** Words that stand before or behind a term and are no part of it: how well, how much, what for. */
const EDGE_WORDS = new Set(
  (
    "a an another the any some all our your their its this that these those with in of for on to at by from as and or " +
    "strong excellent good great solid proven demonstrated demonstrable basic advanced intermediate expert exceptional outstanding " +
    "superior effective working sound thorough deep extensive relevant related similar equivalent prior previous recent direct " +
    "progressive progressively responsible hands-on practical current currently active valid successful professional " +
    "proficient proficiency proficiently fluent fluency familiar familiarity knowledge understanding experience experienced " +
    "expertise exposure skill skills skilled ability abilities able capable competent competency competence command mastery comfort comfortable " +
    "background training trained coursework course courses must have has be possess hold holding required requires " +
    "require preferred desired plus bonus asset helpful ideal ideally including include includes etc other others various " +
    "such least minimum more least one two three years year months paid full-time part-time highly very well new " +
    "setting settings environment environments field fields industry role roles position positions capacity area areas " +
    "concepts principles practices techniques basics fundamentals use using used such both either also level high working-level " +
    "you will want we know knows knew learn you'll like love is are who can clear clearly positive documented verifiable completed completion successfully part passed " +
    "certification certifications license licence certificate candidate exam professional-level day-to-day daily weekly monthly"
  ).split(" "),
);

/** Edge words that belong to a term where it would else be bare: a certification's or licence's own noun. */
const KEPT_BEHIND = new Set(["certification", "license", "licence", "certificate", "training", "course"]);

/**
 * The term in some words of a posting, without list marks, quotation marks and the words around it that only say how
 * well or how much: "a solid working knowledge of welding techniques" is "welding".
 */
export function trimTerm(words: string): string {
  const parts = words
    .replace(/^[\s"“”'‘’.,;:!?*•·–—-]+|[\s"“”'‘’.,;:!?*•·–—-]+$/g, "")
    .split(/\s+/)
    .filter((part) => part !== "");
  let from = 0;
  let to = parts.length;
  while (from < to && EDGE_WORDS.has(bare(parts[from]))) from += 1;
  while (to > from && isEdgeBehind(parts[to - 1], to - from)) to -= 1;
  return parts
    .slice(from, to)
    .join(" ")
    .replace(/[.,;:]+$/, "");
}

function isEdgeBehind(part: string | undefined, left: number): boolean {
  const word = bare(part);
  return EDGE_WORDS.has(word) && !(KEPT_BEHIND.has(word) && left > 1);
}

function bare(part: string | undefined): string {
  return (part ?? "").toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, "");
}
