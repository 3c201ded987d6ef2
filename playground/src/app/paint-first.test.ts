import { expect, it } from 'vitest';
import { PaintFirst } from './paint-first.ts';

/** A step that keeps the page busy for so many milliseconds. */
const busy = (milliseconds: number) => async () => {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
  return true;
};
const quick = async () => true;

/** Whether a step is taken before the page has painted another frame. */
async function isTakenAtOnce(paintFirst: PaintFirst): Promise<boolean> {
  let frames = 0;
  requestAnimationFrame(() => (frames += 1));
  let before = -1;
  await paintFirst.before(async () => {
    before = frames;
    return true;
  })();
  return before === 0;
}

it('takes a step at once where the last one was quick', async () => {
  const paintFirst = new PaintFirst();
  expect(await isTakenAtOnce(paintFirst)).toBe(true);
  await paintFirst.before(quick)();
  expect(await isTakenAtOnce(paintFirst)).toBe(true);
});

it('lets the page paint first where one of the last two took long', async () => {
  const paintFirst = new PaintFirst();
  await paintFirst.before(busy(20))();
  expect(await isTakenAtOnce(paintFirst)).toBe(false);
  expect(await isTakenAtOnce(paintFirst)).toBe(false);
  expect(await isTakenAtOnce(paintFirst)).toBe(true);
});

it('learns nothing from a step that changes nothing', async () => {
  const paintFirst = new PaintFirst();
  await paintFirst.before(busy(20))();
  await paintFirst.before(async () => false)();
  expect(await isTakenAtOnce(paintFirst)).toBe(false);
});

it('takes what is asked for during a step right after it', async () => {
  const paintFirst = new PaintFirst();
  await paintFirst.before(busy(20))();
  let next = async () => {};
  await paintFirst.before(async () => {
    next = paintFirst.before(quick);
    return true;
  })();
  let isPainted = false;
  requestAnimationFrame(() => (isPainted = true));
  await next();
  expect(isPainted).toBe(false);
});

it('takes a step that waits when the page is left: there is no frame any more', async () => {
  const paintFirst = new PaintFirst();
  await paintFirst.before(busy(20))();
  let isTaken = false;
  const step = paintFirst.before(async () => (isTaken = true))();
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  // Only what follows at once is done by a page that is left.
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect(isTaken).toBe(true);
  await step;
});

it('goes on after a step that failed', async () => {
  const paintFirst = new PaintFirst();
  await paintFirst.before(busy(20))();
  const failing = paintFirst.before(() => Promise.reject(new Error('refused')));
  await expect(failing()).rejects.toThrow('refused');
  expect(await isTakenAtOnce(paintFirst)).toBe(false);
});
