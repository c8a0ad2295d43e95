// Reads, analyzes and renders all résumés of a folder in one thread, and prints the milliseconds behind the first ten.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/run-command.js";

const [what = "read", folder = ".", job = ""] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:pdf|docx)$/.test(name))
  .map((name) => join(folder, name));
const work = await workOf();
for (const file of files.slice(0, 10)) await work(file);
const started = performance.now();
for (const file of files) await work(file);
process.stdout.write(String(performance.now() - started));
process.exit(0);

async function workOf(): Promise<(file: string) => Promise<unknown>> {
  if (what === "engines") {
    const { PDFParse } = await import("pdf-parse");
    const { default: mammoth } = await import("mammoth");
    return async (file) => {
      const bytes = readFileSync(file);
      if (file.endsWith(".docx")) return mammoth.extractRawText({ buffer: bytes });
      const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
      await parser.getText();
      return parser.destroy();
    };
  }
  const keyfit: typeof import("../../src/index.js") = await import(
    pathToFileURL(join(ROOT, "dist/index.js")).href
  );
  if (what === "read") return (path) => keyfit.readDocument({ path });
  const { analyze } = await keyfit.createAnalyzer({
    guide: "patient-care-specialist",
    jobs: [{ path: job }],
    asOf: "2026-01-15",
  });
  return async (path) => {
    const [report] = await analyze({ resume: { path } });
    if (what === "render" && report) {
      return [keyfit.renderReport(report, "html"), keyfit.renderReport(report, "json")];
    }
    return report;
  };
}
