import type { SectionKind } from "../../src/document/document.js";
import type { Evidence, Finding, GapReport, Rejected } from "../../src/report/schema.js";

type ReportDocument = NonNullable<GapReport["documents"]["resume"]>;

const RESUME = `Rosa Delgado
rosa.delgado@example.com | 555-0142

Summary
Medical receptionist with four years at the front desk of a family clinic. Hoping to learn Epic soon.

Experience
Medical Receptionist, Elm Street Family Clinic, March 2022 – present
- Book visits for six physicians and verify insurance before each one.
- Calmed frightened patients in the waiting room and stayed with them until the nurse came.
- Post copays and answer billing questions; I hold no coding certificate.
Office Clerk, Harbor Dental, June 2019 – February 2022
- Kept charts of 1,200 patients in order in athenahealth.

Skills
Microsoft Office, HIPAA compliance, teamwork

Certifications
BLS, expired May 2024
`;

const LETTER = `Dear hiring team,

I am writing to apply for the Patient Care Specialist position at Lakeside Medical Group. My manager handles
conflicts at the desk; I support her. I work closely with nurses and physicians every day.

Sincerely,
Rosa Delgado
`;

const JOB = `Patient Care Specialist, Lakeside Medical Group

Requirements
Experience with an EHR (Epic or Cerner). HIPAA knowledge required. Current BLS certification.

Preferred
Telehealth support and CRM software.
`;

const TEXT = { resume: RESUME, coverLetter: LETTER, job: JOB } as const;

/** A report with every status, action, form of evidence and kind of document; the people in it are made up. */
export function sampleReport(changes: Partial<GapReport> = {}): GapReport {
  return {
    schemaVersion: "1.2",
    keyfitVersion: "0.1.0",
    asOf: "2026-11-23",
    keywordSets: [
      {
        id: "patient-care-specialist",
        source: "guide",
        label: "Patient Care Specialist",
        version: "1.0.0",
        fingerprint: "9f2c4e1ab07d55c8",
      },
      { id: "job", source: "job", label: "job.txt", version: "1", fingerprint: "0d3b77e2f1a94c60" },
    ],
    documents: {
      resume: document("resume.pdf", "pdf", RESUME, [
        ["contact", null],
        ["summary", "Summary"],
        ["experience", "Experience"],
        ["skills", "Skills"],
        ["certifications", "Certifications"],
      ]),
      coverLetter: document("cover-letter.docx", "docx", LETTER, [
        ["greeting", null],
        ["closing", "Sincerely,"],
      ]),
      job: document("job.txt", "text", JOB, [
        ["about", null],
        ["required", "Requirements"],
        ["preferred", "Preferred"],
      ]),
    },
    findings: findings(),
    unverifiable: [],
    gaps: gaps(),
    score: score(),
    experience: experience(),
    letter: letter(),
    notices: [{ code: "few-words" }],
    ...changes,
  };
}

/** A document of a report with sections that begin at the given headings; the first may have none. */
export function document(
  name: string,
  format: ReportDocument["format"],
  text: string,
  headings: readonly (readonly [SectionKind, string | null])[],
): ReportDocument {
  const starts = headings.map(([, heading]) => (heading === null ? 0 : text.indexOf(`\n${heading}\n`) + 1));
  return {
    name,
    format,
    pages: 1,
    words: text.split(/\s+/).filter((word) => word !== "").length,
    text,
    sections: headings.map(([kind, heading], index) => ({
      kind,
      heading,
      start: starts[index] ?? 0,
      end: starts[index + 1] ?? text.length,
    })),
    language: "en",
    hidden: [],
    notices: name.endsWith(".docx") ? [{ code: "form-fields-read" }] : [],
    readability: {
      hasTextLayer: true,
      wordsPerPage: 90,
      sectionsFound: headings.length,
      listItems: 4,
      averageSentenceWords: 11,
      losses: [],
    },
  };
}

function quote(role: keyof typeof TEXT, words: string): { quote: string; start: number; end: number } {
  const start = TEXT[role].indexOf(words);
  if (start < 0) throw new Error(`The sample's ${role} does not hold “${words}”.`);
  return { quote: words, start, end: start + words.length };
}

/** A place written as `sentence with [the quotation] in brackets`. */
function place(
  role: "resume" | "coverLetter",
  marked: string,
): Omit<Rejected, "reason" | "form" | "section"> {
  const sentence = quote(role, marked.replace(/[[\]]/g, ""));
  const start = sentence.start + marked.indexOf("[");
  const end = sentence.start + marked.indexOf("]") - 1;
  return { document: role, quote: TEXT[role].slice(start, end), start, end, sentence, page: 1 };
}

function finding(
  id: string,
  label: string,
  more: Partial<Finding> & Pick<Finding, "kind" | "status">,
): Finding {
  const evidence = more.evidence ?? [];
  return {
    id,
    label,
    askedBy: [{ by: "guide", importance: "required" }],
    inResume: evidence.some((one) => one.document === "resume"),
    inCoverLetter: evidence.some((one) => one.document === "coverLetter"),
    evidence,
    rejected: [],
    near: [],
    ...more,
  };
}

function findings(): Finding[] {
  const book = "- [Book visits] for six physicians and verify insurance before each one.";
  const verify = "- Book visits for six physicians and [verify insurance] before each one.";
  const chart: Evidence = {
    ...place("resume", "- Kept charts of 1,200 patients in order in [athenahealth]."),
    section: "experience",
    form: "implied",
    via: "athenahealth",
    strength: "shown",
  };
  return [
    finding("ehr-systems", "EHR systems", {
      kind: "technical",
      status: "shown",
      askedBy: [
        { by: "guide", importance: "required" },
        { by: "job", importance: "required", quote: quote("job", "Experience with an EHR (Epic or Cerner)") },
      ],
      evidence: [chart],
    }),
    finding("epic", "Epic", {
      kind: "tool",
      status: "missing",
      askedBy: [{ by: "job", importance: "required", group: "epic-or-cerner", quote: quote("job", "Epic") }],
      rejected: [
        {
          ...place("resume", "Hoping to learn [Epic] soon."),
          section: "summary",
          form: "exact",
          reason: "wished",
        },
      ],
    }),
    finding("cerner", "Cerner", {
      kind: "tool",
      status: "missing",
      askedBy: [
        { by: "job", importance: "required", group: "epic-or-cerner", quote: quote("job", "Cerner") },
      ],
    }),
    finding("patient-scheduling-software", "Patient scheduling software", {
      kind: "technical",
      status: "shown",
      evidence: [{ ...place("resume", book), section: "experience", form: "alias", strength: "shown" }],
    }),
    finding("insurance-verification", "Insurance verification", {
      kind: "technical",
      status: "shown",
      evidence: [{ ...place("resume", verify), section: "experience", form: "inflected", strength: "shown" }],
    }),
    finding("medical-billing-coding", "Medical billing and coding", {
      kind: "technical",
      status: "shown",
      evidence: [
        {
          ...place("resume", "- Post copays and [answer billing questions]; I hold no coding certificate."),
          section: "experience",
          form: "paraphrased",
          strength: "shown",
        },
      ],
      rejected: [
        {
          ...place("resume", "- Post copays and answer [billing questions; I hold no coding] certificate."),
          section: "experience",
          form: "inflected",
          reason: "negated",
        },
      ],
    }),
    finding("hipaa-compliance", "HIPAA compliance", {
      kind: "technical",
      status: "claimed",
      askedBy: [
        { by: "guide", importance: "required" },
        { by: "job", importance: "required", quote: quote("job", "HIPAA knowledge") },
      ],
      evidence: [
        {
          ...place("resume", "Microsoft Office, [HIPAA compliance], teamwork"),
          section: "skills",
          form: "exact",
          strength: "claimed",
        },
      ],
    }),
    finding("bls-certification", "BLS certification", {
      kind: "certification",
      status: "missing",
      askedBy: [
        { by: "guide", importance: "preferred" },
        { by: "job", importance: "required", quote: quote("job", "BLS certification") },
      ],
      rejected: [
        {
          ...place("resume", "[BLS], expired May 2024"),
          section: "certifications",
          form: "exact",
          reason: "expired",
        },
      ],
    }),
    finding("telehealth", "Telehealth", {
      kind: "technical",
      status: "missing",
      askedBy: [{ by: "job", importance: "preferred", quote: quote("job", "Telehealth support") }],
    }),
    finding("empathetic-communication", "Empathetic communication", {
      kind: "soft",
      status: "shown",
      evidence: [
        {
          ...place(
            "resume",
            "- [Calmed frightened patients] in the waiting room and stayed with them until the nurse came.",
          ),
          section: "experience",
          form: "paraphrased",
          strength: "shown",
        },
      ],
    }),
    finding("conflict-resolution", "Conflict resolution", {
      kind: "soft",
      status: "missing",
      rejected: [
        {
          ...place("coverLetter", "My manager [handles\nconflicts] at the desk; I support her."),
          section: "body",
          form: "inflected",
          reason: "other-person",
        },
      ],
    }),
    finding("team-collaboration", "Team collaboration", {
      kind: "soft",
      status: "claimed",
      evidence: [
        {
          ...place("resume", "Microsoft Office, HIPAA compliance, [teamwork]"),
          section: "skills",
          form: "alias",
          strength: "claimed",
        },
        {
          ...place("coverLetter", "I [work closely with nurses] and physicians every day."),
          section: "body",
          form: "alias",
          strength: "claimed",
        },
      ],
    }),
  ];
}

function gaps(): GapReport["gaps"] {
  const experienceAt = RESUME.indexOf("Experience\n");
  const work = { document: "resume", section: "experience", start: experienceAt } as const;
  return [
    {
      id: "epic",
      label: "Epic",
      kind: "tool",
      status: "missing",
      importance: "required",
      points: 11.5,
      action: "add-if-true",
      alternatives: ["cerner"],
      where: [work, { document: "resume", section: "projects" }],
    },
    {
      id: "bls-certification",
      label: "BLS certification",
      kind: "certification",
      status: "missing",
      importance: "required",
      points: 10.25,
      action: "finish-or-renew",
      alternatives: [],
      advice: "A renewal course takes about four hours; many hospitals run one every month.",
      where: [{ document: "resume", section: "certifications", start: RESUME.indexOf("Certifications\n") }],
    },
    {
      id: "conflict-resolution",
      label: "Conflict resolution",
      kind: "soft",
      status: "missing",
      importance: "required",
      points: 7,
      action: "reword",
      alternatives: [],
      where: [work, { document: "coverLetter", section: "body" }],
    },
    {
      id: "telehealth",
      label: "Telehealth",
      kind: "technical",
      status: "missing",
      importance: "preferred",
      points: 5.75,
      action: "add-if-true",
      alternatives: [],
      where: [work],
    },
    {
      id: "hipaa-compliance",
      label: "HIPAA compliance",
      kind: "technical",
      status: "claimed",
      importance: "required",
      points: 4.1,
      action: "show-in-work",
      alternatives: [],
      where: [work],
    },
    {
      id: "team-collaboration",
      label: "Team collaboration",
      kind: "soft",
      status: "claimed",
      importance: "required",
      points: 3.9,
      action: "move-to-resume",
      alternatives: [],
      where: [work],
    },
  ];
}

const LEDGER: readonly (readonly [string, string, Finding["kind"], number, number])[] = [
  ["ehr-systems", "EHR systems", "technical", 14, 14],
  ["epic-or-cerner", "Epic or Cerner", "tool", 0, 11.5],
  ["patient-scheduling-software", "Patient scheduling software", "technical", 9, 9],
  ["insurance-verification", "Insurance verification", "technical", 9, 9],
  ["medical-billing-coding", "Medical billing and coding", "technical", 8.1, 9],
  ["hipaa-compliance", "HIPAA compliance", "technical", 6.15, 10.25],
  ["bls-certification", "BLS certification", "certification", 0, 10.25],
  ["telehealth", "Telehealth", "technical", 0, 5.75],
  ["empathetic-communication", "Empathetic communication", "soft", 6.3, 7],
  ["conflict-resolution", "Conflict resolution", "soft", 0, 7],
  ["team-collaboration", "Team collaboration", "soft", 3.35, 7.25],
];

function score(): GapReport["score"] {
  return {
    total: 55.9,
    parts: {
      byKind: [
        { kind: "technical", possible: 57, earned: 46.25 },
        { kind: "soft", possible: 21.25, earned: 9.65 },
        { kind: "tool", possible: 11.5, earned: 0 },
        { kind: "certification", possible: 10.25, earned: 0 },
      ],
      bySource: [
        { by: "guide", possible: 60, earned: 42.1, percent: 70.17 },
        { by: "job", possible: 40, earned: 13.8, percent: null, reason: "too-few-keywords" },
      ],
    },
    ledger: LEDGER.map(([id, label, kind, earned, possible]) => ({
      id,
      label,
      kind,
      keywords: id === "epic-or-cerner" ? ["epic", "cerner"] : [id],
      credited: earned > 0 ? id : null,
      credit: Math.round((earned / possible) * 100) / 100,
      possible,
      earned,
      sources: [{ by: "guide", possible, earned }],
    })),
  };
}

function experience(): GapReport["experience"] {
  const clinic = quote("resume", "Medical Receptionist, Elm Street Family Clinic, March 2022 – present");
  const dental = quote("resume", "Office Clerk, Harbor Dental, June 2019 – February 2022");
  return {
    years: 4.8,
    totalYears: 7.5,
    jobs: [
      {
        ...clinic,
        title: "Medical Receptionist",
        employer: "Elm Street Family Clinic",
        from: "2022-03",
        to: "2026-11",
        present: true,
        months: 57,
        relevant: true,
      },
      {
        ...dental,
        title: "Office Clerk",
        employer: "Harbor Dental",
        from: "2019-06",
        to: "2022-02",
        present: false,
        months: 33,
        relevant: false,
      },
    ],
    level: { id: "senior", label: "Senior Patient Care Specialist" },
    next: {
      id: "lead",
      label: "Lead Patient Care Specialist",
      years: 0.2,
      asks: [
        { id: "conflict-resolution", label: "Conflict resolution", shown: false },
        { id: "ehr-systems", label: "EHR systems", shown: true },
      ],
    },
  };
}

function letter(): GapReport["letter"] {
  return {
    words: 48,
    checks: [
      { code: "length", ok: false, data: { words: 48 }, quotes: [] },
      { code: "names-employer", ok: true, quotes: [quote("coverLetter", "Lakeside Medical Group")] },
      { code: "names-role", ok: true, quotes: [quote("coverLetter", "Patient Care Specialist")] },
      { code: "placeholders", ok: true, quotes: [] },
      {
        code: "supported-by-resume",
        ok: false,
        quotes: [quote("coverLetter", "I work closely with nurses and physicians every day.")],
      },
    ],
  };
}
