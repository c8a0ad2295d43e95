import type { Batch, Candidate } from "../batch.js";
import { type Cell, column, plain, type Sheet } from "./table.js";
import { ADVICE, adviceOn, CODES, LEFT_OUT, SHEETS, sameAs, TROUBLE, TROUBLE_KIND } from "./words.js";

/** All that somebody should look at: files that failed, duplicates, notices and files left out, with what to do. */
export function troubleSheet(batch: Batch): Sheet {
  const names = new Map(batch.candidates.map(({ id, name }) => [id, name]));
  const failed = batch.candidates.flatMap(({ id, name, error }) =>
    error ? [row(TROUBLE_KIND.failed, name, id, error.code, error.message, adviceOn(error.code))] : [],
  );
  const duplicates = batch.candidates.flatMap(({ id, name, duplicateOf }) =>
    duplicateOf === null
      ? []
      : [
          row(
            TROUBLE_KIND.duplicate,
            name,
            id,
            CODES.duplicate,
            sameAs(names.get(duplicateOf) ?? duplicateOf),
            ADVICE.duplicate,
          ),
        ],
  );
  const postings = batch.targets.flatMap(({ label, notices }) =>
    notices.map((notice) => row(TROUBLE_KIND.posting, label, null, CODES.posting, notice, ADVICE.posting)),
  );
  const leftOut = batch.leftOut.map(({ name, reason }) =>
    row(TROUBLE_KIND.leftOut, name, null, reason, LEFT_OUT[reason].says, LEFT_OUT[reason].todo),
  );
  return {
    name: SHEETS.trouble,
    columns: [
      column(TROUBLE.kind, 12),
      column(TROUBLE.file, 32),
      column(TROUBLE.candidate, 24),
      column(TROUBLE.code, 22),
      column(TROUBLE.says, 60),
      column(TROUBLE.todo, 60),
    ],
    rows: [...failed, ...duplicates, ...postings, ...batch.candidates.flatMap(doubts), ...leftOut],
    totals: [],
    frozen: 2,
  };
}

function doubts({ id, name, notices, results }: Candidate): readonly (readonly Cell[])[] {
  const reasons = new Set(results.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
  return [
    ...notices.map((notice) => row(TROUBLE_KIND.notice, name, id, CODES.notice, notice, ADVICE.notice)),
    ...[...reasons].map((reason) =>
      row(TROUBLE_KIND.unscored, name, id, CODES.unscored, reason, ADVICE.unscored),
    ),
  ];
}

function row(
  kind: string,
  file: string,
  candidate: string | null,
  code: string,
  says: string,
  todo: string,
): readonly Cell[] {
  return [kind, plain(file), candidate === null ? null : plain(candidate), code, plain(says), todo];
}
