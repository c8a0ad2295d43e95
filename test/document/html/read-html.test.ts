import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/index.js";

const read = (html: string) =>
  readDocument({ data: new TextEncoder().encode(html), name: "page.html" }, undefined, "job");

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const LONG =
  "Keep the ledgers, post the invoices of forty suppliers, and close the books with the controller. ".repeat(
    3,
  );

describe("a saved HTML page", () => {
  it("is read as its lines, with headings and list items, and without what is no text", async () => {
    const document = await read(`<!doctype html><html><head><title>Jobs</title><style>p{}</style></head><body>
      <nav><a>Home</a></nav><h2>Requirements</h2><ul><li>Two years with&nbsp;QuickBooks</li><li><p>Clean <b>driving</b> record</p></li></ul>
      <p>Call us<br>or write</p><script>alert("no")</script><button>Apply</button><p hidden>secret</p><p style="display: none">secret</p></body></html>`);
    expect(document.format).toBe("html");
    expect(document.text.split("\n").filter(Boolean)).toEqual(
      ["Requirements", "• Two years with QuickBooks", "• Clean driving record", "Call us", "or write"].map(
        (line) => expect.stringMatching(new RegExp(`^${line.replace(/ /g, "[\\s\\u00a0]")}$`)),
      ),
    );
    expect(document.sections.map(({ kind }) => kind)).toContain("required");
    expect(document.blocks.filter(({ kind }) => kind === "item")).toHaveLength(2);
  });

  it("keeps the cells of a row in one line", async () => {
    const { text } = await read(
      "<table><tr><td>Word</td><td>expert</td></tr><tr><td>Excel</td><td>basic</td></tr></table>",
    );
    expect(text).toBe("Word   expert\nExcel   basic");
  });

  it("gives the posting that it carries as schema.org data, and says so", async () => {
    const posting = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebPage", name: "Jobs" },
        {
          "@type": "JobPosting",
          title: "Ledger Clerk",
          hiringOrganization: { "@type": "Organization", name: "Example Mills" },
          description: `<p>${LONG}</p><h3>Requirements</h3><ul><li>Excel</li></ul>`,
          experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 24 },
        },
      ],
    };
    const document = await read(`<html><body><p>Other jobs: Welder</p>${data(posting)}</body></html>`);
    expect(document.notices.map(({ code }) => code)).toContain("job-posting-data");
    expect(document.text).toContain("Ledger Clerk");
    expect(document.text).toContain("• Excel");
    expect(document.text).toContain("2 years of experience");
    expect(document.text).not.toContain("Welder");
  });

  it("reads the page where its data is broken, or only a teaser", async () => {
    for (const script of [
      '<script type="application/ld+json">{"@type": </script>',
      data({ "@type": "JobPosting", description: "Great job!" }),
    ]) {
      const document = await read(`<html><body><p>Welder wanted</p>${script}</body></html>`);
      expect(document.text).toBe("Welder wanted");
      expect(document.notices.map(({ code }) => code)).not.toContain("job-posting-data");
    }
  });

  it("survives ten thousand elements inside one another", async () => {
    const document = await read(`<html><body>${"<div>".repeat(10_000)}Welder${"</div>".repeat(10_000)}`);
    expect(document.text).toBe("Welder");
  });
});
