import type { AnalyzerOptions, Posting } from "../../index.js";
import { startPool } from "./start-pool.js";

/**
 * Reads the postings once for all threads, in one of their own that then ends: what postings are read with is large, and no résumé needs it.
 *
 * @throws KeyfitError as `readPosting` does.
 */
export async function compileSetting<Setting extends AnalyzerOptions>(
  setting: Setting,
): Promise<Setting & { readonly jobs: readonly Posting[] }> {
  const { jobs = [], guide, limits } = setting;
  const read = jobs.filter((job) => "keywords" in job);
  if (read.length === jobs.length) return { ...setting, jobs: read };
  const pool = await startPool({ guide: guide ?? null, ...(limits && { limits }) }, 1);
  try {
    return { ...setting, jobs: await pool.run({ kind: "postings", jobs }) };
  } finally {
    await pool.close();
  }
}
