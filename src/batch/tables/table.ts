import { printable } from "../../render/printable.js";

/** A way to another file of the output folder. */
export interface Link {
  /** Path in the output folder, with slashes. */
  readonly path: string;
}

/** What stands in one cell; null leaves it empty. */
export type Cell = string | number | null | Link;

/** One column of a sheet. */
export interface Column {
  readonly title: string;
  /** What its cells hold. A percent is kept as a share of one. */
  readonly format: "text" | "whole" | "decimal" | "percent" | "link";
  /** Width in characters. */
  readonly width: number;
}

/** One table, in the words that every format tells alike. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that sum up the others: they stand below, and no filter takes them for one of the rest. */
  readonly totals: readonly (readonly Cell[])[];
  /** How many columns stay in sight. */
  readonly frozen: number;
}

/** Makes a column of text, unless told otherwise. */
export function column(title: string, width: number, format: Column["format"] = "text"): Column {
  return { title: plain(title), width, format };
}

/** The text on one line, without what some format could not hold. */
export function plain(text: string): string {
  return printable(text).replace(UNWRITABLE, "?");
}

/** Several texts in one cell. */
export function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map(plain).join("; ");
}

/** A number of points, to one decimal as scores are told. */
export function tenth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

const UNWRITABLE = /[\ufffd\p{Noncharacter_Code_Point}]/gu;
