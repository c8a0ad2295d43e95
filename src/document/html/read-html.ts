import type { Layout } from "../layout.js";
import type { Limits } from "../limits.js";
import { decodeText } from "../plain/decode-text.js";
import { refuseOver } from "../refuse-over.js";
import { readHtmlPage } from "./html-lines.js";
import { jobPostingLines } from "./job-posting-data.js";

/**
 * Reads a saved HTML page. Where it carries a posting as schema.org data, that is read in place of the page, with the
 * notice `job-posting-data`. Nothing that the page refers to is loaded.
 *
 * @throws KeyfitError `too-large` when the text is longer than `limits.characters`.
 */
export async function readHtml(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const { text, notices } = decodeText(bytes);
  const page = readHtmlPage(text);
  const posting = jobPostingLines(page.data);
  const lines = posting ?? page.lines;
  refuseOver(
    limits,
    "characters",
    lines.reduce((sum, line) => sum + line.text.length + 1, 0),
  );
  return {
    format: "html",
    lines,
    pageSizes: [],
    notices: posting ? [...notices, { code: "job-posting-data" }] : notices,
  };
}
