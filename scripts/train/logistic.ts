/** A training example: indexes of its features, without repeats, and whether the label holds. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** A fitted regression: weights by feature. */
export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** How a regression is fitted. */
export interface FitOptions {
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L1 penalty, which keeps weights at zero that earn nothing. */
  readonly l1: number;
}

/**
 * Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) and an L1 penalty as
 * soft-thresholding. The order is shuffled by a fixed generator, so that the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Fit {
  const weights = new Float64Array(options.features);
  const squares = new Float64Array(options.features).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const random = generator(20250615);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const slope = sigmoid(sumOf(example.features, { bias, weights })) - Number(example.positive);
      biasSquares += slope * slope;
      bias -= (options.rate / Math.sqrt(biasSquares)) * slope;
      for (const feature of example.features) {
        const total = at(squares, feature) + slope * slope;
        squares[feature] = total;
        const step = options.rate / Math.sqrt(total);
        const moved = at(weights, feature) - step * slope;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * options.l1);
      }
    }
  }
  return { bias, weights };
}

/** What the regression says of an example, before the sigmoid. */
export function sumOf(features: readonly number[], { bias, weights }: Fit): number {
  return features.reduce((sum, feature) => sum + at(weights, feature), bias);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}

/** mulberry32, a small generator of even numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(order: T[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
}
