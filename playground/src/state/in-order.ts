/**
 * Runs tasks one after another, in the order in which they were asked for. A task that fails is
 * reported to the page as an error, and the next one has its turn all the same.
 */
export function inOrder(): (task: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = afterwards(last, task);
  };
}

async function afterwards(previous: Promise<void>, task: () => Promise<void>): Promise<void> {
  await previous;
  try {
    await task();
  } catch (error) {
    reportError(error);
  }
}
