/**
 * `npm run fuzz`: reads thousands of damaged copies of every fixture with the built package. Each must end in a report or a
 * `KeyfitError` within its limits, memory must come back to its level, and nothing may be left running.
 *
 * `--files N` (20,000), `--seed N` (1), `--at N` reads one copy alone and shows what becomes of it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { strToU8, unzipSync, zipSync } from "fflate";

const { analyze, KeyfitError } = await import("../dist/index.js");

const FOLDERS = ["fixtures/documents", "fixtures/documents/layouts", "samples"];
const LIMITS = { milliseconds: 5_000, memoryBytes: 600_000_000 };
/** What a reading may take beyond its limit until its thread has ended, in milliseconds. */
const GRACE = 3_000;
/** How many files are read at a time. */
const LANES = 2;
/** Readings before the memory is first looked at: engines and tables stay loaded. */
const WARM_UP = 300;
/** By how much memory may have grown at the end, in bytes. */
const LEAK = 150_000_000;

const args = process.argv.slice(2);
const count = Number(option("--files") ?? 20_000);
const seed = Number(option("--seed") ?? 1);
const only = option("--at");

interface Fixture {
  readonly name: string;
  readonly data: Uint8Array;
}

const fixtures = FOLDERS.flatMap((folder): Fixture[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, data: new Uint8Array(readFileSync(join(folder, name))) })),
).sort((a, b) => (a.name < b.name ? -1 : 1));

async function readAll(): Promise<void> {
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  let next = 0;
  let slowest = 0;
  for (let at = 0; at < WARM_UP; at++) await readOne(at);
  const before = await settledMemory();
  const started = performance.now();
  const lane = async (): Promise<void> => {
    while (next < count) {
      const at = next++;
      const { outcome, milliseconds } = await readOne(at);
      slowest = Math.max(slowest, milliseconds);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome.startsWith("FAILED")) failures.push(`${at}: ${outcome}`);
      if (next % 1_000 === 0) console.log(`${next} files, ${failures.length} failed`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const minutes = (performance.now() - started) / 60_000;
  const grown = (await settledMemory()) - before;
  const left = process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort|Timeout/.test(name));
  for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1]))
    console.log(`${times}  ${outcome}`);
  console.log(
    `${count} files in ${minutes.toFixed(1)} minutes; slowest ${Math.round(slowest)} ms; memory ${grown < 0 ? "" : "+"}${Math.round(grown / 1e6)} MB; left running: ${left.join(", ") || "nothing"}`,
  );
  for (const failure of failures) console.log(failure);
  if (failures.length > 0 || grown > LEAK || left.length > 0) process.exitCode = 1;
}

interface Outcome {
  readonly outcome: string;
  readonly milliseconds: number;
}

async function readOne(at: number, isShown = false): Promise<Outcome> {
  const { name, data } = mutated(at);
  const started = performance.now();
  let outcome = "report";
  try {
    const report = await analyze({
      resume: { data, name },
      guide: "patient-care-specialist",
      asOf: "2025-06-15",
      limits: LIMITS,
    });
    if (isShown) console.log(report.documents.resume?.notices, report.score);
  } catch (error) {
    outcome = error instanceof KeyfitError ? `KeyfitError ${error.code}` : `FAILED ${String(error)}`;
    if (isShown) console.log(error);
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > LIMITS.milliseconds + GRACE) outcome = `FAILED took ${Math.round(milliseconds)} ms`;
  if (outcome.startsWith("FAILED") || isShown) {
    const folder = join(tmpdir(), "keyfit-fuzz");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${at}-${name}`), data);
    console.log(join(folder, `${at}-${name}`), outcome);
  }
  return { outcome, milliseconds };
}

/** The damaged copy of that number: the same for the same seed. */
function mutated(at: number): Fixture {
  const random = randomFrom(seed * 1_000_003 + at);
  const { name, data } = pick(fixtures, random);
  const archived = data[0] === 0x50 && data[1] === 0x4b && random() < 0.6 ? mutateParts(data, random) : null;
  let bytes = archived ?? data;
  const rounds = archived ? 0 : 1 + Math.floor(random() * 3);
  for (let round = 0; round < rounds; round++) bytes = pick(MUTATIONS, random)(bytes, random);
  return { name, data: bytes };
}

type Random = () => number;
type Mutation = (data: Uint8Array, random: Random) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [flipBits, truncate, cutOut, repeat, splice, blank, swap, setNumbers];

/** Damages one part of an archive and packs it again, so that the damage reaches its reader. */
function mutateParts(data: Uint8Array, random: Random): Uint8Array | null {
  try {
    const parts = unzipSync(data);
    const name = pick(Object.keys(parts), random);
    const part = parts[name] ?? new Uint8Array();
    parts[name] = new Uint8Array(
      random() < 0.3 ? mutateTags(part, random) : pick(MUTATIONS, random)(part, random),
    );
    if (random() < 0.2) delete parts[pick(Object.keys(parts), random)];
    return zipSync(parts);
  } catch {
    return null;
  }
}

/** Changes elements of XML: drops, repeats and renames tags, and nests them deep. */
function mutateTags(data: Uint8Array, random: Random): Uint8Array {
  const pieces = new TextDecoder().decode(data).split(/(?=<)/);
  for (let round = 0; round < 5; round++) {
    const at = Math.floor(random() * pieces.length);
    const piece = pieces[at] ?? "";
    const kind = random();
    if (kind < 0.3) pieces.splice(at, 1);
    else if (kind < 0.6) pieces.splice(at, 0, piece.repeat(1 + Math.floor(random() * 50)));
    else if (kind < 0.8) pieces[at] = piece.replace(/\w+(?==")/, "x");
    else pieces.splice(at, 0, "<w:tbl>".repeat(Math.floor(random() * 2_000)));
  }
  return strToU8(pieces.join(""));
}

function flipBits(data: Uint8Array, random: Random): Uint8Array {
  const copy = data.slice();
  for (let times = 1 + Math.floor(random() * 64); times > 0; times--) {
    const at = Math.floor(random() * copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return copy;
}

function truncate(data: Uint8Array, random: Random): Uint8Array {
  return data.slice(0, Math.floor(random() * data.length));
}

function cutOut(data: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(data, random);
  return concat(data.subarray(0, from), data.subarray(to));
}

function repeat(data: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(data, random, 4_000);
  const own = data.subarray(from, to);
  return concat(
    data.subarray(0, to),
    ...Array.from({ length: Math.floor(random() * 20) }, () => own),
    data.subarray(to),
  );
}

function splice(data: Uint8Array, random: Random): Uint8Array {
  const other = pick(fixtures, random).data;
  const [from, to] = stretch(other, random);
  const at = Math.floor(random() * data.length);
  return concat(data.subarray(0, at), other.subarray(from, to), data.subarray(at));
}

function blank(data: Uint8Array, random: Random): Uint8Array {
  const copy = data.slice();
  const [from, to] = stretch(data, random);
  return copy.fill(random() < 0.5 ? 0 : 255, from, to);
}

function swap(data: Uint8Array, random: Random): Uint8Array {
  const [a, b, c] = [random(), random(), random()]
    .sort((x, y) => x - y)
    .map((x) => Math.floor(x * data.length)) as [number, number, number];
  return concat(data.subarray(0, a), data.subarray(b, c), data.subarray(a, b), data.subarray(c));
}

/** Puts huge and negative numbers where numbers stand. */
function setNumbers(data: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(data).toString("latin1");
  const value = pick(["0", "-1", "99999999", "4294967295", "1e9"], random);
  const chance = 3 / Math.max(3, text.match(/\d+/g)?.length ?? 3);
  return new Uint8Array(
    Buffer.from(
      text.replace(/\d+/g, (found) => (random() < chance ? value : found)),
      "latin1",
    ),
  );
}

function stretch(data: Uint8Array, random: Random, longest = data.length): [number, number] {
  const from = Math.floor(random() * data.length);
  return [from, Math.min(data.length, from + 1 + Math.floor(random() * random() * longest))];
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function pick<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain), a generator of 32 bits of state. */
function randomFrom(start: number): Random {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The memory of the process in bytes once garbage is collected and idle threads have come to rest. */
async function settledMemory(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await wait(200);
  }
  return process.memoryUsage.rss();
}

function option(name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

if (only !== undefined) await readOne(Number(only), true);
else await readAll();
