import { describe, expect, it } from "vitest";
import { layoutFiles, measureDocument } from "../../bench/accuracy/measure-documents.js";

/** Files in which a title wraps beside its floated dates: the dates are read between its lines. */
const DATES_BETWEEN =
  /^(?:chromium-(?:newspaper|soft-hyphens)|weasyprint-(?:hyphens|sidebar-right)|html-standard|json-resume)\./;
/** Files of which nobody can tell the words. */
const UNREADABLE = /no-unicode-map|scanned/;

describe("the same résumé from every producer and in every layout", () => {
  const twin = measureDocument("plain-standard.txt");

  it.each(layoutFiles().filter((file) => !UNREADABLE.test(file)))(
    "is read completely and in order, and shows the same keywords: %s",
    async (file) => {
      const { recovered, inOrder, sections, credited, hiddenCredited, notices, truth } =
        await measureDocument(file);
      expect(recovered).toBeGreaterThanOrEqual(0.985);
      expect(inOrder).toBeGreaterThanOrEqual(DATES_BETWEEN.test(file) ? 0.94 : 0.98);
      expect(sections).toBe(1);
      expect(credited).toEqual((await twin).credited);
      expect(hiddenCredited).toEqual([]);
      expect(notices).toEqual(expect.arrayContaining([...truth.notices]));
    },
  );

  it.each(layoutFiles().filter((file) => UNREADABLE.test(file)))(
    "is noticed where its words cannot be told, and shows nothing: %s",
    async (file) => {
      const { credited, notices, truth } = await measureDocument(file);
      expect(credited).toEqual([]);
      expect(notices).toEqual(expect.arrayContaining([...truth.notices]));
    },
  );
});
