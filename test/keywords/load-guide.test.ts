import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KeyfitError } from "../../src/errors.js";
import { guideSchema } from "../../src/keywords/guide.js";
import { listGuides, loadGuide } from "../../src/keywords/load-guide.js";
import { parseGuide } from "../../src/keywords/parse-guide.js";

const FOLDER = new URL("../../keywords/", import.meta.url);

function jsonOf(id: string): string {
  return readFileSync(new URL(`${id}.json`, FOLDER), "utf8");
}

describe("listGuides", () => {
  it("lists every guide in the folder of guides, with what is in it", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
    expect(listGuides().map((guide) => `${guide.id}.json`)).toEqual(files.sort());
    expect(listGuides()).toEqual(
      listGuides().map(({ id }) => {
        const { label, version, keywords } = loadGuide(id);
        return { id, label, version, keywords: keywords.length };
      }),
    );
  });
});

describe.each(listGuides().map((guide) => guide.id))("loadGuide(%s)", (id) => {
  it("gives the same guide as parsing its file whole", () => {
    expect(loadGuide(id)).toEqual(guideSchema.parse(JSON.parse(jsonOf(id))));
    expect(loadGuide(id)).toEqual(parseGuide(jsonOf(id), `${id}.json`));
  });

  it("gives a value that a caller cannot change", () => {
    const guide = loadGuide(id);
    expect(() => guide.keywords.pop()).toThrow(TypeError);
    expect(() => guide.keywords[0]?.names.push("changed")).toThrow(TypeError);
    expect(() => Object.assign(guide, { label: "changed" })).toThrow(TypeError);
    expect(loadGuide(id)).toEqual(guideSchema.parse(JSON.parse(jsonOf(id))));
  });

  it("extends no other guide, for loading does not merge", () => {
    expect(loadGuide(id).extends).toBeUndefined();
  });
});

describe("loadGuide", () => {
  it.each(["", "no-such-guide", "__proto__", "constructor"])(
    "refuses the id %j and lists those that there are",
    (id) => {
      const load = () => loadGuide(id);
      expect(load).toThrow(KeyfitError);
      expect(load).toThrow(/patient-care-specialist/);
      expect(load).toThrow(
        expect.objectContaining({ code: "unknown-guide", data: expect.objectContaining({ id }) }),
      );
    },
  );
});
