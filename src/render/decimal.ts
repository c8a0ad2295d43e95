/** A number with at most two decimals and no trailing noughts. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The numbers of one column, all with as many decimals as the finest of them needs, four at the most. */
export function decimalColumn(values: readonly number[]): readonly string[] {
  const needed = values.map(
    (value) => [0, 1, 2, 3].find((digits) => Number(value.toFixed(digits)) === value) ?? 4,
  );
  return values.map((value) => value.toFixed(Math.max(0, ...needed)));
}
