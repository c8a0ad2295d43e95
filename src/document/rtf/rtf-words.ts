import { type Destination, type RtfReading, USUAL_SIZE } from "./rtf-state.js";
import { addText, endCell, endParagraph, endRow } from "./rtf-text.js";

/** Control words that say where the text of their group goes (Rich Text Format Specification 1.9.1, "Destination"). */
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ...entries("colors", "colortbl"),
  ...entries("field", "fldinst"),
  ...entries("footer", "footer footerf footerl footerr"),
  ...entries("header", "header headerf headerl headerr"),
  ...entries("mark", "listtext pntext"),
  ...entries("style", "stylesheet"),
  ...entries(
    "nowhere",
    "aftncn aftnsep aftnsepc annotation atnauthor atndate atnid atnref atrfend atrfstart author bkmkend bkmkstart colorschememapping " +
      "company creatim datastore doccomm falt filetbl fontemb fonttbl ftncn ftnsep ftnsepc generator info keywords latentstyles " +
      "listoverridetable listtable mmathPr nonshppict objdata object operator panose pgdsctbl pict printim private propname revtim rsidtbl " +
      "shprslt sp staticval subject tc template themedata title userprops wgrffmtfilter xe xmlnstbl",
  ),
]);

function entries(to: Destination, words: string): [string, Destination][] {
  return words.split(" ").map((word) => [word, to]);
}

/** Words behind `\*` whose text is the document's. */
const TEXT_BEHIND_STAR = new Set(["fldinst", "fldrslt", "listtext", "pn", "shp", "shpinst", "shptxt"]);

/** What stands for a character (Rich Text Format Specification 1.9.1, "Special Characters"). */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["-", "\u00ad"],
  ["_", "-"],
  ["bullet", "•"],
  ["column", "\n"],
  ["emdash", "—"],
  ["emspace", " "],
  ["endash", "–"],
  ["enspace", " "],
  ["ldblquote", "“"],
  ["line", "\n"],
  ["lquote", "‘"],
  ["qmspace", " "],
  ["rdblquote", "”"],
  ["rquote", "’"],
  ["softline", "\n"],
  ["tab", "\t"],
  ["~", " "],
]);

type Word = (reading: RtfReading, value: number | undefined) => void;

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ["par", endParagraph],
  ["sect", endParagraph],
  ["page", endParagraph],
  ["cell", endCell],
  ["row", endRow],
  [
    "intbl",
    ({ row }) => {
      row.isOpen = true;
    },
  ],
  [
    "pard",
    ({ state, row }) => {
      Object.assign(state, { heading: false, shaded: false });
      // A list's mark is a paragraph of its own within that of its item.
      if (state.to === "body" && row.cells.length === 0) row.isOpen = false;
    },
  ],
  [
    "plain",
    ({ state }) => {
      Object.assign(state, {
        bold: false,
        hidden: false,
        deleted: false,
        size: USUAL_SIZE,
        color: 0,
        shaded: false,
      });
    },
  ],
  [
    "b",
    ({ state }, value) => {
      state.bold = value !== 0;
    },
  ],
  [
    "v",
    ({ state }, value) => {
      state.hidden = value !== 0;
    },
  ],
  [
    "deleted",
    ({ state }, value) => {
      state.deleted = value !== 0;
    },
  ],
  [
    "fs",
    ({ state }, value = USUAL_SIZE) => {
      state.size = value;
    },
  ],
  [
    "cf",
    ({ state }, value = 0) => {
      state.color = value;
    },
  ],
  ["cbpat", shade],
  ["chcbpat", shade],
  ["clcbpat", shade],
  ["highlight", shade],
  [
    "uc",
    ({ state }, value = 1) => {
      state.skip = Math.max(0, value);
    },
  ],
  [
    "ansicpg",
    ({ state }, value = 1252) => {
      state.codePage = codePageOf(value);
    },
  ],
  [
    "mac",
    ({ state }) => {
      state.codePage = "macintosh";
    },
  ],
  [
    "outlinelevel",
    ({ state }, value = 9) => {
      state.heading ||= value < 9;
    },
  ],
  [
    "s",
    ({ state, style, headingStyles }, value = 0) => {
      if (state.to === "style") style.number = value;
      else state.heading = headingStyles.has(value);
    },
  ],
  [
    "ls",
    ({ paragraph }) => {
      paragraph.isItem = true;
    },
  ],
  [
    "red",
    ({ color }, value = 0) => {
      Object.assign(color, { red: value, isSet: true });
    },
  ],
  [
    "green",
    ({ color }, value = 0) => {
      Object.assign(color, { green: value, isSet: true });
    },
  ],
  [
    "blue",
    ({ color }, value = 0) => {
      Object.assign(color, { blue: value, isSet: true });
    },
  ],
]);

function shade({ state, whiteColors }: RtfReading, value = 0): void {
  state.shaded = value !== 0 && !whiteColors.has(value);
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

function codePageOf(number: number): string {
  return CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : "windows-1252");
}

/** Does what a control word says. */
export function obey(reading: RtfReading, word: string, value: number | undefined): void {
  const isStarred = reading.star;
  reading.star = word === "*";
  if (reading.state.to === "nowhere" || reading.star) return;
  const destination = DESTINATIONS.get(word);
  const character = CHARACTERS.get(word);
  if (destination !== undefined) enter(reading, destination);
  else if (isStarred && !TEXT_BEHIND_STAR.has(word)) reading.state.to = "nowhere";
  else if (word === "u" && value !== undefined) addUnicode(reading, value);
  else if (character !== undefined) addText(reading, character);
  else WORDS.get(word)?.(reading, value);
}

function enter(reading: RtfReading, to: Destination): void {
  if (isMargin(to) && !isMargin(reading.state.to)) endParagraph(reading);
  if (to === "mark") reading.paragraph.isItem = true;
  reading.state.to = to;
}

/** Numbers above 32,767 are written as negative ones. */
function addUnicode(reading: RtfReading, value: number): void {
  addText(reading, String.fromCharCode(value & 0xffff));
  reading.skipping = reading.state.skip;
}

/** Whether text goes to a page's header or footer. */
export function isMargin(to: Destination): boolean {
  return to === "header" || to === "footer";
}
