import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Batch } from "../../src/batch/batch.js";
import { renderCohort } from "../../src/batch/cohort/render-cohort.js";
import { makeBatch } from "./make-batch.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const RANKING = ".target:not([hidden]) .ranking-grid";
const MATRIX = ".target:not([hidden]) .matrix-grid";

describe.skipIf(!existsSync(CHROMIUM))("the cohort page in a browser", () => {
  let browser: Browser;
  let folder: string;
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    folder = mkdtempSync(join(tmpdir(), "keyfit-cohort-"));
    mkdirSync(join(folder, "reports"));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(complaints).toEqual([]));

  /** Opens a batch's page from the disk; whatever the page prints, breaks or asks for is a complaint. */
  async function open(batch: Batch, options: BrowserContextOptions = {}): Promise<Page> {
    complaints = [];
    const path = join(folder, "cohort.html");
    writeFileSync(path, renderCohort(batch));
    const address = pathToFileURL(path).href;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const wanted = request.url();
      if (!wanted.startsWith(pathToFileURL(folder).href)) complaints.push(`request ${wanted}`);
    });
    await page.goto(address);
    return page;
  }

  const names = (page: Page, grid: string) => page.locator(`${grid} .body .row .name`).allTextContents();
  const nodes = (page: Page) => page.locator("*").count();
  const focused = (page: Page) =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest("[aria-colindex]");
      return [cell?.parentElement?.getAttribute("aria-rowindex"), cell?.getAttribute("aria-colindex")].map(
        Number,
      );
    });

  it("sorts by every column, both ways, and says so", async () => {
    const page = await open(makeBatch({ people: 40, keywords: 12 }));
    const before = await names(page, RANKING);
    const heads = page.locator(`${RANKING} [role=columnheader]`);
    expect(await heads.first().getAttribute("aria-sort")).toBe("ascending");
    const name = heads.nth(1);
    await name.getByRole("button").click();
    expect(await name.getAttribute("aria-sort")).toBe("ascending");
    expect(await heads.first().getAttribute("aria-sort")).toBe("none");
    const collator = new Intl.Collator("en", { numeric: true });
    const sorted = await names(page, RANKING);
    expect(sorted).toEqual([...sorted].sort(collator.compare));
    await name.getByRole("button").click();
    expect(await name.getAttribute("aria-sort")).toBe("descending");
    const counts = page.locator(`${RANKING} .body .row .number.s`);
    await heads.nth(3).getByRole("button").click();
    const numbers = (await counts.allTextContents()).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await heads.first().getByRole("button").click();
    expect(await names(page, RANKING)).toEqual(before);
    for (const head of await heads.all()) await head.getByRole("button").click();
    await page.context().close();
  });

  it("filters ranking and matrix by name without regard to accents, by a lacking keyword and by score", async () => {
    const page = await open(makeBatch({ people: 40, keywords: 12 }));
    const told = page.getByRole("status").first();
    await page.getByLabel("Name contains").fill("zoe");
    expect(await names(page, RANKING)).toEqual(["Zoë Brandt.pdf"]);
    expect(await names(page, MATRIX)).toEqual(["Zoë Brandt.pdf"]);
    expect(await told.textContent()).toBe("1 of 35 people");
    await page.getByLabel("Name contains").fill("nobody at all");
    expect(await page.getByText("No row fits these filters.").first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await told.textContent()).toBe("All 35 people");

    const choice = page.getByLabel("Lacks", { exact: true });
    await choice.selectOption({ index: 1 });
    const label = (await choice.locator("option:checked").textContent()) ?? "";
    const lacking = Number(/\((\d+)\)$/.exec(label)?.[1]);
    expect(await page.locator(RANKING).getAttribute("aria-rowcount")).toBe(String(lacking + 1));
    const marks = await page.locator(`${MATRIX} .body .row [aria-colindex="3"]`).allTextContents();
    expect(new Set(marks)).toEqual(new Set(["–"]));
    await choice.selectOption({ index: 0 });

    await page.getByLabel("Score from").fill("30");
    await page.getByLabel("to", { exact: true }).fill("60");
    const scores = (await page.locator(`${RANKING} .body .score b`).allTextContents()).map(Number);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every((score) => score >= 30 && score <= 60)).toBe(true);
    await page.context().close();
  });

  it("is used by the keyboard alone", async () => {
    const page = await open(makeBatch({ people: 400, keywords: 30, postings: 1 }));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.getByLabel("Score from").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual([1, 1]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await page.locator(`${RANKING} [aria-sort=ascending]`).textContent()).toBe("Name");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual([1, 1]);
    expect(await page.evaluate(() => document.activeElement?.closest(".grid")?.className)).toBe(
      "grid matrix-grid",
    );

    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    expect(await focused(page)).toEqual([3, 4]);
    await page.keyboard.press("End");
    expect(await focused(page)).toEqual([3, 32]);
    await page.keyboard.press("Control+End");
    expect(await focused(page)).toEqual([361 - 1, 32]);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toEqual([361 - 1, 32]);
    const [cell, frame] = await page.evaluate(() =>
      [document.activeElement, document.activeElement?.closest(".grid")].map((one) => {
        const { left, right, top, bottom } = one?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top, bottom };
      }),
    );
    expect(cell?.right).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
    expect(cell?.bottom).toBeLessThanOrEqual((frame?.bottom ?? 0) + 1);
    expect(cell?.bottom).toBeLessThanOrEqual(900);
    await page.keyboard.press("PageUp");
    expect((await focused(page))[0]).toBeLessThan(355);
    await page.keyboard.press("Control+Home");
    expect(await focused(page)).toEqual([2, 1]);
    expect(await page.locator(`${MATRIX} [tabindex="0"]`).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.matches(":focus-visible"))).toBe(true);
    await page.context().close();
  });

  it("keeps the focused row while others are scrolled out of the page", async () => {
    const page = await open(makeBatch({ people: 400, keywords: 10, postings: 1 }));
    await page.locator(`${MATRIX} .body .row .name a`).nth(1).focus();
    await page.locator(MATRIX).evaluate((grid) => {
      grid.scrollTop = 5000;
    });
    await page.locator(`${MATRIX} .body .row[aria-rowindex="160"]`).waitFor();
    expect(await focused(page)).toEqual([3, 1]);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toEqual([4, 1]);
    await page.context().close();
  });

  it("leads from a row and from a cell to the hand-out, and back to the same place", async () => {
    const batch = makeBatch({ people: 40, keywords: 12 });
    const page = await open(batch);
    const link = page.locator(`${RANKING} .body .row .name a`).first();
    const name = await link.textContent();
    const candidate = batch.candidates.find((one) => one.name === name);
    expect(await link.getAttribute("href")).toBe(candidate?.results[0]?.html);
    const handOut = join(folder, candidate?.results[0]?.html ?? "");
    writeFileSync(handOut, "<!DOCTYPE html><title>Hand-out</title><p id=keywords>Keywords</p>");
    await page.getByLabel("Name contains").fill(name ?? "");
    const cell = page.locator(`${MATRIX} .body .row [aria-colindex="5"] a`);
    expect(await cell.getAttribute("aria-label")).toMatch(
      /^(shown|only claimed|in the letter only|missing)$/,
    );
    await cell.click();
    await page.waitForURL(/#keywords$/);
    expect(await page.title()).toBe("Hand-out");
    await page.goBack();
    expect(await page.getByLabel("Name contains").inputValue()).toBe(name);
    expect(await names(page, RANKING)).toEqual([name]);
    await page.context().close();
  });

  it("shows one posting at a time", async () => {
    const page = await open(makeBatch({ people: 20, keywords: 8, postings: 3 }));
    const titles = page.locator(".target > h2");
    expect(await titles.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("heading", { level: 2, name: "Clinic nurse <2>" }).isVisible()).toBe(true);
    expect(await titles.first().isVisible()).toBe(false);
    expect((await names(page, RANKING)).length).toBeGreaterThan(5);
    await page.context().close();
  });

  it("keeps few rows in the page however many people there are", async () => {
    const page = await open(makeBatch({ people: 5000, keywords: 60, postings: 1 }));
    expect(await page.locator(RANKING).getAttribute("aria-rowcount")).toBe("4502");
    expect(await nodes(page)).toBeLessThan(10_000);
    await page.locator(`${RANKING} [role=columnheader] button`).nth(1).click();
    await page.locator(`${MATRIX} [role=columnheader] button`).nth(9).click();
    await page.locator(MATRIX).evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await page.locator(`${MATRIX} .body .row[aria-rowindex="4502"]`).waitFor();
    expect(await page.locator(`${MATRIX} .body .row`).count()).toBeLessThan(60);
    expect(await nodes(page)).toBeLessThan(10_000);
    await page.getByRole("button", { name: "Show 194 more" }).click();
    expect(await page.locator("#failed tbody tr").count()).toBe(294);
    await page.context().close();
  });

  it("prints plain tables of the rows up to a number, and says so", async () => {
    const page = await open(makeBatch({ people: 700, keywords: 50, postings: 1 }));
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(RANKING).isVisible()).toBe(false);
    expect(await page.locator(".on-paper table.ranking tbody tr").count()).toBe(500);
    expect(await page.locator(".on-paper table.matrix").count()).toBe(2);
    expect(await page.locator(".on-paper > p").first().textContent()).toMatch(/^500 of 630 rows are printed/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    expect(await page.locator(".on-paper").count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(300_000);
    await page.context().close();
  });

  it("fits narrow screens and goes without JavaScript", async () => {
    const batch = makeBatch({ people: 40, keywords: 30 });
    const narrow = await open(batch, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await narrow.context().close();
    const plain = await open(batch, { javaScriptEnabled: false });
    expect(await plain.locator("table.ranking").first().isVisible()).toBe(true);
    expect(await plain.locator(".controls, .grid, .chooser:visible, [id^=matrix]:visible").count()).toBe(0);
    await plain.context().close();
  });

  it("takes hostile texts as texts", async () => {
    const batch = makeBatch({ people: 12, keywords: 5 });
    const evil = "</script><img src=x onerror=alert(1)><script>alert(2)</script>";
    const page = await open({
      ...batch,
      targets: batch.targets.map((target) => ({
        ...target,
        label: evil,
        keywords: target.keywords.map((keyword) => ({ ...keyword, label: evil })),
      })),
      candidates: batch.candidates.map((candidate) => ({ ...candidate, name: evil, notices: [evil] })),
    });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("img").count()).toBe(0);
    expect(new Set(await names(page, RANKING))).toEqual(new Set([evil]));
    await page.context().close();
  });
});
