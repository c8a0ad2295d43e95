/**
 * Shares a whole number of units among weights so that the shares are whole and add up exactly (largest remainder,
 * Hamilton's method; equal remainders go to the earlier entry). No weights, or none above zero, share nothing.
 */
export function shareUnits(units: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (units * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = units - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
