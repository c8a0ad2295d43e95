import type { Feature, Image } from "write-excel-file/node";
import { getCellAddress } from "write-excel-file/utility";
import type { Sheet } from "./table.js";

/** A cell of a sheet that leads to another file. */
export interface LinkedCell {
  /** The cell's address, as "A2". */
  readonly cell: string;
  /** Path from the workbook, escaped as in addresses of the web. */
  readonly target: string;
}

/** The cells of a sheet that lead to other files; none where they are more than Excel takes. */
export function linksIn(sheet: Sheet): readonly LinkedCell[] {
  const places = sheet.columns.flatMap(({ format }, place) => (format === "link" ? [place] : []));
  const found = sheet.rows.flatMap((row, index) =>
    places.flatMap((place) => {
      const cell = row[place];
      return typeof cell === "object" && cell !== null
        ? [{ cell: getCellAddress(index + 1, place), target: escaped(cell.path) }]
        : [];
    }),
  );
  return found.length > MOST_LINKS ? [] : found;
}

/** Gives every sheet a filter over its head and rows, with the hidden name by which Excel keeps it, and its links. */
export function filtersAndLinks(sheets: readonly Sheet[]): Feature<Image["content"]> {
  const linked = sheets.map(linksIn);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const range = rangeOf(sheets[sheetIndex] as Sheet);
            const links = (linked[sheetIndex] ?? []).map(
              ({ cell }, index) => `<hyperlink ref="${cell}" r:id="${relationId(index)}"/>`,
            );
            const added = [
              `</sheetData><autoFilter ref="${range}"/>`,
              ...(links.length > 0 ? ["<hyperlinks>", ...links, "</hyperlinks>"] : []),
            ].join("");
            return xml.replace("</sheetData>", () => added);
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) =>
            (linked[sheetIndex] ?? [])
              .map(
                ({ target }, index) =>
                  `<Relationship Id="${relationId(index)}" Type="${HYPERLINK}" Target="${target}" TargetMode="External"/>`,
              )
              .join(""),
        },
        "xl/workbook.xml": {
          transform: (xml) => {
            const names = sheets.map(
              (sheet, index) =>
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet.name}'!${absolute(rangeOf(sheet))}</definedName>`,
            );
            return xml.replace("<definedNames/>", () => `<definedNames>${names.join("")}</definedNames>`);
          },
        },
      },
    },
  };
}

const MOST_LINKS = 65_530;
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

function relationId(index: number): string {
  return `rId-link-${index + 1}`;
}

function escaped(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part).replaceAll("'", "%27"))
    .join("/");
}

function rangeOf(sheet: Sheet): string {
  return `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
