import type { Page } from 'playwright-core';

/** How long one move of a slider took, in milliseconds since its input event. */
export interface Move {
  /** Until the controls and the headline figures are up to date: until the last of them changed. */
  readonly committed: number;
  /** Until the frame that shows them is laid out and painted. */
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
    const weights = app?.querySelector('maatstaf-weights')?.shadowRoot;
    const cards = app?.querySelector('maatstaf-summary-cards')?.shadowRoot;
    const slider = weights?.querySelector<HTMLInputElement>('input[type=range]');
    const list = app
      ?.querySelector('maatstaf-division-view')
      ?.shadowRoot?.querySelector('maatstaf-award-table');
    if (!weights || !cards || !slider)
      throw new Error('There is no slider, or there are no figures.');
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
    let figured = Number.NaN;
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(() => {
      if (Number.isNaN(changed)) changed = performance.now();
    }).observe(rows, all);
    // The slider says itself where it was moved to; all else is of the outcome.
    const figures = new MutationObserver((records) => {
      if (records.some(({ target }) => target !== slider)) figured = performance.now();
    });
    for (const root of [weights, cards]) figures.observe(root, all);
    const found: { committed: number; painted: number; listed: number; whole: number }[] = [];
    for (let move = 0; move < wanted; move += 1) {
      await idle();
      await frame();
      const painted = task();
      const start = performance.now();
      [changed, figured] = [Number.NaN, Number.NaN];
      slider.value = String(20 + move);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await painted;
      // A slow machine paints the slider first, and the figures in the next frame.
      let late = 0;
      for (; Number.isNaN(figured); late += 1) {
        if (late === 100) throw new Error('A move changed no figure.');
        await frame();
      }
      if (late > 0) await task();
      const committed = figured - start;
      const shown = performance.now() - start;
      await list.updateComplete;
      const whole = performance.now() - start;
      found.push({ committed, painted: shown, listed: changed - start, whole });
    }
    return found;
  }, count);
}

/** How long presses of a key took, in milliseconds, each counted from when it was pressed. */
export interface Presses {
  /** To the next frame, as the browser itself tells it. */
  readonly framed: readonly number[];
  /** To the frame that shows the controls and figures of the outcome. */
  readonly figured: readonly number[];
}

/**
 * Notes from now on, in `figured` of the page, how long it is from each such event to the frame that shows what it came
 * to. One that changes nothing counts as late as the next change.
 */
async function noteFigures(page: Page, type: 'keydown' | 'input'): Promise<void> {
  await page.evaluate((noted) => {
    const figured: number[] = [];
    Object.assign(window, { figured });
    let waiting: number[] = [];
    window.addEventListener(noted, ({ timeStamp }) => waiting.push(timeStamp), { capture: true });
    const weights = document
      .querySelector('maatstaf-app')
      ?.shadowRoot?.querySelector('maatstaf-weights')?.shadowRoot;
    if (!weights) throw new Error('There are no weights.');
    const slider = weights.querySelector('input[type=range]');
    new MutationObserver((records) => {
      // The slider says itself where it was moved to; all else is of the outcome.
      if (records.every(({ target }) => target === slider)) return;
      const shown = waiting;
      waiting = [];
      if (shown.length === 0) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          for (const at of shown) figured.push(performance.now() - at);
        });
        port1.start();
        port2.postMessage(null);
      });
    }).observe(weights, { subtree: true, childList: true, characterData: true, attributes: true });
  }, type);
}

/** What the page noted by now. */
function noted(page: Page, kind: keyof Presses): Promise<readonly number[]> {
  return page.evaluate((wanted) => (window as unknown as Presses)[wanted], kind);
}

/** Presses an arrow key on the first slider, and back. */
export async function pressed(page: Page, count: number): Promise<Presses> {
  await page.getByRole('slider').first().focus();
  await noteFigures(page, 'keydown');
  await page.evaluate(() => {
    const framed: number[] = [];
    Object.assign(window, { framed });
    // The shortest that a browser tells of. TypeScript does not know of it.
    const watched = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((entries) => {
      for (const { name, duration } of entries.getEntries())
        if (name === 'keydown') framed.push(duration);
    }).observe(watched);
  });
  for (let press = 0; press < count; press += 1) {
    // One key after another, as a person presses them.
    await page.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft', { delay: 30 });
    await page.waitForTimeout(70);
  }
  const framed = await noted(page, 'framed');
  // What took less than 16 ms is not told.
  const untold = Array.from({ length: Math.max(0, count - framed.length) }, () => 16);
  return { framed: [...framed, ...untold], figured: await noted(page, 'figured') };
}

/** Drags the first slider by mouse: from each move of the mouse that reaches it to the frame with its figures. */
export async function dragged(page: Page, count: number): Promise<readonly number[]> {
  const slider = page.getByRole('slider').first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('There is no slider.');
  await noteFigures(page, 'input');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (let move = 0; move < count; move += 1) {
    await page.mouse.move(box.x + box.width * (0.3 + 0.4 * (move / count)), y);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  return noted(page, 'figured');
}
