import type { Guide } from "./guide.js";
import type { JobKeyword } from "./job-keyword.js";
import type { Asked, WantedKeyword } from "./wanted-keyword.js";

/**
 * What to look for: the guide's wanted keywords in the guide's order, then the job's others in order of the posting.
 * One entry a keyword, with everyone who asks for it, the guide first. Where both know a keyword, the guide's forms hold.
 */
export function selectKeywords(guide: Guide | null, jobKeywords: readonly JobKeyword[]): WantedKeyword[] {
  const selected = new Map<string, WantedKeyword>();
  for (const wanted of [...wantedByGuide(guide), ...jobKeywords.map(wantedByJob)]) {
    const known = selected.get(wanted.keyword.id);
    const askedBy = [...(known?.askedBy ?? []), ...wanted.askedBy];
    selected.set(wanted.keyword.id, { keyword: known?.keyword ?? wanted.keyword, askedBy });
  }
  return [...selected.values()];
}

function wantedByGuide(guide: Guide | null): WantedKeyword[] {
  const keywords = new Map(guide?.keywords.map((keyword) => [keyword.id, keyword]));
  return (guide?.wanted ?? []).flatMap(({ keyword: id, importance, group }) => {
    const keyword = keywords.get(id);
    const asked: Asked = { by: "guide", importance, ...(group === undefined ? {} : { group }) };
    return keyword === undefined ? [] : [{ keyword, askedBy: [asked] }];
  });
}

function wantedByJob({
  keyword,
  importance,
  group,
  years,
  level,
  region,
  quote,
  start,
  end,
}: JobKeyword): WantedKeyword {
  const asked: Asked = {
    by: "job",
    importance,
    ...(group === undefined ? {} : { group }),
    ...(years === undefined ? {} : { years }),
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
    quote: { text: quote, start, end },
  };
  return { keyword, askedBy: [asked] };
}
