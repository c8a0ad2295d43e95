import { spawnSync } from "node:child_process";

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Times some jobs in turn, round after round, so that a busy machine slows all of them alike; medians in milliseconds. */
export async function timeInTurn<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await jobs[name]();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** Starts Node with these arguments and waits for its end; its output is thrown away. */
export function startNode(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
}

/** Prints a table with a title; the first column is text, the others are numbers or text. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [head, ...rows].map((row) => row.map(show));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(row.map((cell, column) => align(cell, widths[column] ?? 0, column)).join("  "));
}

function show(cell: string | number): string {
  return typeof cell === "string" ? cell : cell.toFixed(cell < 10 ? 2 : cell < 100 ? 1 : 0);
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
