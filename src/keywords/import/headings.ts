/** What a section of a career guide is about. `skills` holds skills of both sorts; `other` is of no use to a guide. */
export type GuideSectionKind =
  | "technical"
  | "soft"
  | "skills"
  | "tools"
  | "certifications"
  | "education"
  | "levels"
  | "focus"
  | "duties"
  | "emerging"
  | "related"
  | "other";

const SKILL =
  "(?:skills?|competenc(?:y|ies|es)|abilities|knowledge|know how|expertise|proficienc(?:y|ies)|requirements)";
const AND_MORE = "(?: (?:and|or) [a-z ]+)?";

/** Headings of career guides, tried in order on the heading in lower case without the role's name and filler words. */
const HEADINGS: readonly (readonly [RegExp, GuideSectionKind])[] = [
  [
    new RegExp(
      `^(?:technical|hard|trade|craft|practical|occupational|job specific|digital|computer)${AND_MORE} ${SKILL}`,
    ),
    "technical",
  ],
  [
    new RegExp(
      `^(?:soft|people|interpersonal|personal|human|transferable|behaviou?ral)${AND_MORE} (?:${SKILL}|qualities|strengths|traits|attributes)`,
    ),
    "soft",
  ],
  [/^(?:qualities|strengths|character)$/, "soft"],
  [
    /^(?:tools?|software|technolog(?:y|ies)|equipment|systems|tech stack)(?:(?:,? and|,? or|,|) (?:the )?(?:tools?|software|technolog(?:y|ies)|equipment|systems|platforms|machines|materials|of the trade|used|programs))*$/,
    "tools",
  ],
  [
    /^(?:professional |industry )?(?:certifications?|certificates|licen[sc](?:e|es|ing|ure)|credentials)(?: (?:and|or) [a-z]+)*(?: required| to consider| worth having| that help)?$/,
    "certifications",
  ],
  [
    /^(?:education|educational|training|schooling|academic|degrees?|qualifications$|qualifications and training|formal education|entry requirements)/,
    "education",
  ],
  [
    /^(?:career|job|role)? ?(?:path(?:way)?s?|ladder|progression|levels|stages|steps up|advancement)(?: (?:and|to) [a-z ]+)?$/,
    "levels",
  ],
  [
    /^(?:levels? of (?:experience|seniority)|experience levels|growth path|how (?:you|people) advance|where it leads)/,
    "levels",
  ],
  [
    /^(?:focus areas?|focus|areas of focus|learning goals|development goals|what to learn|growth areas)$/,
    "focus",
  ],
  [
    /^(?:job |daily |day to day |work )?(?:responsibilities|duties|tasks|activities)(?: and (?:responsibilities|duties|tasks))?$/,
    "duties",
  ],
  [/^(?:day to day|what does (?:a|an|the)?.*do|what (?:you|they) (?:will )?do|typical day)/, "duties"],
  [
    /^(?:emerging|growing|new|future)\b.*(?:speciali[sz]ations?|specialt(?:y|ies)|fields?|areas?|niches|directions|roles)$/,
    "emerging",
  ],
  [/^speciali[sz]ations?$/, "emerging"],
  [
    /^(?:related|similar|alternative|neighbou?ring|adjacent|comparable)\b.*(?:careers?|roles?|jobs?|occupations?|titles?|positions?|professions?|work)$/,
    "related",
  ],
  [
    new RegExp(
      `^(?:${SKILL}|skill set|strengths and skills)(?: (?:and|or) (?:qualifications|competencies|abilities|requirements|knowledge))?(?: (?:needed|required|employers want))?$`,
    ),
    "skills",
  ],
  [
    /^(?:pros|cons|advantages|disadvantages|frequently asked|faqs?|salar(?:y|ies)|pay|wages|earnings|compensation|median|annual|getting started|how to|introduction|overview|summary|conclusion|about|next steps|references|sources|further reading|step \d+|interview|resumes?|cover letters?|job application|application)\b/,
    "other",
  ],
  [
    /^(?:current|growth|market|job|industry|work|working|employment|hiring|demand)\b.*\b(?:challenges|opportunities|trends|reality|outlook|environment|conditions|setting|hours|commentary|demand|growth|prospects|facts|statistics)\b/,
    "other",
  ],
  [
    /^(?:outlook|facts|challenges|environment|demand|remote work|hybrid work|visas?|immigration|global [a-z]+|international [a-z]+|top industries|employers|where .*)(?: (?:and|&) [a-z ]+)?$/,
    "other",
  ],
];

const FILLER =
  /^(?:(?:the|a|an|your|key|core|main|must have|required|essential|typical|common|top|important|necessary|most|needed|\d{4})\s+)+/;

/** What a heading announces, or null when no heading is worded so. `role` is the guide's role, which headings repeat. */
export function headingKind(line: string, role: string): GuideSectionKind | null {
  if (line.length > 80 || /[.;,]$/.test(line)) {
    return null;
  }
  const heading = simplify(line, role);
  const known = HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
  return known ?? (line.endsWith("?") ? "other" : null);
}

function simplify(line: string, role: string): string {
  const lower = line
    .toLowerCase()
    .replace(/[:?!]+$/, "")
    .replace(/&/g, " and ")
    .replace(/[-–—/]/g, " ");
  const nameless =
    role === ""
      ? lower
      : lower.replace(new RegExp(`\\b${escapeRegExp(role.toLowerCase())}(?:'s|s'|s|es)?(?![a-z])`, "g"), " ");
  return nameless
    .replace(/\b(?:of|for|to|in|being|becoming|become|as)\s+(?:a|an)?\s*$/, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(FILLER, "");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
