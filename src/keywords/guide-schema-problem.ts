import { findNodeAtLocation, type Node } from "jsonc-parser";
import type * as z from "zod";
import type { GuidePath } from "./check-guide.js";
import { keyOffsetOf, offsetOf, type PlacedProblem } from "./guide-json.js";

type Issue = z.core.$ZodIssue;

/** What the guide schema found wrong, with its place in the JSON text; one problem for each unknown key. */
export function schemaProblems(tree: Node, issues: readonly Issue[]): readonly PlacedProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path as GuidePath;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownKey(tree, [...path, key], key));
    }
    if (issue.code === "invalid_key") {
      return [invalidKey(tree, path)];
    }
    const found = describeValue(findNodeAtLocation(tree, [...path]));
    return [
      {
        path,
        offset: offsetOf(tree, path),
        expected: expectedOf(issue),
        found,
        advice: adviceFor(path, found),
      },
    ];
  });
}

function unknownKey(tree: Node, path: GuidePath, key: string): PlacedProblem {
  return {
    path,
    offset: keyOffsetOf(tree, path),
    expected: "a key of the guide format",
    found: JSON.stringify(key),
    advice: "Correct its spelling or remove it; schema/guide.schema.json lists the keys.",
  };
}

function invalidKey(tree: Node, path: GuidePath): PlacedProblem {
  return {
    path,
    offset: keyOffsetOf(tree, path),
    expected: "a name of lower-case letters joined by single hyphens",
    found: JSON.stringify(path.at(-1)),
    advice: "Rename it.",
  };
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return NAMES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small":
      return `${issue.inclusive ? "at least" : "more than"} ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `${issue.inclusive ? "at most" : "less than"} ${amount(issue.maximum, issue.origin)}`;
    default:
      return issue.message.replace(/^expected /, "");
  }
}

const NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

function amount(limit: number | bigint, origin: string): string {
  const one = limit === 1;
  const units: Record<string, string> = {
    array: one ? " entry" : " entries",
    string: one ? " character" : " characters",
  };
  return `${limit}${units[origin] ?? ""}`;
}

function describeValue(node: Node | undefined): string {
  if (node === undefined) {
    return "nothing";
  }
  if (node.type === "array" || node.type === "object") {
    const kind = node.type === "array" ? "list" : "object";
    return node.children === undefined || node.children.length === 0
      ? `an empty ${kind}`
      : `${kind === "list" ? "a" : "an"} ${kind}`;
  }
  const text = JSON.stringify(node.value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function adviceFor(path: GuidePath, found: string): string {
  if (found === "nothing") {
    return "Add it.";
  }
  return path[0] === "format"
    ? "This keyfit reads guides of format 1 only; use the keyfit version that the guide was written for."
    : "Correct it.";
}
