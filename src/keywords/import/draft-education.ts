import type { Notice } from "../../notice.js";
import type { Guide } from "../guide.js";
import type { Importance } from "../keyword.js";
import type { Outline } from "./outline.js";

type Education = Guide["education"][number];

/** What kinds of education guides name, lowest first: how a guide puts it, and the forms that go into the draft. */
const KINDS: readonly {
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
  readonly forms: readonly string[];
}[] = [
  {
    id: "high-school-diploma",
    label: "High school diploma or equivalent",
    pattern: /\bhigh[ -]school\b|\bGED\b|\bsecondary school\b|\bhigh-?school equivalency\b/i,
    forms: [
      "high school diploma",
      "high school (graduate|equivalency)",
      "GED",
      "secondary school (diploma|certificate)",
    ],
  },
  {
    id: "apprenticeship",
    label: "Apprenticeship",
    pattern: /\bapprentice(?:ship)?s?\b/i,
    forms: ["apprenticeship", "journeyman"],
  },
  {
    id: "certificate",
    label: "Certificate or vocational diploma",
    pattern:
      /\b(?:postsecondary|post-secondary|vocational|trade|technical|college|training|paralegal|professional|accredited) (?:certificates?|diplomas?|programs?|school|training)\b|\bcertificate (?:programs?|courses?|in)\b|\bcertificates?\b(?= or )|\bdiploma in\b/i,
    forms: [
      "(postsecondary|vocational|college) certificate",
      "certificate program",
      "(vocational|technical) diploma",
      "trade school",
    ],
  },
  {
    id: "associate-degree",
    label: "Associate degree",
    pattern: /\bassociate(?:'s|’s|s)?(?:\s+or bachelor(?:'s|’s)?)?\s+degree|\b(?:two|2)-year degree/i,
    forms: ["associate degree", "associate's degree", "associate of (Arts|Science|applied Science)"],
  },
  {
    id: "bachelor-degree",
    label: "Bachelor's degree",
    pattern: /\bbachelor(?:'s|’s|s)?\b|\b(?:four|4)-year degree|\bundergraduate degree/i,
    forms: ["bachelor's degree", "bachelor degree", "bachelor of (Arts|Science)"],
  },
  {
    id: "master-degree",
    label: "Master's degree",
    pattern: /\bmaster(?:'s|’s)(?: degree)?\b|\bmasters? degree\b|\bgraduate degree/i,
    forms: ["master's degree", "master degree", "master of (Arts|Science)"],
  },
  {
    id: "doctorate",
    label: "Doctorate",
    pattern: /\bdoctora(?:l|te)\b|\bPh\.?D\b/i,
    forms: ["doctorate", "doctoral degree", "PhD"],
  },
];

const WISHED =
  /prefer|advantage|\bplus\b|desir|helpful|bonus|optional|\bmay\b|\bmight\b|\bsome\b|can help|welcome/i;
const DENIED = /\b(?:no|not|never|without|rarely|isn't|overqualified|less common|nor)\b/i;
const OPENING = /\b(?:open doors|management|while an?|not required|unnecessary|overqualified)\b/i;

/** Drafts the education that the guide names, lowest first, each with a notice at the place where it stands. */
export function draftEducation(
  { sections }: Outline,
  text: string,
): { education: Education[]; review: Notice[] } {
  const own = sections.filter((section) => section.kind === "education").flatMap((section) => section.lines);
  const first = findIn(own, text);
  // Guides that have no such section often answer the question among others.
  const found =
    first.length > 0
      ? first
      : findIn(
          sections.flatMap((section) => section.lines),
          text,
        );
  return {
    education: found.map(({ kind, importance }, i) => ({
      id: kind.id,
      label: kind.label,
      importance: i === 0 ? importance : lower(importance),
      forms: [...kind.forms],
      source: "Education",
    })),
    review: found.map(({ kind, start, end }) => ({
      code: "review-education",
      data: { education: kind.id },
      start,
      end,
    })),
  };
}

interface Found {
  readonly kind: (typeof KINDS)[number];
  readonly importance: Importance;
  readonly start: number;
  readonly end: number;
}

function findIn(lines: readonly { readonly start: number; readonly end: number }[], text: string): Found[] {
  const clauses = lines.flatMap((line) =>
    [
      ...text
        .slice(line.start, line.end)
        .replace(/\s/g, " ")
        .matchAll(/[^.;]+(?:\.(?=\S)[^.;]*)*/g),
    ].map((match) => ({
      words: match[0],
      start: line.start + match.index,
    })),
  );
  return KINDS.flatMap((kind) => {
    for (const { words, start } of clauses) {
      const match = kind.pattern.exec(words);
      if (match !== null && !DENIED.test(words.slice(0, match.index)) && !OPENING.test(words)) {
        const importance = WISHED.test(words) ? "preferred" : "required";
        return [{ kind, importance, start: start + match.index, end: start + match.index + match[0].length }];
      }
    }
    return [];
  });
}

/** A second kind of education stands beside the first as an alternative or a wish. */
function lower(importance: Importance): Importance {
  return importance === "required" ? "preferred" : importance;
}
