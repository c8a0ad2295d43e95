import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { GuidePath, GuideProblem } from "./check-guide.js";

/** A {@link GuideProblem} with the offset in the JSON text where it stands. */
export interface PlacedProblem extends GuideProblem {
  readonly offset: number;
}

/** A guide's JSON text as a value and as a tree that knows where each value stands; or why it is none. */
export type GuideJson =
  | { readonly ok: true; readonly value: unknown; readonly tree: Node }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** A guide of format 1 nests 9 deep; the recursion of parser and schema must not meet hostile nesting. */
const DEEPEST = 32;

/** Keys that would change how every object behaves, where a careless reader copies them. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** How `jsonc-parser` names what it missed, and how we say it. Names that are not here mean broken JSON at large. */
const EXPECTED: Readonly<Record<string, string>> = {
  CloseBraceExpected: '"}"',
  CloseBracketExpected: '"]"',
  ColonExpected: '":"',
  CommaExpected: '"," between two entries',
  EndOfFileExpected: "nothing behind the guide",
  InvalidCharacter: "no line break or control character inside a string",
  InvalidCommentToken: "no comment",
  InvalidEscapeCharacter: "an escape that JSON knows",
  InvalidNumberFormat: "a number",
  InvalidUnicode: "four hexadecimal digits after \\u",
  PropertyNameExpected: "a key in double quotes",
  UnexpectedEndOfNumber: "a number",
  UnexpectedEndOfString: "a closing double quote",
  ValueExpected: "a value",
};

/** Reads JSON text as strict JSON: no comments, no trailing commas, no repeated keys, none of the refused keys. */
export function readGuideJson(json: string): GuideJson {
  const tooDeep = findTooDeep(json);
  if (tooDeep !== null) {
    return { ok: false, problems: [tooDeep] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  // The parser goes on after an error and meets others that follow from it: only the first is worth telling.
  const [first] = errors;
  if (tree === undefined || first !== undefined) {
    return { ok: false, problems: [syntaxProblem(json, first)] };
  }
  const problems = keyProblems(tree, []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: JSON.parse(json), tree };
}

/** The offset of the value at `path`, or of the nearest value around it that is there. */
export function offsetOf(tree: Node, path: GuidePath): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) {
      return node.offset;
    }
  }
  return tree.offset;
}

/** The offset of the key that ends `path`. */
export function keyOffsetOf(tree: Node, path: GuidePath): number {
  const property = findNodeAtLocation(tree, [...path])?.parent;
  return property?.type === "property" ? property.offset : offsetOf(tree, path);
}

function findTooDeep(json: string): PlacedProblem | null {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/g)) {
    depth += token === "[" || token === "{" ? 1 : token === "]" || token === "}" ? -1 : 0;
    if (depth > DEEPEST) {
      const expected = `at most ${DEEPEST} levels of nesting`;
      return { path: [], offset: index, expected, found: "more", advice: "Correct the brackets." };
    }
  }
  return null;
}

function syntaxProblem(json: string, error: ParseError | undefined): PlacedProblem {
  const offset = error?.offset ?? 0;
  const rest = json.slice(offset, offset + 20).trim();
  return {
    path: [],
    offset,
    expected: (error && EXPECTED[printParseErrorCode(error.error)]) ?? "well-formed JSON",
    found: rest === "" ? "the end of the text" : JSON.stringify(rest),
    advice: "Correct the JSON.",
  };
}

function keyProblems(node: Node, path: GuidePath): PlacedProblem[] {
  const children = node.children ?? [];
  if (node.type === "array") {
    return children.flatMap((child, i) => keyProblems(child, [...path, i]));
  }
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) {
      return [];
    }
    const key = String(keyNode.value);
    const at = [...path, key];
    const own = REFUSED_KEYS.has(key) || seen.has(key) ? [keyProblem(key, at, keyNode.offset)] : [];
    seen.add(key);
    return [...own, ...keyProblems(valueNode, at)];
  });
}

function keyProblem(key: string, path: GuidePath, offset: number): PlacedProblem {
  return REFUSED_KEYS.has(key)
    ? {
        path,
        offset,
        expected: "a key of the guide format",
        found: JSON.stringify(key),
        advice: "Remove it.",
      }
    : {
        path,
        offset,
        expected: "each key once",
        found: `${JSON.stringify(key)} a second time`,
        advice: "Join the two or remove one.",
      };
}
