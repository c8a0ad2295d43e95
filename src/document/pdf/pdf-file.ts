import type { SeenPage } from "./paint/judge-hidden.js";

/** An open PDF, as far as keyfit needs it. */
export interface PdfFile {
  readonly pageCount: number;
  /** Reads page `number`, from 1. */
  readPage(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** What stands on a page. Sizes and places in points; places count from the top left corner. */
export interface PdfPage extends SeenPage {
  readonly width: number;
  readonly height: number;
  readonly fields: readonly FieldText[];
  readonly links: readonly PdfLink[];
}

/** Text that was typed into a form field or onto the page. */
export interface FieldText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A place on a page that leads to an address. */
export interface PdfLink {
  readonly url: string;
}
