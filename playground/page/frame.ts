import type { Page } from 'playwright-core';
import { openPage } from './open-page.ts';
import { servedApp } from './serve.ts';

/** How long one move of a slider took, in milliseconds since its input event. */
interface Move {
  /** Until the page's elements are up to date. */
  readonly committed: number;
  /** Until the frame that shows it is laid out and painted. */
  readonly painted: number;
}

const moves = 60;

/**
 * Moves the slider of the first principle, a percent at a time. Each input event comes at the start of
 * a frame, where a browser hands out those of a drag.
 */
function moved(page: Page, count: number): Promise<readonly Move[]> {
  return page.evaluate(async (wanted) => {
    const slider = document
      .querySelector('maatstaf-app')
      ?.shadowRoot?.querySelector('maatstaf-weights')
      ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
    if (slider === undefined || slider === null) throw new Error('There is no slider.');
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const idle = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
    const task = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    const found: Move[] = [];
    for (let move = 0; move < wanted; move += 1) {
      await idle();
      await frame();
      const painted = task();
      const start = performance.now();
      slider.value = String(20 + move);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // The work is a chain of some ten promises; no task comes between these.
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      const committed = performance.now() - start;
      await painted;
      found.push({ committed, painted: performance.now() - start });
    }
    return found;
  }, count);
}

function line(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(1);
  return `${name.padEnd(26)} median ${at(0.5).padStart(5)} ms   p95 ${at(0.95).padStart(5)} ms`;
}

process.env['NODE_ENV'] = 'production';
const app = await servedApp();
const page = await openPage();
try {
  await page.goto(app.url);
  await page.locator('maatstaf-award-table').waitFor();
  const options = await page.locator('#pack option').allInnerTexts();
  for (const policy of options.map((text) => text.trim())) {
    await page.locator('#pack').selectOption({ label: policy });
    await page.locator('maatstaf-summary-cards').getByText(policy).waitFor();
    await moved(page, 10);
    const found = await moved(page, moves);
    console.log(`${policy}, ${moves} moves of a weight`);
    console.log(
      line(
        '  input to elements',
        found.map(({ committed }) => committed),
      ),
    );
    console.log(
      line(
        '  input to painted frame',
        found.map(({ painted }) => painted),
      ),
    );
  }
} finally {
  await page.context().browser()?.close();
  await app.close();
}
