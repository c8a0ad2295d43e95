import type { RunProgress } from "../batch/index.js";
import type { CliIo } from "./io.js";

/** Tells on standard error how far a batch is. */
export interface ProgressLines {
  readonly show: (progress: RunProgress) => void;
  /** Writes a line of its own. */
  readonly say: (line: string) => void;
  /** Leaves the terminal on a new line. */
  readonly end: () => void;
}

/** Redrawing more often than this costs more than it tells, in milliseconds. */
const REDRAW = 100;
const DEFAULT_WIDTH = 80;
/** Where nothing can be redrawn, a line is written for each tenth of the files. */
const LINES = 10;

/** One line that is redrawn in a terminal; elsewhere a line for each tenth of the files and each file in trouble. */
export function progressLines(io: CliIo): ProgressLines {
  const { errIsTerminal, writeErr } = io;
  // A terminal that does not know its width says 0.
  const width = io.errColumns || DEFAULT_WIDTH;
  let drawn = 0;
  let isOpen = false;
  const clear = () => {
    if (isOpen) writeErr("\r\u001b[K");
    isOpen = false;
  };
  const redraw = (progress: RunProgress) => {
    const isLast = progress.done === progress.total;
    if (!isLast && progress.milliseconds - drawn < REDRAW) return;
    drawn = progress.milliseconds;
    writeErr(`\r${progressText(progress).slice(0, width - 1)}\u001b[K`);
    isOpen = true;
  };
  const write = (progress: RunProgress) => {
    const { done, total } = progress;
    if (done % Math.ceil(total / LINES) === 0 || done === total)
      writeErr(`keyfit: ${progressText(progress)}\n`);
  };
  return {
    show: (progress) => {
      const { candidate, total, done } = progress;
      if (candidate?.error) {
        clear();
        writeErr(`keyfit: ${candidate.name}: ${candidate.error.message} [${candidate.error.code}]\n`);
      }
      if (errIsTerminal) redraw(progress);
      else if (done === 0) writeErr(`keyfit: ${total} ${total === 1 ? "résumé" : "résumés"} to check\n`);
      else write(progress);
    },
    say: (line) => {
      clear();
      writeErr(line);
    },
    end: () => {
      if (isOpen) writeErr("\n");
      isOpen = false;
    },
  };
}

/** How far a batch is, in one line: files done, rate, time left and files in trouble. */
export function progressText({ done, total, reused, failed, milliseconds }: RunProgress): string {
  const seconds = milliseconds / 1000;
  // What an earlier run has done costs no time, and tells nothing of what is left.
  const rate = seconds > 0 ? (done - reused) / seconds : 0;
  const parts = [
    `${done} of ${total}`,
    ...(reused > 0 ? [`${reused} unchanged`] : []),
    ...(rate > 0 ? [`${rate.toFixed(1)} a second`] : []),
    ...(rate > 0 && done < total ? [`about ${duration((total - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} in trouble`] : []),
  ];
  return parts.join(" · ");
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
