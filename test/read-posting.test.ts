import { describe, expect, it } from "vitest";
import { readPosting } from "../src/index.js";

const TEXT = `Warehouse Associate

Requirements
- Forklift license
- Epic or Cerner
- Must be able to lift 50 pounds
- Weekend availability required
- Background check and drug test
- Authorized to work in the United States
- Reliable transportation

Benefits
- Weekends off, paid time off
`;

describe("readPosting", () => {
  it("returns what the posting asks for, with alternatives in one group", async () => {
    const { keywords } = await readPosting({ text: TEXT });
    const [epic, cerner] = ["epic", "cerner"].map((id) => keywords.find((keyword) => keyword.id === id));
    expect(epic?.group).toBeDefined();
    expect(epic?.group).toBe(cerner?.group);
  });

  it("keeps apart what no résumé proves, in the posting's own words", async () => {
    const { document, keywords, unverifiable } = await readPosting({ text: TEXT });
    expect(unverifiable.map(({ kind }) => kind)).toEqual([
      "physical",
      "schedule",
      "screening",
      "permission-to-work",
      "transport",
    ]);
    for (const { quote, start, end } of unverifiable) expect(document.text.slice(start, end)).toBe(quote);
    const asks = keywords.filter((keyword) =>
      unverifiable.some((ask) => keyword.start < ask.end && ask.start < keyword.end),
    );
    expect(asks.map(({ label }) => label)).toEqual([]);
  });

  it("refuses a guide that it does not know", async () => {
    await expect(readPosting({ text: TEXT }, { guide: "nobody" })).rejects.toMatchObject({
      code: "unknown-guide",
    });
  });
});
