import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const POSTING =
  "Baker\n\nRequirements\n- Epic or Cerner\n- Two years with QuickBooks\n- Must lift 50 pounds\n\nPreferred\n- Excel\n";

describe("keyfit job", () => {
  it("shows what a posting asks for by importance, with alternatives and years", async () => {
    const { code, out } = await runCli(["job", "-"], { stdin: POSTING });
    expect(code).toBe(0);
    expect(out).toMatch(/Required \(3\)\n {2}Epic \(tool; or Cerner\)/);
    expect(out).toMatch(/QuickBooks \(tool; 2 years\)/);
    expect(out).toMatch(/Preferred \(1\)\n {2}(?:Microsoft )?Excel/);
    expect(out).toMatch(/no résumé proves it .*\n {2}Must lift 50 pounds \[physical\]/);
  });

  it("gives the same as JSON", async () => {
    const { out } = await runCli(["job", "-", "--json"], { stdin: POSTING });
    const { keywords, unverifiable, text } = JSON.parse(out);
    expect(keywords.map(({ id }: { id: string }) => id)).toEqual(["epic", "cerner", "quickbooks", "excel"]);
    for (const { quote, start, end } of [...keywords, ...unverifiable])
      expect(text.slice(start, end)).toBe(quote);
  });

  it("ends with 2 for a file that is not there", async () => {
    expect((await runCli(["job", "nowhere.txt"])).code).toBe(2);
  });
});
