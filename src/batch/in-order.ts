/** How {@link inOrder} works. */
export interface OrderOptions {
  /** How many inputs are begun at the most whose results nobody has taken yet. */
  readonly ahead: number;
  /** Ends the iteration by its reason when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Called at the end, however it comes, before what is begun is waited for. */
  readonly onEnd?: () => void;
}

/**
 * Starts work on inputs and gives the results in the inputs' order. Neither inputs nor results pile up where whoever takes them is slow.
 * `work` must not reject.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input, index: number) => Promise<Result>,
  { ahead, signal, onEnd }: OrderOptions,
): AsyncGenerator<Result, void, void> {
  const source = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  const begun: Promise<Result>[] = [];
  let index = 0;
  let ended = false;
  let asked: Promise<IteratorResult<Input>> | null = null;
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (!ended && begun.length < ahead) asked ??= Promise.resolve(source.next());
      const events: Promise<IteratorResult<Input> | { readonly ready: true }>[] = [];
      // A source that waits for more inputs does not hold back what is ready.
      if (asked) events.push(asked);
      if (begun[0]) events.push(begun[0].then(() => ({ ready: true })));
      if (events.length === 0) return;
      const event = await Promise.race([aborted, ...events]);
      if ("ready" in event) yield await (begun.shift() as Promise<Result>);
      else {
        asked = null;
        if (event.done) ended = true;
        else begun.push(work(event.value, index++));
      }
    }
  } finally {
    onEnd?.();
    await Promise.allSettled(begun);
    // A source that never answers is not waited for.
    if (!ended) void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}
