import type { RejectionReason } from "../match.js";

/**
 * A cue that turns what stands around it from a claim into something else, in the manner of NegEx (Chapman et al. 2001)
 * and ConText (Harkema et al. 2009), adapted to résumés.
 */
export interface Cue {
  readonly reason: RejectionReason;
  /** Where the words lie that it governs: behind it, before it, or anywhere in its sentence. */
  readonly governs: "after" | "before" | "sentence";
  /** How far it reaches: to the end of its clause, of its list entry, or so many words. */
  readonly reach: "clause" | "entry" | number;
  /** It counts only where it closes its clause ("BLS preferred."), not inside one ("preferred pharmacy"). */
  readonly closing?: true;
  readonly patterns: readonly string[];
}

/** Where a cue's patterns name a class in braces. */
export const CUE_CLASSES = {
  not: "not never don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't isn't aren't wasn't weren't".split(
    " ",
  ),
  others:
    "biller billers coder coders colleague colleagues coworker coworkers contractor contractors department headquarters manager managers supervisor supervisors vendor vendors specialist specialists".split(
      " ",
    ),
  study: "attend begin complete earn finish get learn obtain pass pursue start study take".split(" "),
  use: "apply bring build combine continue contribute draw keep leverage offer put share use".split(" "),
} as const;

/** Tried all together; where several govern one place, the first of this order gives the reason. */
export const CUES: readonly Cue[] = [
  {
    reason: "negated",
    governs: "after",
    reach: "clause",
    patterns: [
      "{not}",
      "(=no|neither|nor|lack|unfamiliar)",
      "not yet",
      "(have|has) yet to",
      "yet to",
      "none of",
      "(=little|limited) or no",
      "new to",
    ],
  },
  {
    reason: "negated",
    governs: "after",
    reach: 4,
    patterns: ["without", "instead of", "rather than", "other than"],
  },
  {
    reason: "negated",
    governs: "sentence",
    reach: "clause",
    patterns: [
      "{not} ..3.. (log-in|login|logins|log-ins)",
      "=no ..3.. (log-in|login|logins|log-ins|access)",
      "{not} ..2.. access to",
    ],
  },
  {
    reason: "negated",
    governs: "before",
    reach: "entry",
    patterns: ["=none", "not yet", "{not} (part|among|one|my)", "N/A"],
  },
  {
    reason: "expired",
    governs: "before",
    reach: "clause",
    patterns: [
      "=expired",
      "=lapsed",
      "has lapsed",
      "(ran|run) out",
      "{not} renewed",
      "=no longer (active|current|held|hold|valid|licensed|certified)",
      "=inactive",
      "out of date",
    ],
  },
  {
    reason: "expired",
    governs: "after",
    reach: 3,
    patterns: ["=expired", "=lapsed", "=inactive", "=former"],
  },
  {
    reason: "in-progress",
    governs: "before",
    reach: "entry",
    patterns: [
      "in (progress|process)",
      "=pending",
      "(exam|test|class|course|certification|training|renewal) ..1.. (scheduled|booked|planned|set|pending)",
      "(scheduled|booked) for",
      "=expected",
      "=anticipated",
      "=candidate",
      "to be (completed|obtained|earned|taken|renewed)",
      "=underway",
    ],
  },
  {
    reason: "in-progress",
    governs: "after",
    reach: "clause",
    patterns: [
      "(enrolled|enrolling) (in|for)",
      "currently (studying|taking|pursuing|completing|attending|learning)",
      "studying (for|toward|towards)",
      "(started|begun|taking|attending) a",
      "=pursuing",
      "working (toward|towards)",
      "in the process of",
      "(signed|signing) up for",
      "(registered|preparing|scheduled|booked) (for|to)",
      "(=will|shall|'ll) ..1.. {study}",
      "plan to",
      "planning (to|on)",
      "going to {study}",
      "about to",
    ],
  },
  {
    reason: "wished",
    governs: "after",
    reach: "clause",
    patterns: [
      "(want|wish|hope|aspire|aim) to",
      "would (love|like|welcome) (to|the chance|the opportunity|a chance)",
      "(eager|keen|excited|willing|ready|happy|glad|pleased|open|prepared) to ..2.. {study}",
      "=to ..1.. learn",
      "=learn",
      "=learning",
      "(interested|interest) in (learning|gaining|getting)",
      "looking (forward)? to ..1.. {study}",
      "seeking (to|training|experience)",
      "gain experience (in|with)",
      "(apply|application) for",
    ],
  },
  {
    reason: "wished",
    governs: "before",
    reach: "entry",
    patterns: [
      "(want|hope|wish|eager|keen|willing|plan|would like|would love) to ..1.. (learn|study|master)",
      "to be learned",
    ],
  },
  {
    reason: "other-person",
    governs: "after",
    reach: "clause",
    patterns: [
      "(our|the|my|a|an|another) ..2.. {others} (do|does|did|handle|own|perform|process|run|take|type|use|verify)",
      "(shadow|observe|watch)",
      "someone else",
    ],
  },
  {
    reason: "other-person",
    governs: "before",
    reach: "clause",
    patterns: [
      "(done|handled|performed|processed|managed|run|entered|verified) by (a|an|the|our|another|other|others|someone|somebody|head)",
      "(goes|go|went) to (a|an|the|our|another) ..2.. {others}",
    ],
  },
  {
    reason: "posting-text",
    governs: "after",
    reach: "clause",
    patterns: [
      "(your|the) (posting|advertisement|ad|advert|listing|job description|description|job posting) ..2.. (ask|call|list|mention|name|need|require|say|state|want)",
      "you ..1.. (ask|call|mention|list|require) ..1.. (for|that)?",
      "you are (looking|asking|searching) for",
    ],
  },
  {
    reason: "posting-text",
    governs: "before",
    reach: "entry",
    closing: true,
    patterns: [
      "(=preferred|=required|=desired|=desirable|=mandatory|=needed)",
      "(is|are|be) (preferred|required|desired|desirable|mandatory|helpful)",
      "a (plus|must|bonus)",
      "an asset",
      "nice to have",
    ],
  },
  {
    reason: "other-meaning",
    governs: "after",
    reach: 3,
    patterns: [
      "(similar|comparable|akin|equivalent) to",
      "(cousin|relative|equivalent) of",
      "along the lines of",
    ],
  },
];

/** Words that look like a cue and are none: they mask the cues that overlap them. */
export const PSEUDO_CUES: readonly string[] = [
  "not (only|just|merely|simply|solely|to mention|least|afraid)",
  "=no (doubt|wonder|problem|matter|later than|less than|fewer than)",
  "=no ..2.. (breach|citation|complaint|delay|denial|error|finding|gap|incident|issue|loss|mistake|penalty|violation)",
  "(never|not|don't|doesn't|didn't|without) (lose|losing|lost|miss|missing|fail|failing|hesitate|shy|forget|drop)",
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
