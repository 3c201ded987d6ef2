/** Does work when the browser has nothing more urgent to do, such as showing a frame. */
export function afterFrame(work: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority: 'background' });
  else setTimeout(work, 32);
}
