import { Inflate } from "fflate";
import { KeyfitError } from "../../errors.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";

/** One file inside a ZIP archive, still packed. Sizes in bytes, as the archive declares them. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header begins in the archive. */
  readonly offset: number;
}

// Signatures, field offsets and sizes: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_END = 22 + 65_535;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 16_384;
/** Smaller archives do no harm however well they are packed. */
const MUCH = 1_000_000;

/**
 * The entries of a ZIP archive, read from its central directory without unpacking anything.
 *
 * @throws KeyfitError `corrupt-file` when the archive is cut off or broken, `too-large` when it has more than
 * `limits.archiveEntries` entries, declares more than `limits.unpackedBytes` or unpacks to more than `limits.unpackRatio` times
 * its size.
 */
export function listEntries(bytes: Uint8Array, limits: Limits): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  refuseOver(limits, "archiveEntries", count);
  const entries = readDirectory(view, { at: view.getUint32(end + 16, true), count });
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  refuseOver(limits, "unpackedBytes", unpacked);
  if (unpacked > MUCH) refuseOver(limits, "unpackRatio", unpacked / bytes.length);
  return entries;
}

/**
 * Unpacks one entry.
 *
 * @throws KeyfitError `corrupt-file` when it is broken, `password-required` when it is encrypted, `too-large` when it
 * unpacks to more bytes than it declares.
 */
export function unpackEntry(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.encrypted) {
    throw new KeyfitError(
      "password-required",
      "Expected an open file, found an encrypted one. Save it without a password.",
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw broken();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw broken();
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw broken();
  return inflate(packed, entry);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw broken();
}

function readDirectory(view: DataView, directory: { at: number; count: number }): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let { at } = directory;
  while (entries.length < directory.count) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const name = new Uint8Array(
      view.buffer,
      view.byteOffset + at + 46,
      Math.min(nameLength, view.byteLength - at - 46),
    );
    entries.push({
      name: new TextDecoder().decode(name),
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Inflates piece by piece, because a hostile archive declares less than it unpacks to. */
function inflate(packed: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const unpacked = new Uint8Array(entry.unpackedSize);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > unpacked.length) throw overDeclared(entry);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    throw error instanceof KeyfitError ? error : broken(error);
  }
  if (length < unpacked.length) throw broken();
  return unpacked;
}

function overDeclared(entry: ArchiveEntry): KeyfitError {
  return new KeyfitError(
    "too-large",
    `Expected "${entry.name}" to unpack to ${entry.unpackedSize} bytes as declared, found more. Save the document anew from a word processor.`,
    { data: { limit: "unpackedBytes", allowed: entry.unpackedSize } },
  );
}

function broken(cause?: unknown): KeyfitError {
  return new KeyfitError(
    "corrupt-file",
    "Expected a whole ZIP archive (DOCX or ODT), found one that is cut off or broken. Save or download the document again.",
    { cause },
  );
}
