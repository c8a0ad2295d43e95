import { type FileHandle, open, readFile } from "node:fs/promises";
import * as z from "zod";
import { BATCH_VERSION, candidateSchema, targetSchema } from "./batch.js";

/** The journal's name in the output folder. */
export const JOURNAL = "journal.ndjson";

const headerSchema = z.strictObject({
  keyfitBatch: z.literal(BATCH_VERSION),
  keyfitVersion: z.string(),
  setting: z.string().describe("A digest of all that decides a report besides its documents."),
  asOf: z.iso.date(),
  redacted: z.boolean(),
  guide: z.strictObject({ id: z.string(), label: z.string(), version: z.string() }).nullable(),
  targets: z.array(targetSchema),
});

const entrySchema = z.strictObject({
  key: z.string().describe("A digest of the names and bytes of the candidate's documents."),
  candidate: candidateSchema,
  files: z.record(z.string(), z.string()).describe("The candidate's reports: path in the folder, SHA-256."),
});

/** The journal's first line: what the batch asks. */
export type JournalHeader = z.infer<typeof headerSchema>;

/** A line of the journal: one candidate who is done with. */
export type JournalEntry = z.infer<typeof entrySchema>;

/** Checks a header and brings its keys into the order in which a journal that is read back has them. */
export function toHeader(header: JournalHeader): JournalHeader {
  return headerSchema.parse(header, { jitless: true });
}

/** Checks an entry and brings its keys into the order in which a journal that is read back has them. */
export function toEntry(entry: JournalEntry): JournalEntry {
  return entrySchema.parse(entry, { jitless: true });
}

/** What a journal holds. */
export interface JournalContent {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** Bytes of the whole lines; what stands behind them was cut off while it was written. */
  readonly bytes: number;
}

/** What stands in a journal; null where there is none, or none of this version of keyfit. */
export async function readJournal(file: string): Promise<JournalContent | null> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (content === null) return null;
  const entries: JournalEntry[] = [];
  let header: JournalHeader | undefined;
  let bytes = 0;
  for (let end = content.indexOf(NEW_LINE); end >= 0; end = content.indexOf(NEW_LINE, bytes)) {
    const line = parseLine(content.toString("utf8", bytes, end));
    if (header === undefined) header = headerSchema.safeParse(line).data;
    else {
      const entry = entrySchema.safeParse(line, { jitless: true }).data;
      // A power cut may leave blocks that were never written: nothing behind them is trusted.
      if (entry === undefined) break;
      entries.push(entry);
    }
    if (header === undefined) return null;
    bytes = end + 1;
  }
  return header === undefined ? null : { header, entries, bytes };
}

/** A journal that is written to. */
export interface Journal {
  /** Adds a line, and returns when the operating system has it; the next line waits for that. */
  readonly add: (entry: JournalEntry) => Promise<void>;
  /** Has the disk write all lines, and closes the file. */
  readonly close: () => Promise<void>;
}

/** Goes on with a journal behind its last whole line, or begins one (`known` null). */
export async function openJournal(
  file: string,
  header: JournalHeader,
  known: JournalContent | null,
): Promise<Journal> {
  const handle = await open(file, known ? "r+" : "w");
  let place = known?.bytes ?? 0;
  if (known) await handle.truncate(place);
  const add = async (value: unknown) => {
    place += await writeAt(handle, `${JSON.stringify(value)}\n`, place);
  };
  if (!known) await add(header);
  return {
    add,
    close: async () => {
      await handle.sync();
      await handle.close();
    },
  };
}

async function writeAt(handle: FileHandle, text: string, place: number): Promise<number> {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    written += (await handle.write(bytes, written, bytes.length - written, place + written)).bytesWritten;
  }
  return bytes.length;
}

/** The journal as it is when nothing came between: the header, then one line a candidate in the order of the inputs. */
export function journalText(header: JournalHeader, entries: readonly JournalEntry[]): string {
  return [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join("");
}

const NEW_LINE = 0x0a;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
