import { html, LitElement, type TemplateResult } from 'lit';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { Gesture } from './gesture.ts';

/** Notes the gesture of everything that is changed within. */
class Bench extends LitElement {
  readonly gesture: Gesture = new Gesture(this);
  readonly changes: (number | undefined)[] = [];

  override render(): TemplateResult {
    return html`<input type="range" aria-label="one" @input=${this.#note} />
      <input type="range" aria-label="other" @input=${this.#note} />
      <input type="text" aria-label="typed" @change=${this.#note} />
      <input type="checkbox" aria-label="ticked" @change=${this.#note} />`;
  }

  readonly #note = (): number => this.changes.push(this.gesture.current);
}
customElements.define('test-bench', Bench);

let bench: Bench;
const part = (name: string): HTMLInputElement => {
  const found = bench.renderRoot.querySelector<HTMLInputElement>(`[aria-label=${name}]`);
  if (found === null) throw new Error(`There is no ${name}.`);
  return found;
};

/** As a browser tells of a slider that moves. */
const slide = (name: string): boolean =>
  part(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
const pointer = (type: string): boolean => window.dispatchEvent(new PointerEvent(type));

beforeEach(async () => {
  document.body.replaceChildren();
  bench = new Bench();
  document.body.append(bench);
  await bench.updateComplete;
});

it('makes one gesture of a drag, however long it rests half way', async () => {
  pointer('pointerdown');
  slide('one');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  slide('one');
  pointer('pointerup');
  expect(bench.changes[0]).toBeDefined();
  expect(bench.changes[1]).toBe(bench.changes[0]);
});

it('begins another with the next drag, and with another slider', () => {
  for (const name of ['one', 'one', 'other']) {
    pointer('pointerdown');
    slide(name);
    pointer('pointerup');
  }
  slide('one');
  expect(new Set(bench.changes).size).toBe(4);
});

it('makes one gesture of keys on one slider in quick succession', async () => {
  part('one').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(bench.changes).toHaveLength(3);
  expect(new Set(bench.changes).size).toBe(1);
});

it('goes by when keys were pressed, however late a busy page hears of it', async () => {
  const press = () =>
    new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true });
  const [first, second] = [press(), press()];
  part('one').dispatchEvent(first);
  slide('one');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  part('one').dispatchEvent(second);
  slide('one');
  part('one').dispatchEvent(press());
  slide('one');
  expect(bench.changes[1]).toBe(bench.changes[0]);
  expect(bench.changes[2]).not.toBe(bench.changes[1]);
});

it('takes what is typed or ticked for no gesture, however soon after another', async () => {
  slide('one');
  await userEvent.fill(part('typed'), '40');
  await userEvent.tab();
  await userEvent.click(part('ticked'));
  expect(bench.changes.slice(1)).toEqual([undefined, undefined]);
});

it('knows no gesture once nothing is being moved', () => {
  slide('one');
  expect(bench.gesture.current).toBeUndefined();
});
