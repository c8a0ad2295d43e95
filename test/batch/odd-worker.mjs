// Stands in for the threads of a batch, and does what a document makes it do.
export async function work({ begun, documents = {} }) {
  Atomics.store(begun, 0, 1);
  const { text } = documents.resume ?? {};
  if (text === "loop") for (;;);
  if (text === "grow") for (const all = []; ; ) all.push(new Array(100_000).fill({}));
  if (text === "exit") process.exit(7);
  if (text === "throw") throw new Error("odd");
  return { done: [text] };
}
