/** Whether a piece of the report is good news, middling, bad news, or an aside. */
export type Tone = "good" | "fair" | "poor" | "quiet";

/** A label and what it says. */
export interface Detail {
  readonly label: string;
  readonly text: string;
  readonly tone?: Tone;
}

/** A titled thing with its details: a gap, a finding, a check. */
export interface Entry {
  readonly title: string;
  /** What stands beside the title: points, a status. */
  readonly aside: string;
  readonly tone: Tone;
  readonly details: readonly Detail[];
}

/** One bar of a chart: how much of what is possible was earned, in points. */
export interface Bar {
  readonly label: string;
  readonly earned: number;
  readonly possible: number;
  /** What stands beside the bar. */
  readonly value: string;
}

/** A column of a table; numbers are aligned to the right. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A piece of a chapter. */
export type Part =
  | { readonly type: "paragraph"; readonly text: string; readonly tone?: Tone }
  | { readonly type: "facts"; readonly facts: readonly Detail[] }
  | { readonly type: "bars"; readonly title: string; readonly bars: readonly Bar[] }
  | {
      readonly type: "table";
      readonly title: string;
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** A last row that sums up the others. */
      readonly total?: readonly string[];
    }
  | {
      readonly type: "entries";
      /** A heading of its own, where the chapter has several lists. */
      readonly title?: string;
      readonly entries: readonly Entry[];
    };

/** A chapter of the report: a heading and its parts. */
export interface Chapter {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** The report's content in reading order, in words and without any markup. */
export interface Outline {
  readonly title: string;
  /** What was read, and for which day. */
  readonly facts: readonly Detail[];
  readonly chapters: readonly Chapter[];
}
