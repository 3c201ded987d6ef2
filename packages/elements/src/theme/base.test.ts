import { LitElement } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { base } from './base.styles.ts';

class ThemedElement extends LitElement {
  static override styles = base;
}
customElements.define('themed-element', ThemedElement);

const root = document.documentElement;

afterEach(() => root.removeAttribute('style'));

/** The colour of text, and the typeface, of an element on a page with these custom properties. */
async function look(properties: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  const element = new ThemedElement();
  document.body.replaceChildren(element);
  await element.updateComplete;
  const { color, fontFamily } = getComputedStyle(element);
  return { color, fontFamily };
}

const municipal = {
  '--basis-color-default-color-document': 'rgb(20, 30, 90)',
  '--basis-text-font-family-default': 'Fira Sans',
};

it('takes the basis tokens of NL Design System where the page has them', async () => {
  const { color, fontFamily } = await look(municipal);
  expect(color).toBe('rgb(20, 30, 90)');
  expect(fontFamily).toBe('"Fira Sans"');
});

it('puts its own tokens before those', async () => {
  const { color, fontFamily } = await look({ ...municipal, '--maatstaf-ink': 'rgb(90, 10, 10)' });
  expect(color).toBe('rgb(90, 10, 10)');
  expect(fontFamily).toBe('"Fira Sans"');
});

it('has a look of its own on a page without either', async () => {
  root.style.setProperty('color-scheme', 'light');
  const { color, fontFamily } = await look({});
  expect(color).toBe('rgb(23, 33, 43)');
  expect(fontFamily).toContain('system-ui');
});
