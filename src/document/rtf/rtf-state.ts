import type { HiddenReason, HiddenText } from "../document.js";
import type { LayoutLine } from "../layout.js";

/** Where text goes: to the document, its margins, a style's name, the table of colours, a field's address, or nowhere. */
export type Destination = "body" | "header" | "footer" | "style" | "colors" | "field" | "mark" | "nowhere";

/** What holds within a group of an RTF file, and ends with it. */
export interface GroupState {
  to: Destination;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Height of the letters in half points. */
  size: number;
  /** Number of the letters' colour in the table of colours. */
  color: number;
  /** Whether something other than white lies behind the letters. */
  shaded: boolean;
  /** How many characters stand behind a Unicode one for programs that do not know it. */
  skip: number;
  /** The code page of bytes of text, by its name in the WHATWG Encoding Standard. */
  codePage: string;
  heading: boolean;
}

/** Letters where a file says nothing of their size, in half points. */
export const USUAL_SIZE = 24;

/** How far the reading of an RTF file has come. */
export interface RtfReading {
  state: GroupState;
  readonly states: GroupState[];
  readonly lines: Readonly<Record<"header" | "body" | "footer", LayoutLine[]>>;
  readonly hidden: HiddenText[];
  readonly links: string[];
  /** Numbers of the colours that are white, and of the styles that are headings. */
  readonly whiteColors: Set<number>;
  readonly headingStyles: Set<number>;
  /** The paragraph being read. */
  paragraph: { text: string; letters: number; boldLetters: number; isItem: boolean };
  /** The table row being read: its finished cells, and the lines of the one that is open. */
  row: { cells: LayoutLine[][]; cell: LayoutLine[]; isOpen: boolean };
  color: { index: number; red: number; green: number; blue: number; isSet: boolean };
  style: { number: number; name: string };
  field: string;
  /** Whether the control word behind is one that old programs pass over. */
  star: boolean;
  /** Characters that are to be passed over. */
  skipping: number;
  /** Bytes not yet decoded, as a letter of some code pages has two. */
  bytes: number[];
  characters: number;
}

/** The reading of a file that has not begun. */
export function startReading(): RtfReading {
  return {
    state: {
      to: "body",
      bold: false,
      hidden: false,
      deleted: false,
      size: USUAL_SIZE,
      color: 0,
      shaded: false,
      skip: 1,
      codePage: "windows-1252",
      heading: false,
    },
    states: [],
    lines: { header: [], body: [], footer: [] },
    hidden: [],
    links: [],
    whiteColors: new Set(),
    headingStyles: new Set(),
    paragraph: { text: "", letters: 0, boldLetters: 0, isItem: false },
    row: { cells: [], cell: [], isOpen: false },
    color: { index: 0, red: 0, green: 0, blue: 0, isSet: false },
    style: { number: 0, name: "" },
    field: "",
    star: false,
    skipping: 0,
    bytes: [],
    characters: 0,
  };
}

/** Letters of this many half points are not read by anybody. */
const TINY = 4;

/** Why letters written now are not seen; nothing where they are. */
export function hiddenReason({ state, whiteColors }: RtfReading): HiddenReason | undefined {
  if (state.hidden) return "marked-hidden";
  if (state.size <= TINY) return "tiny";
  return whiteColors.has(state.color) && !state.shaded ? "background-colour" : undefined;
}
