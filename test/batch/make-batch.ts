import type { Batch, Candidate, CandidateResult, LeftOut, Target } from "../../src/batch/batch.js";

/** An invented batch of a given size; the same arguments give the same batch. */
export function makeBatch({ people = 12, keywords = 20, postings = 2, seed = 1 } = {}): Batch {
  const random = randomOf(seed);
  const targets = Array.from({ length: postings }, (_, index) => makeTarget(index, keywords));
  const candidates = Array.from({ length: people }, (_, index) => makeCandidate(index, targets, random));
  return {
    keyfitVersion: "0.1.0",
    asOf: "2026-01-15",
    redacted: false,
    guide: { id: "patient-care-specialist", label: "Patient Care Specialist", version: "1.0.2" },
    targets,
    candidates,
    leftOut: LEFT_OUT,
  };
}

const LEFT_OUT: readonly LeftOut[] = [
  { name: "photos/team.jpg", reason: "other-format" },
  { name: "Lena Ortiz cover letter.docx", reason: "letter-without-resume" },
];

const SKILLS = [
  "Phlebotomy",
  "Epic",
  "Vital signs",
  "Medication reconciliation",
  '=HYPERLINK("x")',
  "Teamwork",
  "BLS <CPR>",
  "Triage",
  "ECG & telemetry",
  "Spanish",
];
const NAMES = [
  "Ana Lima",
  "Zoë Brandt",
  "李 娜",
  'O\'Neil "Max"',
  "+Plus Sign",
  "=SUM(A1)",
  "Łukasz Ćwik",
  "Amara Obi, RN",
  "-dash",
  "@at",
];
const KINDS = ["technical", "soft", "tool", "certification"];
const IMPORTANCES = ["required", "preferred", "mentioned"] as const;

function makeTarget(index: number, count: number): Target {
  return {
    id: `posting-${index + 1}`,
    label: index === 0 ? "Patient care technician, night shift" : `Clinic nurse <${index + 1}>`,
    notices: [],
    keywords: Array.from({ length: count }, (_, place) => ({
      id: `skill-${place + 1}`,
      label: place < SKILLS.length ? (SKILLS[place] as string) : `Skill ${place + 1}`,
      kind: KINDS[place % KINDS.length] as string,
      importance: IMPORTANCES[place % IMPORTANCES.length] as (typeof IMPORTANCES)[number],
      by: place % 3 === 0 ? (["guide", "job"] as const).slice() : ["job"],
    })),
  };
}

function makeCandidate(index: number, targets: readonly Target[], random: () => number): Candidate {
  const id = `person-${index + 1}`;
  const base = index < NAMES.length ? (NAMES[index] as string) : `Person ${index + 1}`;
  const name = `${base}.pdf`;
  const nobody = { duplicateOf: null, error: null, notices: [], years: null, words: null, results: [] };
  if (index % 17 === 5)
    return {
      ...nobody,
      id,
      name,
      letter: null,
      status: "failed",
      error: {
        code: "corrupt-file",
        message: "Expected a PDF that can be read to its end, found a broken one. Save it again.",
      },
    };
  if (index % 23 === 7)
    return { ...nobody, id, name, letter: null, status: "duplicate", duplicateOf: "person-1" };
  return {
    id,
    name,
    letter: index % 2 ? `${base} cover letter.docx` : null,
    status: "done",
    duplicateOf: null,
    error: null,
    notices: index % 5 === 0 ? ["The document has only 40 words."] : [],
    years: Math.round(random() * 120) / 10,
    words: 200 + Math.floor(random() * 400),
    results: targets.map((target) => makeResult(id, target, random)),
  };
}

function makeResult(id: string, target: Target, random: () => number): CandidateResult {
  const skill = random();
  const statuses = target.keywords.map(() =>
    random() < skill ? (random() < 0.6 ? "s" : "c") : random() < 0.1 ? "l" : "m",
  );
  const earned =
    statuses.filter((status) => status === "s").length +
    0.35 * statuses.filter((status) => status === "c").length;
  const score = Math.round((1000 * earned) / statuses.length) / 10;
  const thin = random() < 0.4;
  return {
    target: target.id,
    score: random() < 0.03 ? null : score,
    low: thin ? Math.max(0, score - 4) : score,
    high: thin ? Math.min(100, score + 6) : score,
    statuses: statuses.join(""),
    gaps: target.keywords.flatMap(({ id: keyword }, place) =>
      statuses[place] === "s"
        ? []
        : [
            {
              id: keyword,
              points: Math.round(1000 / statuses.length) / 10,
              action: statuses[place] === "m" ? "add-if-true" : "show-in-work",
            },
          ],
    ),
    html: `reports/${id}--${target.id}.html`,
    json: `reports/${id}--${target.id}.json`,
  };
}

function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
