import type { Batch, Candidate } from "../batch.js";
import { foldName } from "../compare.js";
import { splitExtension } from "../plan/file-kinds.js";
import type { GroupedPerson, GroupTable } from "./read-groups.js";

/** Which rows of a table of groups belong to which candidates. */
export interface MatchedPeople {
  /** Rows by the candidate's id; a copy's row stands under the id of its original. */
  readonly rowOf: ReadonlyMap<string, GroupedPerson>;
  /** Rows that name nobody of the batch. */
  readonly strangers: readonly GroupedPerson[];
  /** Rows that may mean several candidates. */
  readonly ambiguous: readonly GroupedPerson[];
  /** Rows that name somebody whom an earlier row names. */
  readonly repeated: readonly GroupedPerson[];
}

/**
 * Finds the candidates whom a table of groups names: by the whole name (where the column is `id`, by the id), else by id or by the name
 * without folder, without ending, or without both, where one candidate alone has it. Case and ways of writing the same character do not
 * matter. Pure; throws nothing.
 */
export function matchPeople({ candidates }: Batch, table: GroupTable): MatchedPeople {
  const exact = indexBy(candidates, ({ id, name }) => [table.byId ? id : name]);
  const loose = indexBy(candidates, ({ id, name }) => [id, ...shortNames(name)]);
  const rowOf = new Map<string, GroupedPerson>();
  const [strangers, ambiguous, repeated]: GroupedPerson[][] = [[], [], []];
  for (const person of table.people) {
    const key = foldName(person.candidate.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
    const found = exact.get(key) ?? loose.get(key) ?? new Set();
    const [id] = found;
    if (id === undefined) strangers?.push(person);
    else if (found.size > 1) ambiguous?.push(person);
    else if (rowOf.has(id)) repeated?.push(person);
    else rowOf.set(id, person);
  }
  return { rowOf, strangers: strangers ?? [], ambiguous: ambiguous ?? [], repeated: repeated ?? [] };
}

/** Ids of those people whom a key may mean; copies are the same person as their original. */
function indexBy(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate).map(foldName)) {
      const ids = index.get(key) ?? new Set();
      index.set(key, ids.add(candidate.duplicateOf ?? candidate.id));
    }
  }
  return index;
}

function shortNames(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const file = path.slice(folder.length);
  const { stem } = splitExtension(file);
  return [path, file, folder + stem, stem];
}
