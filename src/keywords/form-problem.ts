/** What is wrong with a form: what was expected in its place, as the end of "expected …". */
export type FormProblem = string;

const GAP = /^\.\.(?:\.|[1-9]\.\.)$/;
const CLASS = /^\{([a-z]+(?:-[a-z]+)*)\}\??$/;
const CHOICE = /^\(([^()]*)\)\??$/;
const WORD = /^[^\s(){}|?]*[\p{L}\p{N}][^\s(){}|?]*\??$/u;
const JOINER = /^[&+]$/;

/**
 * The first thing wrong with a form of a keyword, or null for a well-formed one. `classes` are the names that may stand
 * in braces. The syntax is told at {@link Keyword}.
 */
export function findFormProblem(form: string, classes: ReadonlySet<string>): FormProblem | null {
  const parts = splitForm(form);
  for (const part of parts) {
    const problem = partProblem(part, classes);
    if (problem !== null) {
      return problem;
    }
  }
  return gapProblem(parts) ?? needProblem(parts);
}

/** The names of the word classes that a form uses. */
export function classesOf(form: string): readonly string[] {
  return [...form.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** The parts of a form: words, choices in parentheses, classes in braces, gaps. */
export function splitForm(form: string): readonly string[] {
  return form.match(/\([^()]*\)\S*|\S+/g) ?? [];
}

function partProblem(part: string, classes: ReadonlySet<string>): FormProblem | null {
  if (GAP.test(part) || JOINER.test(part)) {
    return null;
  }
  if (/^\.\.\.?\d*\.*$/.test(part)) {
    return 'a gap written " ... " or, with the most words between, " ..2.. "';
  }
  const choice = CHOICE.exec(part);
  if (choice !== null) {
    return choiceProblem(choice[1] ?? "", classes);
  }
  if (part.includes("{") || part.includes("}")) {
    return classProblem(part, classes);
  }
  if (/[()|]/.test(part)) {
    return 'a choice written "(one|another)"';
  }
  return WORD.test(part)
    ? null
    : 'words of letters or digits, with "?" only at the end of a word that may be absent';
}

function choiceProblem(inside: string, classes: ReadonlySet<string>): FormProblem | null {
  const options = inside.split("|");
  if (options.length < 2 || options.some((option) => option.trim() === "")) {
    return 'a choice of two or more, such as "(one|another)"';
  }
  const words = options.flatMap((option) => option.trim().split(/\s+/));
  if (words.some((word) => word.endsWith("?") || GAP.test(word))) {
    return 'only words inside a choice; "?" goes behind the closing parenthesis';
  }
  return words.map((word) => partProblem(word, classes)).find((problem) => problem !== null) ?? null;
}

function classProblem(part: string, classes: ReadonlySet<string>): FormProblem | null {
  const name = CLASS.exec(part)?.[1];
  if (name === undefined) {
    return "a class written {name}, a word of its own";
  }
  return classes.has(name)
    ? null
    : `one of the guide's word classes (${[...classes].sort().join(", ") || "there are none"})`;
}

function gapProblem(parts: readonly string[]): FormProblem | null {
  const isGap = parts.map((part) => GAP.test(part));
  const hanging = isGap.some((gap, i) => gap && (i === 0 || i === parts.length - 1 || isGap[i + 1] === true));
  return hanging ? "a word on each side of a gap" : null;
}

function needProblem(parts: readonly string[]): FormProblem | null {
  const needed = parts.some((part) => !part.endsWith("?") && !GAP.test(part) && !JOINER.test(part));
  return needed ? null : "at least one word that may not be absent";
}
