/**
 * Does work when the browser has nothing more urgent to do, such as showing a frame, and not before so many
 * milliseconds. Gives what calls it off.
 */
export function afterFrame(work: () => void, delay = 0): () => void {
  let isOff = false;
  const task = (): void => {
    if (!isOff) work();
  };
  if ('scheduler' in globalThis) void scheduler.postTask(task, { priority: 'background', delay });
  else setTimeout(task, Math.max(32, delay));
  return () => (isOff = true);
}
