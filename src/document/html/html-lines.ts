import { Parser } from "htmlparser2";
import type { LayoutLine } from "../layout.js";
import { cleanLine, WIDE_GAP } from "../plain/clean-line.js";

/** What an HTML page holds. */
export interface HtmlPage {
  readonly lines: readonly LayoutLine[];
  /** The texts of its scripts of type `application/ld+json`, in order. */
  readonly data: readonly string[];
}

/** Elements whose text is never read: code, controls, drawings and the links around a page. */
const UNREAD = new Set(
  "button,canvas,datalist,dialog,head,iframe,math,nav,noscript,object,option,script,select,style,svg,template,textarea,title".split(
    ",",
  ),
);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  (
    "address,article,aside,blockquote,body,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6," +
    "header,hr,legend,li,main,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul"
  ).split(","),
);

const HEADING = /^h[1-6]$/;
const BOLD = new Set(["b", "strong"]);

/**
 * The lines of an HTML page as a browser lays them out: one for each block and line break, cells of a row side by side.
 * What is hidden by an attribute or an inline style is left out, as are scripts, controls and navigation.
 */
export function readHtmlPage(html: string): HtmlPage {
  const page = new PageWriter();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.add(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  page.breakLine();
  return { lines: page.lines, data: page.data };
}

class PageWriter {
  readonly lines: LayoutLine[] = [];
  readonly data: string[] = [];
  private text = "";
  private boldLetters = 0;
  private beginsBlock = true;
  private itemBegins = false;
  /** Whether a span began or ended behind the last text. */
  private meetsSpan = false;
  private readonly depth = { unread: 0, list: 0, item: 0, heading: 0, bold: 0, pre: 0 };
  private readonly ended: (readonly (keyof PageWriter["depth"])[])[] = [];
  private script: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) this.script = "";
    if (name === "br") this.breakLine();
    if (BLOCKS.has(name)) this.beginBlock();
    this.meetsSpan ||= name === "span";
    if (name === "td" || name === "th") this.text += WIDE_GAP;
    const entered: (keyof PageWriter["depth"])[] = [];
    if (UNREAD.has(name) || isHidden(attributes)) entered.push("unread");
    if (name === "li") {
      entered.push("item");
      this.itemBegins = true;
    }
    if (HEADING.test(name)) entered.push("heading");
    if (BOLD.has(name)) entered.push("bold");
    if (name === "pre") entered.push("pre");
    for (const state of entered) this.depth[state] += 1;
    this.ended.push(entered);
  }

  close(name: string): void {
    if (name === "script" && this.script !== null) {
      this.data.push(this.script);
      this.script = null;
    }
    // A line keeps the look of the element that it ends in.
    if (BLOCKS.has(name)) this.beginBlock();
    this.meetsSpan ||= name === "span";
    for (const state of this.ended.pop() ?? []) this.depth[state] -= 1;
  }

  add(text: string): void {
    if (this.script !== null) this.script += text;
    if (this.depth.unread > 0) return;
    const parts = this.depth.pre > 0 ? text.split("\n") : [text.replace(/[ \t\r\n\f]+/g, " ")];
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.breakLine();
      if (this.meetsSpan && areApart(this.text, part)) this.text += WIDE_GAP;
      this.meetsSpan = false;
      this.text += this.text === "" ? part.trimStart() : part;
      if (this.depth.bold > 0) this.boldLetters += lettersIn(part);
    }
  }

  private beginBlock(): void {
    this.breakLine();
    this.beginsBlock = true;
  }

  breakLine(): void {
    const text = cleanLine(this.text);
    const letters = lettersIn(text);
    if (text !== "") {
      this.lines.push({
        text: this.itemBegins ? `• ${text}` : text,
        page: 1,
        ...(this.beginsBlock && { startsBlock: true }),
        ...(this.depth.item > 0 && { listItem: true }),
        ...(this.depth.heading > 0 && { headingStyle: true }),
        ...(letters > 0 && this.boldLetters >= letters && { bold: true }),
      });
      this.beginsBlock = false;
      this.itemBegins = false;
    }
    this.text = "";
    this.boldLetters = 0;
  }
}

/** Spans that styles set apart ("Present" at one margin, "Front Desk" at the other) touch in the page's text. */
function areApart(left: string, right: string): boolean {
  return /\p{Ll}$/u.test(left)
    ? /^(?:\p{Lu}\p{Ll}|\d)/u.test(right)
    : /\d$/.test(left) && /^\p{Lu}\p{Ll}/u.test(right);
}

function isHidden({ hidden, style = "" }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
