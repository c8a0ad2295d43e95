import type * as z from "zod";
import patientCareSpecialist from "../../keywords/patient-care-specialist.json" with { type: "json" };
import { KeyfitError } from "../errors.js";
import type { Guide, guideSchema } from "./guide.js";

type GuideInput = z.input<typeof guideSchema>;

/** A bundled guide in one line. */
export interface GuideSummary {
  readonly id: string;
  readonly label: string;
  readonly version: string;
  /** Number of keywords that the guide knows, wanted or not. */
  readonly keywords: number;
}

// A test holds each of these against the guide schema, so that they need no check at run time.
const BUNDLED = [patientCareSpecialist] as unknown as readonly GuideInput[];

const loaded = new Map<string, Guide>();

/**
 * The bundled guide with that id. The value is frozen through and through, and the same one at each call.
 *
 * @throws KeyfitError `unknown-guide` when no bundled guide has the id; the message lists the ids.
 */
export function loadGuide(id: string): Guide {
  const known = loaded.get(id);
  if (known !== undefined) {
    return known;
  }
  const input = BUNDLED.find((guide) => guide.id === id);
  if (input === undefined) {
    throw unknownGuide(id);
  }
  const guide = deepFreeze(fillDefaults(input));
  loaded.set(id, guide);
  return guide;
}

/** Whether the guide is a bundled one, as {@link loadGuide} gives it, so that the build may know its tables. */
export function isBundled(guide: Guide): boolean {
  return loaded.get(guide.id) === guide;
}

/** The bundled guides, by id. */
export function listGuides(): readonly GuideSummary[] {
  return BUNDLED.map((guide) => ({
    id: guide.id,
    label: guide.label,
    version: guide.version,
    keywords: guide.keywords?.length ?? 0,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unknownGuide(id: string): KeyfitError {
  const known = listGuides()
    .map((guide) => guide.id)
    .join(", ");
  return new KeyfitError(
    "unknown-guide",
    `Expected the id of a bundled guide (${known}), found ${JSON.stringify(id)}. Use one of these ids, or read a guide of your own from its file.`,
    { data: { id, known } },
  );
}

/** What `guideSchema.parse` fills in, without the price of checking; a test holds the two against each other. */
function fillDefaults(input: GuideInput): Guide {
  return {
    ...input,
    language: input.language ?? "en",
    classes: input.classes ?? {},
    titles: (input.titles ?? []).map((title) => ({ ...title, relation: title.relation ?? "same" })),
    levels: (input.levels ?? []).map((level) => ({ duties: [], focus: [], expects: [], ...level })),
    education: input.education ?? [],
    wanted: (input.wanted ?? []).map((wanted) => ({
      ...wanted,
      importance: wanted.importance ?? "required",
    })),
    keywords: (input.keywords ?? []).map((keyword) => ({
      aliases: [],
      behaviours: [],
      decoys: [],
      senses: [],
      implies: [],
      expires: false,
      ...keyword,
    })),
    duties: input.duties ?? [],
    workTools: input.workTools ?? [],
    emergingFields: input.emergingFields ?? [],
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
