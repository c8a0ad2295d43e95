import type { Span } from "../../text/span.js";

/** Lines about law, the way to apply and the employer: the whole sentence is passed over. */
const NO_ASKS: readonly RegExp[] = [
  // law and equal opportunity
  /equal[- ]opportunity|\bEEO\b|\bEOE\b|affirmative action|without regard to|regardless of (?:race|age|sex|gender)|protected (?:class|status|veteran|characteristic)/i,
  /reasonable (?:accommodation|adjustment)|\bdiscriminat(?:e|es|ion)\b|at[- ]will|fair chance|second[- ]chance|criminal record/i,
  /celebrates? diversity|committed to (?:diversity|a (?:diverse|safe|workplace|drug))|drug[- ]free|tobacco[- ]free|smoke[- ]free|e-verify/i,
  // how to apply
  /\b(?:shortlisted|short-listed|application form|closing date|interviews? will|assessed (?:from|by|at|through))\b|^\W*(?:report|save|share)(?: this)? job\b|\bjob (?:insights|activity)\b|^\W*show (?:more|less)\b|tick every box|meet every (?:requirement|criteri)|^\W*(?:text|call|ring|phone|visit|stop by|drop)\b[^.;]*\d{3}/i,
  /\b(?:submit|send|upload|email) (?:your|a|us) (?:r[ée]sum[ée]|cv|cover letter|application)|apply (?:now|online|today|through|by|at|via)\b|no (?:agencies|recruiters|phone calls)|unsolicited|application (?:deadline|closes)/i,
  // the employer about itself
  /\b(?:we|us|our (?:company|team|family|firm|practice))\b[^.;]{0,40}\b(?:over|more than|nearly|almost|for)\b[^.;]{0,15}\b(?:years|decades)|\b(?:founded|established) in \d{4}|family[- ]owned|award[- ]winning|private[- ]equity/i,
];

/** Conditions and benefits, unless the line names them as what is to be done or known: "Runs credit checks". */
const CONDITIONS: readonly RegExp[] = [
  // checks, health and the right to work
  /background (?:check|screen|investigation)|fingerprint|drug (?:test|screen)|reference checks?\b|credit checks?\b|police (?:check|clearance)/i,
  /vaccinat|immuni[sz]ation|\bTB (?:test|screen)|tuberculosis|influenza|flu shot|COVID/i,
  /authori[sz]ed to work|right to work|eligib(?:le|ility) to work|work (?:permit|visa)|visa sponsor|\bsponsorship\b|\bcitizens?(?:hip)?\b|U\.?S\.? persons|export control/i,
  // the body
  /\blift(?:ing)?\b[^.;]{0,40}?(?:\d|pounds|lbs|kg|heavy)|\d+ ?(?:pounds|lbs?|kg)\b|(?:stand|sit|walk|bend|kneel|stoop)(?:ing)?\b[^.;]{0,30}\b(?:stand|sit|walk|long|extended|prolonged|shift|hours|periods)/i,
  // pay and benefits
  /[$£€]\s?\d|\bper (?:hour|annum)\b|\bsalary\b|401 ?\(?k\)?|403 ?\(?b\)?|\bPTO\b|paid (?:time|holiday|vacation|leave|training|parental)|(?:weeks|days) of (?:paid )?(?:vacation|holiday|annual leave|leave)|sick (?:leave|days)|(?:tuition|relocation) (?:assist|reimburs|remission|help)/i,
  /(?:dental|vision|life|health|medical)(?:,? (?:and|&) \w+|, \w+)* (?:insurance|coverage|plan|benefits?)\b(?! (?:verif|elig|claim|author|bill))|retirement (?:plan|match)|pension|wellness program|benefits? (?:package|include)|sign[- ]on bonus|annual bonus|free (?:parking|lunch|coffee|x-?rays?)/i,
  /\b(?:cycle[- ]to[- ]work|season[- ]ticket|cash plan|volunteering days?|bank holidays|birthday off|free (?:on-site )?parking|on-site parking|counselling line|uniforms? (?:supplied|provided)|staff discount|gym membership|interest-free|employee assistance|learning budget)\b/i,
];

/** A line that asks for knowledge or experience. */
const NAMES_SKILL =
  /^\W*(?:[\p{L}’'-]+ ){0,3}(?:experience|knowledge|understanding|familiarity|proficiency|expertise|exposure|background|skills?)\b[ ,](?:with|in|of|to|on)\b/iu;
/** Words of conditions, which in duties tell no deed. */
const CONDITION =
  /\b(?:must|required?|subject to|undergo|pass(?:es|ing)?|obtain|contingent|offers?|conditional|able to|ability to|eligib\w+|we (?:give|offer|pay|provide)|you(?:['’]ll| will) (?:receive|get|enjoy|need))\b/i;

/** Asks that no résumé can prove and codes of the posting: only the words themselves are passed over. */
const NOISE_PHRASES: readonly RegExp[] = [
  /(?:other|additional|related) (?:duties|tasks)(?: as (?:assigned|required|needed))?/gi,
  /(?:some |occasional |local |overnight |domestic |willing(?:ness)? to |able to |ability to |up to \d+ ?% )*travel(?:ing|ling)?(?: up to \d+ ?%|\s+(?:to|between)\b[^,;.]*)?(?!\s+(?:arrange|book|agen|plan|nurs|coord|expens|claims))\b/gi,
  /(?:ability|able|available|availability|willing|willingness|flexib\w+) to work\b(?![^;.]{0,60}\b(?:team|independen|alone|own initiative|deadline|pressure|unsupervised|collaborat))[^;.]{0,80}/gi,
  /(?:evenings?|weekends?|nights?|holidays?|overtime|rotating|on-call|day|night|swing|[1-3](?:st|nd|rd)) (?:shifts?|hours|availability|schedule|work)|\bweekends?\b|\bovertime\b|\bpublic holidays\b|flexible (?:schedule|hours|availability)/gi,
  /\b\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)\b|\b\d+[- ]hours? (?:shift|week)s?|\bfull[- ]time\b|\bpart[- ]time\b/gi,
  /reliable (?:transport\w*|vehicle|car)|(?:own|access to a) (?:vehicle|car|transport\w*)|(?:at least )?\d\d years (?:of age|old)(?: or (?:older|above|over))?/gi,
  /\b(?:ref|reference|competition|vacancy|file|quoting)\.?\s*(?:no\.?|number|#|:)?\s*[A-Z0-9]{1,8}[-/][\w/-]+/gi,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/g,
  /(?:senior |executive )?leadership (?:team|group)|\b(?:business|car|vehicle|auto) insurance\b|\b(?:pre-employment|drug and alcohol)\b[^,;.]*/gi,
  /(?:job|req(?:uisition)?|posting|position)\.?\s?(?:id|code|number|no\.?|#)\s*:?\s*[\w-]+|#[A-Z]{2,}-?[\w-]*\d|#LI-\w+/gi,
  /positive attitude|fast[- ]paced(?: \w+)? environment|sense of humou?r|can-do attitude|rock ?star|ninja|superstar|a passion for [^,;.]*|passionate about [^,;.]*|tight-knit|growth opportunit\w+|career growth/gi,
  /or (?:equivalent|similar|comparable) (?:combination|experience|education|work)[^,;.]*|(?:or )?equivalent combination of [^;.]*/gi,
];

/** Whether a sentence of a posting is law, pay, benefits, a condition or a word about the employer. */
export function isNoiseSentence(sentence: string, { isDuty }: { readonly isDuty: boolean }): boolean {
  if (NO_ASKS.some((pattern) => pattern.test(sentence))) return true;
  if (NAMES_SKILL.test(sentence) || (isDuty && !CONDITION.test(sentence))) return false;
  return CONDITIONS.some((pattern) => pattern.test(sentence));
}

/** The parts of a sentence, in offsets of its text, that ask for nothing that a résumé could show. */
export function noiseSpans(text: string, span: Span): Span[] {
  const line = text.slice(span.start, span.end);
  return NOISE_PHRASES.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((m) => ({
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
    })),
  );
}
