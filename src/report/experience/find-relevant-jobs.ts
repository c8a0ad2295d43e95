import type { JobEntry } from "../../document/jobs/job-entry.js";
import type { Guide } from "../../keywords/guide.js";
import type { KeywordKind } from "../../keywords/keyword.js";
import { isBundled } from "../../keywords/load-guide.js";
import type { Match } from "../../match/match.js";
import { compileTable } from "../../text/patterns/compile-table.js";
import { findPatterns } from "../../text/patterns/find-patterns.js";
import type { PatternTrie } from "../../text/patterns/pattern-trie.js";
import { compilePatterns } from "../../text/patterns/pattern-trie.js";
import { contains } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";

/** What makes a job of another title relevant. */
const RELEVANT_WORK = {
  /**
   * Different skills credited in the job's own text. Two are common in near occupations: a sales office uses a CRM and
   * Microsoft Office, a tax office bills and keeps data confidential. Three of one role's skills seldom meet elsewhere.
   */
  skills: 3,
  /** Soft skills belong to every occupation and so tell none. */
  kinds: ["technical", "tool", "certification"] satisfies KeywordKind[] as readonly KeywordKind[],
} as const;

/**
 * Returns the jobs whose title, or title with employer ("Receptionist, Sage Clinic"), is one of the guide's, or whose description
 * shows enough of the guide's skills.
 */
export function findRelevantJobs(
  jobs: readonly JobEntry[],
  guide: Guide,
  matches: readonly Match[],
): ReadonlySet<JobEntry> {
  const titles = compileTitles(guide);
  const skillsOf = relevantSkills(guide);
  const credited = matches.filter((match) => match.rejected === undefined && match.near === undefined);
  return new Set(
    jobs.filter((job) => {
      if (findPatterns(titles, tokenize(`${job.title}, ${job.employer}`)).length > 0) return true;
      const within = credited.filter((match) => contains(job, match));
      return new Set(within.flatMap(({ keywordId }) => skillsOf(keywordId))).size >= RELEVANT_WORK.skills;
    }),
  );
}

const compiled = new WeakMap<Guide, PatternTrie<string>>();

function compileTitles(guide: Guide): PatternTrie<string> {
  const known = compiled.get(guide);
  if (known) return known;
  const { titles, classes } = guide;
  const entries = titles.flatMap(({ id, forms }) =>
    forms.map((pattern) => ({ pattern, value: id, classes })),
  );
  const trie = isBundled(guide) ? compileTable(`titles ${guide.id}`, entries) : compilePatterns(entries);
  compiled.set(guide, trie);
  return trie;
}

/**
 * Returns the wanted skills that a keyword stands for: those at the end of its implications, or itself. So Word, Excel
 * and Outlook are one skill, and any desk job does not become relevant by naming all three.
 */
function relevantSkills(guide: Guide): (id: string) => readonly string[] {
  const wanted = new Set(guide.wanted.map(({ keyword }) => keyword));
  const keywords = new Map(
    guide.keywords
      .filter(({ id, kind }) => wanted.has(id) && RELEVANT_WORK.kinds.includes(kind))
      .map((keyword) => [keyword.id, keyword]),
  );
  const impliedBy = (id: string) => keywords.get(id)?.implies.filter((other) => keywords.has(other)) ?? [];
  return (id) => {
    if (!keywords.has(id)) return [];
    const reached = new Set([id]);
    for (const known of reached) for (const implied of impliedBy(known)) reached.add(implied);
    const ends = [...reached].filter((known) => impliedBy(known).length === 0);
    return ends.length > 0 ? ends : [id];
  };
}
