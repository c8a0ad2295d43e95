import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");

/** The stages in the order of the flow: a folder imports from itself and from what stands before it. */
const STAGES = ["text", "document", "keywords", "match", "score", "report", "render"];

/** Files of `src` itself: leaves that every stage may use, and those above all stages. */
const LEAVES = ["errors.ts", "notice.ts"];

/** Only these packages may be imported, and only from these places. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ["cli"],
  "franc-min": ["document/detect-language.ts"],
  fflate: ["document/archive", "document/docx", "batch/tables"],
  htmlparser2: ["document/html"],
  "jsonc-parser": ["keywords"],
  mammoth: ["document/docx/engine.ts"],
  natural: ["text"],
  papaparse: ["batch/read-table.ts", "batch/tables"],
  "pdf-parse": ["document/pdf/engine.ts"],
  "pdfjs-dist": ["document/pdf"],
  saxes: ["document/xml"],
  tinyglobby: ["batch/plan"],
  tinypool: ["batch/threads"],
  "write-excel-file": ["batch/tables"],
  zod: ["notice.ts", "analyze-input.ts", "batch", "document", "keywords", "report"],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(sep).join("/"))
  .sort();

const IMPORTS = FILES.flatMap(importsOf);
const OWN = IMPORTS.filter(({ target }) => target.startsWith("."));
const FOREIGN = IMPORTS.filter(({ target }) => !target.startsWith("."));

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SRC, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const found = code.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g);
  return [...found].map(([, target]) => ({ file, target: target ?? "" }));
}

function resolve({ file, target }: Import): string {
  return relative(SRC, join(SRC, dirname(file), target))
    .split(sep)
    .join("/")
    .replace(/\.js$/, ".ts");
}

function stageOf(file: string): number {
  return STAGES.indexOf(file.split("/")[0] ?? "");
}

describe("import directions", () => {
  it("a stage imports only from itself and from the stages before it", () => {
    const wrong = OWN.filter(({ file }) => stageOf(file) >= 0).filter((entry) => {
      const target = resolve(entry);
      if (LEAVES.includes(target) || target.endsWith(".json")) return false;
      const stage = stageOf(target);
      return stage < 0 || stage > stageOf(entry.file);
    });
    expect(wrong).toEqual([]);
  });

  it("the command line uses only the public entry points", () => {
    const wrong = OWN.filter(({ file }) => file.startsWith("cli/")).filter((entry) => {
      const target = resolve(entry);
      return !target.startsWith("cli/") && !["index.ts", "batch/index.ts", "version.ts"].includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("what checks folders uses the public entry point, and of the renderers what every page and table is made with", () => {
    const shared = [
      "index.ts",
      "version.ts",
      "render/csv-cell.ts",
      "render/html/markup.ts",
      "render/html/palette.ts",
      "render/printable.ts",
    ];
    const wrong = OWN.filter(({ file }) => file.startsWith("batch/")).filter((entry) => {
      const target = resolve(entry);
      return !target.startsWith("batch/") && !shared.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("the leaves import nothing of the library's", () => {
    expect(OWN.filter(({ file }) => LEAVES.includes(file))).toEqual([]);
  });

  it("no file imports itself through others", () => {
    const edges = new Map(
      FILES.map((file) => [file, OWN.filter((entry) => entry.file === file).map(resolve)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("packages", () => {
  it("are imported only where they belong", () => {
    const wrong = FOREIGN.filter(({ target }) => !target.startsWith("node:")).filter(({ file, target }) => {
      const places = PACKAGES[target.split("/")[0] ?? ""];
      return !places?.some((place) => file === place || file.startsWith(`${place}/`));
    });
    expect(wrong).toEqual([]);
  });

  it("are installed by consumers only when they are imported from the bundle", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["tinypool", "zod"]);
  });

  it("natural is imported file by file and never as a whole", () => {
    const whole = FOREIGN.filter(({ target }) => target === "natural");
    expect(whole).toEqual([]);
  });

  it("modules of Node are imported statically by the command line, batches and workers alone", () => {
    const inNode = (file: string) => /^(?:batch|cli)\//.test(file) || file.endsWith("-worker.ts");
    const wrong = FILES.filter((file) => !inNode(file)).filter((file) =>
      /^import .*["']node:/m.test(readFileSync(join(SRC, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  it("are at most 300 lines long", () => {
    const long = FILES.filter((file) => readFileSync(join(SRC, file), "utf8").split("\n").length > 301);
    expect(long.filter((file) => !DATA_TABLES.includes(file))).toEqual([]);
  });

  it("export nothing by default", () => {
    const wrong = FILES.filter((file) => !file.endsWith(".d.ts")).filter((file) =>
      /^export default/m.test(readFileSync(join(SRC, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  it("every public export has a docstring", () => {
    const bare = FILES.filter((file) => !file.endsWith("index.ts")).flatMap((file) => {
      const code = readFileSync(join(SRC, file), "utf8");
      const found = code.matchAll(
        /(?<doc>\*\/\n)?^export (?:async )?(?:function|const|interface|type|class) (\w+)/gm,
      );
      return [...found].filter((match) => !match.groups?.doc).map((match) => `${file}: ${match[2]}`);
    });
    expect(bare).toEqual([]);
  });
});

/** Tables of wording or data, which are read line by line and not as code. */
const DATA_TABLES = ["document/sections/headings.ts", "render/sentences.ts"];
