import type { Importance } from "../keywords/keyword.js";
import { IMPORTANCES } from "../keywords/keyword.js";
import type { Finding } from "./schema.js";

/** The strongest importance among those who ask for a finding. */
export function strongestImportance({ askedBy }: Pick<Finding, "askedBy">): Importance {
  return (
    IMPORTANCES.find((importance) => askedBy.some((asked) => asked.importance === importance)) ?? "mentioned"
  );
}
