import { describe, expect, it } from "vitest";
import { makeSchemas, readSchema } from "../../scripts/make-schemas.js";

describe("the JSON Schemas in the package", () => {
  it.each(makeSchemas().map(({ name, content }) => ({ name, content })))(
    "$name is what the zod schema gives",
    ({ name, content }) => {
      expect(readSchema(name), "Run: npx tsx scripts/make-schemas.ts").toBe(content);
    },
  );

  it("are of draft 2020-12 and end in a line break", () => {
    for (const { content } of makeSchemas()) {
      expect(JSON.parse(content).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(content.endsWith("}\n")).toBe(true);
    }
  });

  it("ask of a guide's author only what has no default, and promise a report's reader every field", () => {
    const [guide, report] = makeSchemas().map(({ content }) => JSON.parse(content));
    expect(guide.required).toEqual(["format", "id", "version", "label", "source"]);
    expect(report.required).toEqual(Object.keys(report.properties));
  });
});
