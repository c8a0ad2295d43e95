import * as z from "zod";
import administration from "../../keywords/lexicon/administration.json" with { type: "json" };
import agricultureEnvironment from "../../keywords/lexicon/agriculture-environment.json" with {
  type: "json",
};
import certificates from "../../keywords/lexicon/certificates.json" with { type: "json" };
import clinical from "../../keywords/lexicon/clinical.json" with { type: "json" };
import construction from "../../keywords/lexicon/construction.json" with { type: "json" };
import customerService from "../../keywords/lexicon/customer-service.json" with { type: "json" };
import data from "../../keywords/lexicon/data.json" with { type: "json" };
import degrees from "../../keywords/lexicon/degrees.json" with { type: "json" };
import design from "../../keywords/lexicon/design.json" with { type: "json" };
import education from "../../keywords/lexicon/education.json" with { type: "json" };
import engineering from "../../keywords/lexicon/engineering.json" with { type: "json" };
import finance from "../../keywords/lexicon/finance.json" with { type: "json" };
import healthAdministration from "../../keywords/lexicon/health-administration.json" with { type: "json" };
import hospitality from "../../keywords/lexicon/hospitality.json" with { type: "json" };
import humanResources from "../../keywords/lexicon/human-resources.json" with { type: "json" };
import itSupport from "../../keywords/lexicon/it-support.json" with { type: "json" };
import languages from "../../keywords/lexicon/languages.json" with { type: "json" };
import legal from "../../keywords/lexicon/legal.json" with { type: "json" };
import logistics from "../../keywords/lexicon/logistics.json" with { type: "json" };
import manufacturing from "../../keywords/lexicon/manufacturing.json" with { type: "json" };
import marketing from "../../keywords/lexicon/marketing.json" with { type: "json" };
import personalCare from "../../keywords/lexicon/personal-care.json" with { type: "json" };
import publicServices from "../../keywords/lexicon/public-services.json" with { type: "json" };
import retail from "../../keywords/lexicon/retail.json" with { type: "json" };
import sales from "../../keywords/lexicon/sales.json" with { type: "json" };
import science from "../../keywords/lexicon/science.json" with { type: "json" };
import security from "../../keywords/lexicon/security.json" with { type: "json" };
import socialWork from "../../keywords/lexicon/social-work.json" with { type: "json" };
import softSkills from "../../keywords/lexicon/soft-skills.json" with { type: "json" };
import software from "../../keywords/lexicon/software.json" with { type: "json" };
import trades from "../../keywords/lexicon/trades.json" with { type: "json" };
import type { Keyword } from "./keyword.js";
import { keywordSchema } from "./keyword.js";

/** The zod schema of an entry of the lexicon: a keyword whose source is its file. */
export const lexiconEntrySchema = keywordSchema.omit({
  source: true,
  advice: true,
  model: true,
});

/** The zod schema of a file of `keywords/lexicon/`. */
export const lexiconFileSchema = z.array(lexiconEntrySchema);

type LexiconEntry = z.input<typeof lexiconEntrySchema>;

/** The files of the lexicon by field, as they are in the package. A test holds each against the schema. */
export const LEXICON_FILES = {
  administration,
  "agriculture-environment": agricultureEnvironment,
  certificates,
  clinical,
  construction,
  "customer-service": customerService,
  data,
  degrees,
  design,
  education,
  engineering,
  finance,
  "health-administration": healthAdministration,
  hospitality,
  "human-resources": humanResources,
  "it-support": itSupport,
  languages,
  legal,
  logistics,
  manufacturing,
  marketing,
  "personal-care": personalCare,
  "public-services": publicServices,
  retail,
  sales,
  science,
  security,
  "social-work": socialWork,
  "soft-skills": softSkills,
  software,
  trades,
} as unknown as Readonly<Record<string, readonly LexiconEntry[]>>;

/** All keywords of the lexicon, field after field, with their defaults filled in. Made when first asked for. */
export function loadLexicon(): readonly Keyword[] {
  loaded ??= Object.entries(LEXICON_FILES).flatMap(([field, entries]) =>
    entries.map((entry) => ({
      aliases: [],
      decoys: [],
      senses: [],
      implies: [],
      behaviours: [],
      expires: false,
      ...entry,
      source: `lexicon: ${field}`,
    })),
  );
  return loaded;
}

let loaded: readonly Keyword[] | undefined;
