import { KeyfitError } from "../errors.js";
import type { GapReport } from "../report/schema.js";
import { renderHtml } from "./html/render-html.js";
import { renderCsv } from "./render-csv.js";
import { renderJson } from "./render-json.js";
import { renderMarkdown } from "./render-markdown.js";
import { WORDS } from "./sentences.js";
import { renderText } from "./text/render-text.js";

/** The formats that a report can be rendered in. */
export const RENDER_FORMATS = ["json", "text", "markdown", "html", "csv"] as const;

/** One of {@link RENDER_FORMATS}. */
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** How a report is rendered. */
export interface RenderOptions {
  /** Whether the text format is coloured with ANSI codes; false by default. */
  readonly color?: boolean;
  /** Columns of the text format, 80 by default; fewer than 40 are taken for 40. */
  readonly width?: number;
  /** The heading of the text, Markdown and HTML formats; "Keyword gap report" by default. */
  readonly title?: string;
}

const DEFAULT_WIDTH = 80;
const LEAST_WIDTH = 40;

type Settings = Required<RenderOptions>;

const RENDERERS: Record<RenderFormat, (report: GapReport, settings: Settings) => string> = {
  json: renderJson,
  text: renderText,
  markdown: (report, { title }) => renderMarkdown(report, title),
  html: (report, { title }) => renderHtml(report, title),
  csv: renderCsv,
};

/**
 * The report as a string in one of {@link RENDER_FORMATS}. The same report and options give the same string everywhere.
 *
 * @throws KeyfitError `invalid-input` for an unknown format or a width that is not a number of columns.
 */
export function renderReport(report: GapReport, format: RenderFormat, options: RenderOptions = {}): string {
  if (!Object.hasOwn(RENDERERS, format)) {
    const known = RENDER_FORMATS.join(", ");
    throw new KeyfitError(
      "invalid-input",
      `Expected a format among ${known}, found ${JSON.stringify(format)}. Choose one of these.`,
      { data: { format: String(format) } },
    );
  }
  const { color = false, width = DEFAULT_WIDTH, title = WORDS.reportTitle } = options;
  return RENDERERS[format](report, { color, width: checkedWidth(width), title });
}

function checkedWidth(width: number): number {
  if (Number.isInteger(width) && width > 0) return Math.max(LEAST_WIDTH, width);
  throw new KeyfitError(
    "invalid-input",
    `Expected a width in columns as a whole number above 0, found ${JSON.stringify(width)}. Leave it out for ${DEFAULT_WIDTH}.`,
    { data: { width: String(width) } },
  );
}
