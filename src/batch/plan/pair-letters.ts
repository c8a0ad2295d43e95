import { dirname } from "node:path";
import { isReadable } from "./file-kinds.js";
import type { SaidPairs } from "./read-letters.js";
import { isNameless, type RoledFile } from "./read-roles.js";

/** Which letter goes with which résumé, and what became of the other letters. */
export interface Pairs {
  readonly letterOf: ReadonlyMap<RoledFile, RoledFile>;
  readonly leftOut: readonly {
    readonly letter: RoledFile;
    readonly reason: "letter-without-resume" | "second-letter";
  }[];
}

/** The résumés that a letter may go with, and how sure that is: the lower, the surer. */
interface Claim {
  readonly letter: RoledFile;
  readonly resumes: readonly RoledFile[];
  readonly rank: number;
}

/**
 * Pairs letters with résumés by the words of their names: with the same words in the same folder; in a folder with one person's résumé alone,
 * where one of the two tells no name; with the same words in the folder above, a folder beside or one inside; and with the résumé whose words,
 * two at least, all stand in the letter's name.
 *
 * Nothing is guessed: where two people's résumés fit, the letter is left out. Several résumés of one folder are one person's, and each gets the
 * letter, where they have the same two words or more, or differ in nothing but the ending ("jane.pdf", "jane.docx"). Where several letters
 * fit a résumé, the surest wins, among equals one of a format that can be read, then the first in order.
 *
 * What was said goes before names: such résumés keep their letter, or none, and such letters go nowhere else. Other letters than cover letters
 * are left out.
 *
 * @param files in order.
 */
export function pairLetters(files: readonly RoledFile[], said: SaidPairs): Pairs {
  const index = indexOf(files.filter(({ role }) => role === "resume"));
  const best = new Map<RoledFile, Claim>();
  const claims: Claim[] = [];
  const used = new Set([...said.letterOf.values()].map((letter) => letter?.found));
  for (const letter of files.filter(({ role, file }) => role !== "resume" && !used.has(file))) {
    const free = letter.role === "letter" && !said.letters.has(letter.file);
    const claim = free ? claimOf(letter, index) : nothing(letter);
    claims.push(claim);
    for (const resume of claim.resumes) {
      const other = best.get(resume);
      if (!said.letterOf.has(resume.file) && (!other || isBetter(claim, other))) best.set(resume, claim);
    }
  }
  const taken = new Set([...best.values()].map(({ letter }) => letter));
  const hasLetter = (resume: RoledFile) => best.has(resume) || Boolean(said.letterOf.get(resume.file));
  return {
    letterOf: new Map([...best].map(([resume, { letter }]) => [resume, letter])),
    leftOut: claims
      .filter(({ letter }) => !taken.has(letter))
      .map(({ letter, resumes }) => ({
        letter,
        reason: resumes.some(hasLetter) ? "second-letter" : "letter-without-resume",
      })),
  };
}

function nothing(letter: RoledFile): Claim {
  return { letter, resumes: [], rank: Number.POSITIVE_INFINITY };
}

function isBetter(one: Claim, other: Claim): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  return isReadable(one.letter.file.relative) && !isReadable(other.letter.file.relative);
}

/** The first rule that finds any résumé decides; where it finds those of several people, none is taken. */
function claimOf(letter: RoledFile, index: ResumeIndex): Claim {
  const here = [`in ${letter.home}`, `in ${letter.folder}`];
  const above = dirname(letter.folder);
  const near = [`in ${above}`, `under ${above}`, `under ${letter.folder}`];
  const rules: readonly (() => readonly RoledFile[])[] = [
    () => sameWords(letter, index, here),
    () => onlyResume(letter, index),
    () => (isNameless(letter.keys) ? [] : sameWords(letter, index, near)),
    () => wordsWithin(letter, index, here),
    () => wordsWithin(letter, index, near),
  ];
  for (const [rank, rule] of rules.entries()) {
    const resumes = rule();
    if (resumes.length > 0) return { letter, resumes: areOnePersons(resumes) ? resumes : [], rank };
  }
  return nothing(letter);
}

function sameWords(letter: RoledFile, index: ResumeIndex, scopes: readonly string[]): RoledFile[] {
  const found = new Set<RoledFile>();
  for (const scope of scopes)
    for (const key of letter.keys)
      for (const resume of index.byKey.get(`${scope}\0${key.join(" ")}`) ?? []) found.add(resume);
  return [...found];
}

function wordsWithin(letter: RoledFile, index: ResumeIndex, scopes: readonly string[]): RoledFile[] {
  const found = new Set<RoledFile>();
  for (const key of letter.keys) {
    const words = new Set(key);
    for (const scope of scopes)
      for (const word of words)
        for (const resume of index.byFirstWord.get(`${scope}\0${word}`) ?? [])
          if (resume.keys.some((own) => own.length >= 2 && own.every((one) => words.has(one))))
            found.add(resume);
  }
  return [...found];
}

/** The résumés of a folder where the letter tells no name, or the résumés tell none and the letter's name is the folder's in part. */
function onlyResume(letter: RoledFile, index: ResumeIndex): readonly RoledFile[] {
  const resumes = index.byFolder.get(letter.home) ?? [];
  if (isNameless(letter.own)) return resumes;
  const words = new Set(letter.keys.flat());
  const fits = ({ own, keys }: RoledFile) => isNameless(own) && keys.flat().some((word) => words.has(word));
  return resumes.every(fits) ? resumes : [];
}

/** Whether résumés are versions of one. */
function areOnePersons(resumes: readonly RoledFile[]): boolean {
  const [first] = resumes;
  if (!first) return false;
  const keys = new Set(first.own.filter((key) => key.length >= 2).map((key) => key.join(" ")));
  return resumes.every(
    ({ folder, stem, own }) =>
      folder === first.folder && (stem === first.stem || own.some((key) => keys.has(key.join(" ")))),
  );
}

interface ResumeIndex {
  readonly byKey: ReadonlyMap<string, readonly RoledFile[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly RoledFile[]>;
  readonly byFolder: ReadonlyMap<string, readonly RoledFile[]>;
}

function indexOf(resumes: readonly RoledFile[]): ResumeIndex {
  const byKey = new Map<string, RoledFile[]>();
  const byFirstWord = new Map<string, RoledFile[]>();
  const byFolder = new Map<string, RoledFile[]>();
  const add = (index: Map<string, RoledFile[]>, key: string, resume: RoledFile) => {
    const list = index.get(key);
    if (list) list.push(resume);
    else index.set(key, [resume]);
  };
  for (const resume of resumes) {
    add(byFolder, resume.folder, resume);
    for (const scope of [`in ${resume.folder}`, `under ${dirname(resume.folder)}`]) {
      for (const key of resume.keys) {
        add(byKey, `${scope}\0${key.join(" ")}`, resume);
        if (key.length >= 2) add(byFirstWord, `${scope}\0${key[0]}`, resume);
      }
    }
  }
  return { byKey, byFirstWord, byFolder };
}
