import type { RejectionReason } from "../match.js";

/**
 * A cue that turns what stands around it from a claim into something else, in the manner of NegEx (Chapman et al. 2001)
 * and ConText (Harkema et al. 2009), adapted to résumés.
 */
export interface Cue {
  readonly reason: RejectionReason;
  /** Where the words lie that it governs: behind it, before it, or anywhere in its sentence. */
  readonly governs: "after" | "before" | "sentence";
  /**
   * How far it reaches: to the end of its clause, of its list entry, or so many words; a topic reaches back over a new
   * subject too ("Cerner, which your notice names, I never used"), and a pronoun ("and I never used it") up to a semicolon.
   */
  readonly reach: "clause" | "entry" | "topic" | "sentence" | number;
  /** It counts only where it closes its clause ("BLS preferred."), not inside one ("preferred pharmacy"). */
  readonly closing?: true;
  /** It counts only where it opens a clause: "the nurses chart in Epic", not "taught the nurses to chart in Epic". */
  readonly opening?: true;
  /** It reaches into the sentence before too, where that one is not about the writer: "You use Epic. I never saw it." */
  readonly looksBack?: true;
  readonly patterns: readonly string[];
}

/** Where a cue's patterns name a class in braces. */
export const CUE_CLASSES = {
  not: "not never don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't isn't aren't wasn't weren't".split(
    " ",
  ),
  others: (
    "aide aides analyst analysts assistant assistants biller billers boss bosses case cashier cashiers chaplain chaplains clerk clerks " +
    "coder coders colleague colleagues company contractor contractors coworker coworkers dentist dentists department desk director doctor " +
    "doctors firm headquarters hygienist hygienists lead manager managers medic medics nurse nurses owner owners partner " +
    "pharmacist pharmacists physician physicians provider providers scribe scribes secretary sister specialist " +
    "specialists staff supervisor supervisors surgeon surgeons tech techs therapist therapists vendor vendors wife " +
    "husband brother daughter son cousin worker workers people folks dispatcher dispatchers registrar registrars"
  ).split(" "),
  sites:
    "agency building campus center centre chain clinic college company employer facility firm group hospital lab network office offices organization place practice shop site store system team ward".split(
      " ",
    ),
  month:
    "january february march april may june july august september october november december spring summer fall autumn winter".split(
      " ",
    ),
  test: "board boards certification class course exam examination test training".split(" "),
  number: [
    ..."one two three four five six seven eight nine ten eleven twelve".split(" "),
    ...Array.from({ length: 40 }, (_, at) => String(at + 1)),
  ],
  study: "attend begin complete earn finish get learn obtain pass pursue start study take".split(" "),
  use: "apply bring build combine continue contribute draw keep leverage offer put share use".split(" "),
} as const;

/** Words that look like a cue and are none: they mask the cues that overlap them. */
export const PSEUDO_CUES: readonly string[] = [
  "not ..1.. as a",
  "not (only|just|merely|simply|solely|to mention|least|afraid)",
  "=no (doubt|wonder|problem|matter|later than|less than|fewer than)",
  "=no ..2.. (breach|citation|complaint|delay|denial|error|finding|gap|incident|issue|loss|mistake|penalty|violation)",
  "(never|not|don't|doesn't|didn't|without) (lose|losing|lost|miss|missing|fail|failing|hesitate|shy|forget|drop)",
  "(billed|booked|checked|coded|done|entered|handled|kept|made|managed|performed|posted|processed|run|scheduled|sent|taken|verified|worked) by (me|us|hand|phone|email|fax|mail|myself|noon|the)? (end|minute|hour|deadline|book|same)?",
  "=no (slogan|stranger|secret|exception|small)",
  "to begin with",
  "without (delay|error|errors|fail|help|incident|interruption|supervision|being asked)",
  "nothing but",
  "(want|hope|wish|eager|keen|excited|ready|happy|would like|would love|looking|aim|plan) (forward)? to ..1.. {use}",
  "(required|preferred) (by|under|for)",
  "lessons learned",
  "=learning (management|disability|disabilities|center|styles|support|environment)",
  "(machine|distance|online|continuous|lifelong|early) learning",
];

/** Words behind which a cue no longer reaches, besides a semicolon, and a comma or "and" before a new subject. */
export const TERMINATORS: readonly string[] = [
  "but",
  "however",
  "although",
  "though",
  "except",
  "whereas",
  "nevertheless",
  "while",
  "because",
  "which (I|we)",
];

/** A new subject: behind a comma or "and" it opens a clause of its own. */
export const SUBJECTS = new Set("i we he she they my our it this".split(" "));
