import type { DocumentRole, SectionKind } from "../document.js";

/** Headings with a name or a trade in them. They are tried only on lines that look like headings; the first wins. */
export const OPEN_HEADINGS: readonly {
  readonly role: DocumentRole;
  readonly kind: SectionKind;
  readonly pattern: RegExp;
}[] = [
  { role: "resume", kind: "volunteering", pattern: /\b(?:volunteer|voluntary|unpaid|community)\b/i },
  { role: "resume", kind: "references", pattern: /\b(?:references?|testimonials?|words from|people say)\b/i },
  {
    role: "resume",
    kind: "experience",
    pattern: /\b(?:experience|employment|work history|internships?|externships?|jobs?|rotations?|career)$/i,
  },
  { role: "resume", kind: "education", pattern: /\b(?:education|schooling|studies|coursework|degrees?)\b/i },
  {
    role: "resume",
    kind: "certifications",
    pattern: /\b(?:certifications?|certificates?|licen[sc]es?|licensure|credentials?)\b/i,
  },
  {
    role: "resume",
    kind: "skills",
    pattern:
      /\b(?:skills?|proficienc(?:y|ies)|competenc(?:y|ies|es)|expertise|strengths|abilities|software|technolog(?:y|ies)|tools|systems)$/i,
  },
  { role: "resume", kind: "training", pattern: /\b(?:training|courses|workshops|development)$/i },
  { role: "resume", kind: "languages", pattern: /\blanguages?\b/i },
  { role: "resume", kind: "projects", pattern: /\bprojects?$/i },
  {
    role: "resume",
    kind: "awards",
    pattern: /\b(?:awards?|honou?rs|achievements?|accomplishments?|recognition)\b/i,
  },
  { role: "resume", kind: "publications", pattern: /\b(?:publications?|presentations?|papers)\b/i },
  { role: "resume", kind: "memberships", pattern: /\b(?:memberships?|affiliations?)\b/i },
  { role: "resume", kind: "interests", pattern: /\b(?:interests?|hobbies|activities)\b/i },
  { role: "resume", kind: "summary", pattern: /\b(?:summary|profile|overview|about|statement)\b/i },
  { role: "resume", kind: "objective", pattern: /\b(?:objective|goals?)$/i },
  {
    role: "job",
    kind: "preferred",
    pattern:
      /\b(?:preferred|desired|desirable|nice[ -]to[ -]haves?|bonus|a plus|extra points|set you apart|stand out)\b/i,
  },
  {
    role: "job",
    kind: "legal",
    pattern:
      /\b(?:equal opportunity|EEO|EOE|accommodations?|non-?discrimination|disclaimer|diversity|inclusion)\b/i,
  },
  {
    role: "job",
    kind: "benefits",
    pattern:
      /\b(?:benefits?|perks|compensation|rewards|salary|pay|wages?|we offer|we give|in it for you|you(?:'|’)?ll (?:get|receive|love|enjoy)|why (?:join|work|choose))\b/i,
  },
  {
    role: "job",
    kind: "required",
    pattern:
      /\b(?:requirements?|requires|required|qualifications?|qualify|must|need(?:ed)?|skills|experience|competencies|knowledge|education|certifications?|licen[sc]es?|ideal candidate|you (?:bring|have)|who you are|about you|looking for|fit (?:if|for)|succeed|successful|thrive)\b/i,
  },
  {
    role: "job",
    kind: "duties",
    pattern:
      /(?:\b(?:responsibilit(?:y|ies)|responsible|accountab(?:le|ilities)|duties|functions|tasks|(?:day|week|shift) (?:in|looks?)|you(?:'|’)?(?:ll| will)|your (?:role|day|week|work)|the (?:role|job|position|work)|this (?:role|job|position)|summary|purpose)\b|\bwill:?$)/i,
  },
  {
    role: "job",
    kind: "apply",
    pattern: /\b(?:apply|application|interview|next steps|résumés?|resumes?)\b/i,
  },
  {
    role: "job",
    kind: "about",
    pattern:
      /^(?:about|meet|life at|working at|who is|inside|why|join|our|the (?:team|clinic|practice|company))\b|\b(?:who|what) we are\b/i,
  },
  {
    role: "job",
    kind: "other",
    pattern: /\b(?:physical|working conditions|environment|immunizations?|vaccin\w+)\b/i,
  },
];
