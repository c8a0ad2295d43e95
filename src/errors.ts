/**
 * The stable codes of {@link KeyfitError}, each with what it means. `docs/errors.md` lists them with examples.
 */
export const ERROR_CODES = {
  "analysis-failed":
    "In a batch: keyfit itself failed on a document; the fault is keyfit's, and the other files go on.",
  "batch-exists": "The output folder holds an earlier batch, and it was not said to go on with it.",
  "corrupt-file": "The file is of a known format but broken beyond reading.",
  "empty-file": "The file holds no bytes.",
  "file-not-found": "There is no file at that path.",
  "file-unreadable": "The file is there and may not be read.",
  "file-unwritable": "A file or its folder may not be written.",
  "invalid-as-of": "`asOf` is not a calendar date of the form YYYY-MM-DD.",
  "invalid-guide": "A guide's JSON is malformed or does not fit the guide schema.",
  "invalid-input": "The arguments do not fit the contract.",
  "invalid-report": "A value given as a report does not fit the report schema.",
  "no-document-body": "An archive that should be a document holds no document text part.",
  "not-a-file": "The path leads to a directory or another thing that is not a file.",
  "password-required": "The file is encrypted and opens with a password only.",
  "time-limit": "Reading took longer than `limits.milliseconds`.",
  "too-large": "The file goes over one of the limits.",
  "unknown-guide": "No bundled guide has that id.",
  "unsupported-format": "The bytes are of a format that keyfit does not read.",
} as const;

/** One of the stable error codes of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** The facts behind an error: names, sizes, limits, lines and keys, as plain values. */
export type ErrorData = Readonly<Record<string, string | number>>;

/**
 * The one exception that keyfit throws for unusable input. `code` is stable and documented; `message` says what was
 * expected, what was found and what to do; `data` carries the facts; `cause` is the underlying error, where there is one.
 */
export class KeyfitError extends Error {
  override readonly name = "KeyfitError";
  /** The stable code, safe to switch on. */
  readonly code: ErrorCode;
  /** The facts behind the message. */
  readonly data: ErrorData;

  constructor(code: ErrorCode, message: string, options: { data?: ErrorData; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.data = options.data ?? {};
  }
}
