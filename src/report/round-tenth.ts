/** A number rounded to one decimal, as the report gives years and averages. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
