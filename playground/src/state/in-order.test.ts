import { expect, it, vi } from 'vitest';
import { inOrder } from './in-order.ts';

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

it('runs tasks in the order in which they came, however long each takes', async () => {
  const done: string[] = [];
  const run = inOrder();
  run(async () => {
    await after(20);
    done.push('slow');
  });
  run(async () => void done.push('quick'));
  await vi.waitFor(() => expect(done).toEqual(['slow', 'quick']));
});

it('goes on after a task that fails, and reports the failure', async () => {
  const reported: string[] = [];
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    reported.push(event.message);
  };
  window.addEventListener('error', listen, { capture: true });
  const done: string[] = [];
  const run = inOrder();
  run(() => Promise.reject(new Error('lost')));
  run(async () => void done.push('next'));
  await vi.waitFor(() => expect(done).toEqual(['next']));
  window.removeEventListener('error', listen, { capture: true });
  expect(reported.join()).toContain('lost');
});
