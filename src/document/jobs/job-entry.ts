import type { Span } from "../../text/span.js";

/** A calendar month: year and month from 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** A job as a résumé tells it. Its span covers its heading lines and its description, up to the next job or section. */
export interface JobEntry extends Span {
  /** The job's title as written; empty where none was told. */
  readonly title: string;
  /** The employer as written; empty where none was told. */
  readonly employer: string;
  readonly from: YearMonth;
  /** Last month; the month of `asOf` for a present job. */
  readonly to: YearMonth;
  readonly present: boolean;
  /** The lines that hold title, employer and dates, without the description. */
  readonly heading: Span;
}
