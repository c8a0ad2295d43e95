import type { Keyword, Sense } from "./keyword.js";

/** Which list of its keyword a form stands in. */
export type FormTier = "name" | "alias" | "behaviour" | "decoy";

/** A form of a keyword, with how it is told from other meanings where it is ambiguous. */
export interface KeywordForm {
  readonly pattern: string;
  readonly tier: FormTier;
  readonly sense?: Sense;
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
      return { pattern, tier, ...(sense && { sense }) };
    });
  return [
    ...of("name", names),
    ...of("alias", aliases),
    ...of("behaviour", behaviours),
    ...decoys.map((pattern): KeywordForm => ({ pattern, tier: "decoy" })),
  ];
}

/** A sense names its form in any case and with hyphen or space. */
function formKey(form: string): string {
  return form.toLowerCase().replaceAll("-", " ");
}
