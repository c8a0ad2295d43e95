import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/**
 * Returns what all inflections of a word share, British and American spelling alike: the Porter stem (Porter 1980, as
 * `natural` has it) after {@link OWN_STEMS} and the spelling rules. Words of fewer than three letters and words with
 * anything but the letters a to z are their own stem. Expects a folded key, as `foldKey` gives it.
 */
export function stemOf(key: string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stem = computeStem(key);
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(key, stem);
  return stem;
}

/** Stemming costs some 15 µs a word; the cache is bounded so that a long-lived process does not grow. */
const CACHE_WORDS = 50_000;
const cache = new Map<string, string>();

/**
 * Words that Porter's rules merge with different ones (medication with medical, customer with custom) or part from
 * their own family (analysis from analyze). A stem with a dot at its end equals no stem that the rules give.
 */
const OWN_STEMS: Readonly<Record<string, string>> = {
  accountancy: "accounting.",
  accountant: "accountant.",
  accountants: "accountant.",
  accounting: "accounting.",
  adapter: "adapter.",
  adapters: "adapter.",
  adaptor: "adapter.",
  adaptors: "adapter.",
  analyses: "analysis.",
  analysis: "analysis.",
  analyze: "analysis.",
  analyzed: "analysis.",
  analyzes: "analysis.",
  analyzing: "analysis.",
  apartment: "apartment.",
  apartments: "apartment.",
  author: "author.",
  authorities: "authority.",
  authority: "authority.",
  authors: "author.",
  business: "business.",
  businesses: "business.",
  busy: "busy.",
  communities: "community.",
  community: "community.",
  compass: "compass.",
  compasses: "compass.",
  customer: "customer.",
  customers: "customer.",
  department: "department.",
  departmental: "department.",
  departments: "department.",
  empathetic: "empathi",
  empathetically: "empathi",
  empathic: "empathi",
  empathize: "empathi",
  empathized: "empathi",
  empathizes: "empathi",
  empathizing: "empathi",
  empathy: "empathi",
  excel: "excel.",
  excelled: "excel-verb.",
  excellence: "excellent.",
  excellent: "excellent.",
  excellently: "excellent.",
  excelling: "excel-verb.",
  excels: "excel-verb.",
  experiment: "experiment.",
  experiments: "experiment.",
  general: "general.",
  generally: "general.",
  importance: "important.",
  important: "important.",
  importantly: "important.",
  internal: "internal.",
  internally: "internal.",
  manager: "manager.",
  managers: "manager.",
  medication: "medication.",
  medications: "medication.",
  news: "news.",
  organ: "organ.",
  organic: "organic.",
  organism: "organism.",
  organisms: "organism.",
  organization: "organization.",
  organizations: "organization.",
  organs: "organ.",
  police: "police.",
  policies: "policy.",
  policy: "policy.",
  raise: "raiz",
  resolution: "resolv",
  resolutions: "resolv",
  universe: "universe.",
  universities: "university.",
  university: "university.",
  verification: "verifi",
  verifications: "verifi",
};

function computeStem(key: string): string {
  if (key.length < 3 || !/^[a-z]+$/.test(key)) return key;
  const american = toAmericanSpelling(key);
  return OWN_STEMS[key] ?? OWN_STEMS[american] ?? porter.stem(american);
}

/** Folds both sides of a comparison alike, so that a word it changes wrongly still equals itself. */
function toAmericanSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|es|ed|ing|er|ers|ation|ations|ational|ationally)$/, "iz$1")
    .replace(/ys(e|es|ed|ing|er|ers)$/, "yz$1")
    .replace(/our(s|ed|ing|al|able|ful)?$/, "or$1")
    .replace(/^(cancel|counsel|travel|label|model|level|signal|fuel)l(ed|ing|er|ers|or|ors)$/, "$1$2")
    .replace(/^programme(s?)$/, "program$1")
    .replace(/^licence(s?)$/, "license$1")
    .replace(/^practis(e|es|ed|ing)$/, "practic$1")
    .replace(/^(cent|theat)re(s?)$/, "$1er$2")
    .replace(/aemi(a|c)$/, "emi$1")
    .replace(/^(p|orthop)aed/, "$1ed");
}
