import { Command } from "commander";
import { KEYFIT_VERSION } from "../version.js";
import { addBatchCommand } from "./batch-command.js";
import { addCheckCommand } from "./check-command.js";
import { EXIT_HELP, type ReportExit } from "./exit.js";
import { addGuideCommand } from "./guide-command.js";
import type { CliIo } from "./io.js";
import { addJobCommand } from "./job-command.js";
import { addReadCommand } from "./read-command.js";

const EXAMPLES = `
Examples:
  keyfit check resume.pdf --job posting.txt
  keyfit check resume.pdf --letter letter.docx --job posting.txt --format html --out report.html
  keyfit batch resumes --job posting.txt --out june
  keyfit guide show patient-care-specialist
  keyfit job posting.txt
  keyfit read resume.pdf`;

/** Returns the whole command line, with all its commands, writing to `io` alone and never exiting by itself. */
export function createProgram(io: CliIo, reportExit: ReportExit): Command {
  const program = new Command("keyfit")
    .description("Finds the skills of a career guide and a job posting in a résumé and a cover letter.")
    .version(KEYFIT_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: io.writeOut,
      writeErr: io.writeErr,
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(text.replace(/^error: /, "keyfit: ")),
    })
    .showHelpAfterError("(--help behind the command says what it takes)")
    .addHelpText("after", `${EXAMPLES}\n${EXIT_HELP}`);
  addCheckCommand(program, io, reportExit);
  addBatchCommand(program, io, reportExit);
  addGuideCommand(program, io);
  addJobCommand(program, io);
  addReadCommand(program, io);
  return program;
}
