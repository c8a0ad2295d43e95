import { SaxesParser } from "saxes";
import { KeyfitError } from "../../errors.js";

/** An element's name and attributes with their prefixes. */
export interface WrittenTag {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** What to do at the events of an XML text. Names come without their namespace prefix, and as written behind them. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Record<string, string>, written: WrittenTag) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through an XML text once, from start to end.
 *
 * @throws KeyfitError `corrupt-file` when it is not well-formed or declares a document type.
 */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw brokenXml("a document type declaration");
  });
  parser.on("error", (error) => {
    throw brokenXml("text that is not well-formed", error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    handlers.open?.(localName(name), localAttributes(attributes), { name, attributes });
  });
  parser.on("closetag", ({ name }) => {
    handlers.close?.(localName(name));
  });
  if (handlers.text) parser.on("text", handlers.text);
  parser.write(xml.replace(/^\ufeff/, "")).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function brokenXml(found: string, cause?: unknown): KeyfitError {
  return new KeyfitError(
    "corrupt-file",
    `Expected a document with sound XML parts, found ${found}. Save the document again from a word processor.`,
    { cause },
  );
}
