/** An open PDF, as far as keyfit needs it. */
export interface PdfFile {
  readonly pageCount: number;
  /** Reads page `number`, from 1. `watch` is called between pieces with the characters so far and may throw to stop. */
  readPage(number: number, watch: (characters: number) => void): Promise<PdfPage>;
  close(): Promise<void>;
}

/** What stands on a page. Sizes and places in points; places count from the top left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which the page draws them. */
  readonly items: readonly TextItem[];
  readonly fields: readonly FieldText[];
}

/** A run of text in one font on one baseline. */
export interface TextItem {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** Direction of the baseline in degrees, 0 for upright text. */
  readonly angle: number;
  /** Whether its font is bold; false as well where fonts were not looked at, because sizes tell the headings. */
  readonly bold: boolean;
}

/** Text that was typed into a form field or onto the page. */
export interface FieldText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
