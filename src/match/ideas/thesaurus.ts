import work from "../../../keywords/thesaurus/work.json" with { type: "json" };
import { stemOf } from "../../text/stem.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";

/** A word or phrase that carries meaning, at its place among tokens. */
export interface Idea {
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Its stems, and the numbers of the thesaurus classes that it belongs to. */
  readonly stems: string;
  readonly classes: ReadonlySet<number>;
}

/** Classes of words that stand for one another in the language of work: "install", "fit", "mount". */
export const THESAURUS: readonly (readonly string[])[] = work as string[][];

/** Words that every line of work has and that tell nothing of it. */
const EMPTY = new Set(
  (
    "a an and the of in on at to for from with or by as is are be been was were it its this that these those our your their his her my we you they i he she who which while when where how what if than then so not no " +
    "do does did done make made manage managed management handle provide perform work use support process task duty system skill service ability able knowledge experience experienced will can may must should " +
    "all any each every other others various new related relevant general good strong excellent great solid proven basic advanced own day daily nightly weekly fortnightly monthly termly quarterly yearly annual annually weekday weekend week month quarter year time times well including include etc per via within across " +
    "also up out down over about into onto them us me more most very both such only one two three four five help assist assistance ensure ensuring participate responsible responsibility responsibilities based using have has had having get"
  ).split(" "),
);

/** The ideas of some words, longest phrases of the thesaurus first, in order. */
export function readIdeas(tokens: readonly Token[]): readonly Idea[] {
  const known = ideasOf.get(tokens);
  if (known) return known;
  const ideas = findIdeas(tokens);
  ideasOf.set(tokens, ideas);
  return ideas;
}

/** The words of a sentence are held against one keyword after the other. */
const ideasOf = new WeakMap<readonly Token[], readonly Idea[]>();

function findIdeas(tokens: readonly Token[]): Idea[] {
  const index = thesaurusIndex();
  const stems = tokens.map(({ key }) => stemOf(key));
  const ideas: Idea[] = [];
  for (const [first, token] of tokens.entries()) {
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - first); length > 1; length--) {
      const phrase = stems.slice(first, first + length).join(" ");
      const classes = index.get(phrase);
      if (classes) ideas.push({ first, last: first + length - 1, stems: phrase, classes });
    }
    const stem = stems[first] ?? "";
    if (EMPTY.has(token.key) || /^\W*\d/.test(token.key)) continue;
    ideas.push({ first, last: first, stems: stem, classes: index.get(stem) ?? NONE });
  }
  return ideas;
}

const LONGEST_PHRASE = 3;
const NONE: ReadonlySet<number> = new Set();

/** Whether two ideas stand for one another. */
export function meansSame(a: Idea, b: Idea): boolean {
  if (a.stems === b.stems) return true;
  for (const one of a.classes) if (b.classes.has(one)) return true;
  return false;
}

/** From the stems of each member to its classes. Made when first asked for. */
function thesaurusIndex(): ReadonlyMap<string, ReadonlySet<number>> {
  if (index) return index;
  const made = new Map<string, Set<number>>();
  for (const [number, members] of THESAURUS.entries()) {
    for (const member of members) {
      const stems = tokenize(member)
        .map(({ key }) => stemOf(key))
        .join(" ");
      const classes = made.get(stems) ?? new Set();
      made.set(stems, classes.add(number));
    }
  }
  index = made;
  return made;
}

let index: ReadonlyMap<string, ReadonlySet<number>> | undefined;
