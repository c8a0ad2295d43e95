import type { Cue } from "./cues.js";

/** What is somebody else's, the posting's, or another thing. */
export const OTHER_CUES: readonly Cue[] = [
  {
    reason: "other-person",
    governs: "after",
    reach: "clause",
    patterns: [
      "(our|the|my|a|an|another) ..2.. {others} (do|does|did|handle|own|perform|process|run|take|type|use|verify)",
      "(shadow|observe|watch)",
      "(someone|somebody|anyone|everyone) else",
      "it (is|was) ..3.. who",
      "(salesman|salesperson|sales rep|vendor|recruiter) ..1.. (show|demonstrate|demo|pitch|talk)",
      "(sales|vendor) (demo|demonstration|pitch) (of|for)",
    ],
  },
  {
    reason: "other-person",
    governs: "after",
    reach: "clause",
    opening: true,
    patterns: [
      "(the|our|my|a|an|another|his|her|their)? ..2.. {others} (also|all|still|now|only)? (be|bill|book|call|chart|check|code|deal|do|enter|go|handle|have|keep|look|manage|order|own|perform|phone|post|process|run|schedule|see|send|submit|take|type|use|verify|wear|work|write|set|bring|stay|stick|teach|type)",
      "(your|their|its|another|other|next|sister|neighboring|neighbouring) ..2.. {sites} (also|all|still|now)? (have|be|run|use|keep|chart|go|work|move|adopt)",
      "(the|a|our|my) (next|other|sister|neighboring|neighbouring|neighbor|parent|central|main|old|new|rival) ..2.. {sites} (also|all|still|now)? (have|be|run|use|keep|chart|go|work|move|adopt)",
      "(the|a|an) ..3.. next door (also|all|still|now)? (have|be|run|use|keep|chart|go|work)",
      "(you|they) (also|all|still|now)? (run|use|have|chart|work)",
      "(company|firm|employer|hospital|agency) (left|dropped|retired|replaced|abandoned)",
      "(she|he) ..1.. (book|bill|chart|code|do|enter|handle|keep|manage|own|run|schedule|take|use|verify)",
      "(central|corporate|head|main|business|billing|front|back|regional|outside|home) (office|desk|team|company|firm|billing|department|staff) ..1.. (bill|book|chart|check|code|do|enter|handle|have|keep|manage|own|perform|process|run|schedule|take|use|verify)",
      "(=sister|=other|=another) (site|hospital|clinic|office|ward|unit)",
      "(go|goes|went|sent) ..2.. to (an|the|another) ..3.. (auditor|firm|agency|company|vendor|office|department|biller|coder)",
      "(visitors|vendors|speakers|guests|buyers|people|callers) from",
      "(served|tagged|photocopied|filed|archived|shelved) ..4.. (subpoena|lawsuit|e-mails|emails|vendor|statute)",
    ],
  },
  {
    reason: "other-person",
    governs: "before",
    reach: "topic",
    patterns: [
      "(job|work|task|duty|business) of (=mrs|=mr|=ms|=dr|the|a|an|another|our|her|his)",
      "(belong|belonged) to (the|a|an|another|our|his|her|their|someone)",
      "(be|sit|stay|lie|remain|rest|live) ..1.. (with|in|at) (the|another|a|an|our) ..2.. {others}",
      "(sit|stay|lie|remain|rest) with (the|another|our)",
      "(=is|=are|=was|=were) (the|a|an|another|her|his|their|somebody) ..4.. (job|work|call|desk|business|task|duty|duties|area|responsibility|side|world|department|domain)",
      "(=is|=are|=was|=were) (the|a|an|another|our) ..2.. {others} (job|work|call|desk|task|duty|duties|area|responsibility|side)",
      "on (her|his|their|the other) (side|desk|end|floor)",
      "(be|get) ..1.. (left|passed|handed|sent|given) to (the|a|an|another|our) ..2.. {others}",
      "(=is|=are|=was|=were) {not} (my|our)",
    ],
  },
  {
    reason: "other-person",
    governs: "before",
    reach: "clause",
    patterns: [
      "(billed|booked|checked|coded|done|entered|handled|kept|made|managed|performed|posted|processed|run|scheduled|sent|taken|verified|worked) (upstairs|downstairs|elsewhere|centrally|offsite|off site|overnight)? by",
      "(happen|happens|happened|lives|sits|is|are|was|were) (upstairs|downstairs|elsewhere|offsite|off site)",
      "(do|did|does|have|had|run|ran) (this|that|these|those|all that|all of that|it|them|the rest)",
      "(goes|go|went) to (a|an|the|our|another) ..2.. {others}",
    ],
  },
  {
    reason: "posting-text",
    governs: "after",
    reach: "clause",
    patterns: [
      "(your|the) ..1.. (posting|advertisement|ad|advert|listing|description|notice|vacancy|flyer|bulletin|card) ..3.. (also|all|still|now)? (ask|call|list|mention|name|need|prefer|put|read|require|say|speak|state|use|want|wish)",
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
