import { type AnalyzerOptions, type DocumentInput, type Posting, readPosting } from "../../index.js";

/**
 * Reads the postings once for all threads: what postings are read with is large and slow to load, and no résumé needs it.
 *
 * @throws KeyfitError as `readPosting` does.
 */
export async function compileSetting<Setting extends AnalyzerOptions>(
  setting: Setting,
): Promise<Setting & { readonly jobs: readonly Posting[] }> {
  const { jobs = [], guide, limits } = setting;
  const read = (job: DocumentInput | Posting) =>
    "keywords" in job ? job : readPosting(job, { guide, limits });
  const postings: Posting[] = [];
  for (const job of jobs) postings.push(await read(job));
  return { ...setting, jobs: postings };
}
