import type { Page } from 'playwright-core';

/** How long one move of a slider took, in milliseconds since its input event. */
export interface Move {
  /** Until the controls and the headline figures are up to date. */
  readonly committed: number;
  /** Until the frame that shows it is laid out and painted. */
  readonly painted: number;
  /** Until the first that is seen of the list is up to date: rows on the screen follow, all at once, after the frame. */
  readonly listed: number;
  /** Until every row is, those off the screen too. They wait until the slider rests. */
  readonly whole: number;
}

/**
 * Moves the slider of the first principle, a percent at a time. Each input event comes at the start of
 * a frame, where a browser hands out those of a drag.
 */
export function moved(page: Page, count: number): Promise<readonly Move[]> {
  return page.evaluate(async (wanted) => {
    const app = document.querySelector('maatstaf-app')?.shadowRoot;
    const slider = app
      ?.querySelector('maatstaf-weights')
      ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
    const list = app
      ?.querySelector('maatstaf-division-view')
      ?.shadowRoot?.querySelector('maatstaf-award-table');
    if (slider === undefined || slider === null) throw new Error('There is no slider.');
    if (list === undefined || list === null) throw new Error('There is no list.');
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const idle = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
    const task = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    const rows = list.shadowRoot;
    if (rows === null) throw new Error('The list was not drawn.');
    let changed = Number.NaN;
    new MutationObserver(() => {
      if (Number.isNaN(changed)) changed = performance.now();
    }).observe(rows, { subtree: true, childList: true, characterData: true, attributes: true });
    const found: { committed: number; painted: number; listed: number; whole: number }[] = [];
    for (let move = 0; move < wanted; move += 1) {
      await idle();
      await frame();
      const painted = task();
      const start = performance.now();
      changed = Number.NaN;
      slider.value = String(20 + move);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // The work is a chain of some ten promises; no task comes between these.
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      const committed = performance.now() - start;
      await painted;
      const shown = performance.now() - start;
      await list.updateComplete;
      const whole = performance.now() - start;
      found.push({ committed, painted: shown, listed: changed - start, whole });
    }
    return found;
  }, count);
}

/** Presses an arrow key on the first slider, and back: what the browser itself says each press took to the next frame. */
export async function pressed(page: Page, count: number): Promise<readonly number[]> {
  await page.getByRole('slider').first().focus();
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    // The shortest that a browser tells of. TypeScript does not know of it.
    const watched = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((entries) => {
      for (const { name, duration } of entries.getEntries())
        if (name === 'keydown') durations.push(duration);
    }).observe(watched);
  });
  for (let press = 0; press < count; press += 1) {
    // One key after another, as a person presses them.
    await page.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', { delay: 30 });
    await page.waitForTimeout(70);
  }
  const slow = await page.evaluate(
    () => (window as unknown as { durations: readonly number[] }).durations,
  );
  // What took less than 16 ms is not told.
  return [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 16)];
}

/** Drags the first slider by mouse: from each move of the mouse that reaches it to the frame that shows it. */
export async function dragged(page: Page, count: number): Promise<readonly number[]> {
  const slider = page.getByRole('slider').first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('There is no slider.');
  await slider.evaluate((element) => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    element.addEventListener('input', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => frames.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    });
  });
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (let move = 0; move < count; move += 1) {
    await page.mouse.move(box.x + box.width * (0.3 + 0.4 * (move / count)), y);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { frames: readonly number[] }).frames);
}
