/** The world outside a run of the command line, handed in so that tests run it in their own process. */
export interface CliIo {
  /** Returns all bytes of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Writes to standard output. */
  readonly writeOut: (text: string) => void;
  /** Writes to standard error. */
  readonly writeErr: (text: string) => void;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** The terminal's width in columns, where it is known. */
  readonly columns: number | undefined;
  /** Whether standard error is a terminal. */
  readonly errIsTerminal: boolean;
  /** The width of the terminal of standard error in columns, where it is known. */
  readonly errColumns: number | undefined;
  /** Has the first Ctrl-C call `act`, and the second end the process; returns what undoes it. */
  readonly onInterrupt: (act: () => void) => () => void;
  /** The environment; only `NO_COLOR` and `FORCE_COLOR` are looked at. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
