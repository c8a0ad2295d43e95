import { isOrdinaryWord } from "../text/english-words.js";
import type { Token } from "../text/tokens.js";
import type { Keyword, KeywordKind, Sense } from "./keyword.js";

/** Which list of its keyword a form stands in. */
export type FormTier = "name" | "alias" | "behaviour" | "decoy";

/** A form of a keyword, with how it is told from other meanings where it is ambiguous. */
export interface KeywordForm {
  readonly pattern: string;
  readonly tier: FormTier;
  readonly sense?: Sense;
  /** How its letters must be written where the form is a name ("Square", "HIM") and else an ordinary word. */
  readonly writtenIn?: "capital" | "capitals";
}

/** All forms of a keyword, names first. */
export function formsOf(keyword: Keyword): KeywordForm[] {
  const { names, aliases, behaviours, decoys } = keyword;
  const senses = new Map(
    keyword.senses.flatMap((sense) => sense.forms.map((form) => [formKey(form), sense])),
  );
  const of = (tier: FormTier, patterns: readonly string[]): KeywordForm[] =>
    patterns.map((pattern) => {
      const sense = senses.size > 0 ? senses.get(formKey(pattern)) : undefined;
      const writtenIn = sense ? undefined : capitalsOf(pattern, keyword.kind);
      return { pattern, tier, ...(sense && { sense }), ...(writtenIn && { writtenIn }) };
    });
  return [
    ...of("name", names),
    ...of("alias", aliases),
    ...of("behaviour", behaviours),
    ...decoys.map((pattern): KeywordForm => ({ pattern, tier: "decoy" })),
  ];
}

function capitalsOf(pattern: string, kind: KeywordKind): KeywordForm["writtenIn"] {
  if (!/^\p{Lu}\p{L}+$/u.test(pattern) || !isOrdinaryWord(pattern.toLowerCase())) return undefined;
  if (pattern === pattern.toUpperCase()) return "capitals";
  return NAMED_KINDS.has(kind) ? "capital" : undefined;
}

/** What has a name of its own; other skills may be written with a capital and mean the word. */
const NAMED_KINDS: ReadonlySet<KeywordKind> = new Set(["tool", "certification"]);

/**
 * Whether a form that is an ordinary word too is written as a name: "Square", but no "square", unless it stands alone in a list ("sql,
 * slack, zoom"). Where a sentence of prose begins, and every word has its capital, what stands behind must not go on with it ("Later I
 * moved").
 */
export function isWrittenAsName(
  { writtenIn }: Pick<KeywordForm, "writtenIn">,
  { first }: { readonly first: number },
  { tokens, isProse }: { readonly tokens: readonly Token[]; readonly isProse: boolean },
): boolean {
  if (writtenIn === undefined) return true;
  const word = tokens[first]?.text ?? "";
  if (word === word.toUpperCase()) return true;
  if (writtenIn === "capitals") return false;
  if (word === word.toLowerCase()) return standsAlone(tokens, first);
  return first > 0 || !isProse || tokens.length === 1 || tokens[1]?.separator !== "";
}

function standsAlone(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place]?.separator ?? "";
  const behind = tokens[place + 1]?.separator;
  return (
    tokens.length > 1 &&
    (place === 0 || LIST_MARK.test(before)) &&
    (behind === undefined || LIST_MARK.test(behind))
  );
}

const LIST_MARK = /^[,;|•·]$/;

/** A sense names its form in any case and with hyphen or space. */
function formKey(form: string): string {
  return form.toLowerCase().replaceAll("-", " ");
}
