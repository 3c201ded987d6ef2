/**
 * Does work when the browser has nothing more urgent to do, such as showing a frame; of works that are asked for one
 * after another, the first comes first.
 */
export function afterFrame(work: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority: 'background' });
  else setTimeout(work, 32);
}
