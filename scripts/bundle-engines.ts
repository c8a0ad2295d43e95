import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** One change to a bundled file: the text from `from` up to `until` (or `from` alone) becomes `to`. */
interface Patch {
  readonly from: string;
  readonly until?: string;
  readonly to: string;
}

/** A file of a bundled package, by the end of its path, and what the build changes in it. */
interface PatchedFile {
  readonly file: RegExp;
  readonly patches: readonly Patch[];
}

/** pdf.js wants a browser's globals; local stand-ins serve text, where nothing is drawn. */
const NAVIGATOR = `const navigator = globalThis.navigator ?? { language: "en-US", platform: "", userAgent: "" };`;
const CANVAS_CLASSES = ["DOMMatrix", "ImageData", "Path2D"].map(
  (name) => `const ${name} = globalThis.${name} ?? class {};`,
);

const PATCHED_FILES: readonly PatchedFile[] = [
  {
    // The native canvas takes two seconds and 30 MB to load and serves drawing alone; its absence prints warnings.
    file: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/,
    patches: [
      { from: "if (isNodeJS) {\n  let canvas;", until: "async function node_utils_fetchData", to: "" },
      {
        from: `    const require = process.getBuiltinModule("module").createRequire(import.meta.url);\n`,
        to: "",
      },
      { from: `const canvas = require("@napi-rs/canvas");`, to: `throw new Error("keyfit draws no pages");` },
      { from: "globalThis.pdfjsWorker?.WorkerMessageHandler", to: "BundledWorkerMessageHandler" },
      { from: "{\n  globalThis._pdfjsTestingUtils", until: "export {", to: "" },
      {
        from: "/******/",
        to: [
          `import { WorkerMessageHandler as BundledWorkerMessageHandler } from "./pdf.worker.mjs";`,
          NAVIGATOR,
          ...CANVAS_CLASSES,
          "/******/",
        ].join("\n"),
      },
    ],
  },
  {
    file: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/,
    patches: [
      { from: "globalThis.pdfjsWorker = {", until: "export {", to: "" },
      { from: "var _scriptName = import.meta.url;", to: `var _scriptName = "";` },
      { from: "/******/", to: `${NAVIGATOR}\n/******/` },
    ],
  },
  {
    file: /pdf-parse[\\/]dist[\\/]pdf-parse[\\/]esm[\\/]PDFParse\.js$/,
    patches: [{ from: "globalThis.pdfjs = pdfjs;", to: "" }],
  },
  {
    // Node streams serve writing archives, and keyfit writes none.
    file: /jszip[\\/]lib[\\/]support\.js$/,
    patches: [{ from: `!!require("readable-stream").Readable`, to: "false" }],
  },
  {
    file: /jszip[\\/]lib[\\/]stream[\\/]StreamHelper\.js$/,
    patches: [
      { from: `NodejsStreamOutputAdapter = require("../nodejs/NodejsStreamOutputAdapter");`, to: "" },
    ],
  },
  {
    // Serves commands that are programs of their own; keyfit has none.
    file: /commander[\\/]lib[\\/]command\.js$/,
    patches: [{ from: `require('node:child_process')`, to: "{}" }],
  },
];

/** mammoth gets bytes and needs no disk; a picture that a document links by its path stays unread. */
const REPLACED_FILES: readonly { readonly file: RegExp; readonly source: string }[] = [
  { file: /mammoth[\\/]lib[\\/]fs\.js$/, source: `exports.readFile = ${refusing("a path")};` },
  {
    file: /mammoth[\\/]lib[\\/]docx[\\/]files\.js$/,
    source: `exports.Files = function () { return { read: ${refusing("a linked file")} }; };`,
  },
];

function refusing(what: string): string {
  return `() => Promise.reject(new Error("keyfit reads bytes alone, not ${what}"))`;
}

/**
 * An esbuild plugin that bundles the document engines for text alone: without native code, without globals left behind,
 * without output. The build fails when a text to change is not in its file, so an update cannot undo a change silently.
 */
export function patchEngines(): Plugin {
  return {
    name: "patch-engines",
    setup(build) {
      for (const { file, patches } of PATCHED_FILES) {
        build.onLoad({ filter: file }, ({ path }) => ({
          contents: patches.reduce(
            (text, patch) => applyPatch(text, patch, path),
            readFileSync(path, "utf8"),
          ),
          loader: "js",
        }));
      }
      for (const { file, source } of REPLACED_FILES) {
        build.onLoad({ filter: file }, () => ({ contents: source, loader: "js" }));
      }
    },
  };
}

/**
 * An esbuild plugin that keeps each document engine in a file of its own in `dist`, reached by `import()` or `require`.
 */
export function separateEngines(extension: "js" | "cjs"): Plugin {
  return {
    name: "separate-engines",
    setup(build) {
      build.onResolve({ filter: /\/engine\.js$/ }, ({ kind, path, resolveDir }) => {
        const engine = /[\\/]document[\\/](pdf|docx)[\\/]engine\.js$/.exec(join(resolveDir, path))?.[1];
        if (engine === undefined) return undefined;
        if (kind !== "dynamic-import")
          throw new Error(`Expected import() of the ${engine} engine, found ${kind}.`);
        return { path: `./${engine}-engine.${extension}`, external: true };
      });
    },
  };
}

/**
 * An esbuild plugin that keeps what checks one résumé and what checks folders of them in files of their own: the folder's part reaches the
 * library by its public entry point, and the command line the folder's part.
 */
export function separateLibrary(extension: "js" | "cjs"): Plugin {
  const inSource = (path: string) => relative(SOURCE, path).split(sep).join("/");
  return {
    name: "separate-library",
    setup(build) {
      build.onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
        const target = inSource(join(resolveDir, path));
        const from = inSource(resolveDir).split("/")[0];
        if (target === "index.js" && from === "batch")
          return { path: `./index.${extension}`, external: true };
        if (target === "batch/index.js" && from === "cli")
          return { path: `./batch.${extension}`, external: true };
        return undefined;
      });
    },
  };
}

const SOURCE = fileURLToPath(new URL("../src", import.meta.url));

function applyPatch(text: string, { from, until, to }: Patch, path: string): string {
  const start = text.indexOf(from);
  const end = until === undefined ? start + from.length : text.indexOf(until, start);
  if (start < 0 || end < start)
    throw new Error(`${path}: the text to change is gone: ${JSON.stringify(until ?? from)}`);
  return text.slice(0, start) + to + text.slice(end);
}
