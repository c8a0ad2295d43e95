import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { guideSchema } from "../src/keywords/guide.js";
import { gapReportSchema } from "../src/report/schema.js";

/** A JSON Schema file of the package and what it should hold. */
export interface SchemaFile {
  /** Its name within `schema/`. */
  readonly name: string;
  readonly content: string;
}

/**
 * The JSON Schemas (draft 2020-12) of the zod schemas: of a guide as a person writes it, before defaults are filled in,
 * and of a report as keyfit returns it.
 */
export function makeSchemas(): readonly SchemaFile[] {
  return [
    { name: "guide.schema.json", content: print("keyfit guide", guideSchema, "input") },
    { name: "report.schema.json", content: print("keyfit gap report", gapReportSchema, "output") },
  ];
}

/** What the file holds in the repository's `schema/` folder; empty where there is none. */
export function readSchema(name: string): string {
  try {
    return readFileSync(pathOf(name), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

// Zod lists the keys in the order of the schema's own fields, which is stable and reads best.
function print(title: string, schema: z.ZodType, io: "input" | "output"): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

function pathOf(name: string): URL {
  return new URL(`../schema/${name}`, import.meta.url);
}

function main(): void {
  const stale = makeSchemas().filter((file) => readSchema(file.name) !== file.content);
  if (process.argv.includes("--check")) {
    for (const { name } of stale) {
      console.error(`schema/${name} is stale. Run: npx tsx scripts/make-schemas.ts`);
    }
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  mkdirSync(pathOf(""), { recursive: true });
  for (const { name, content } of stale) {
    writeFileSync(pathOf(name), content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main();
}
