import { compiled } from '@maatstaf/core';
import { messages } from '@maatstaf/elements';
import { cdp, page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import '../tokens.css';
import '../page.css';
import { MaatstafApp } from './app.ts';

interface Emulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { media?: string; features?: readonly { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** Shows the page as on another medium, or with a preference of its reader. */
const emulate = (media: Parameters<Emulation['send']>[1]) =>
  (cdp() as Emulation).send('Emulation.setEmulatedMedia', media);

let app: MaatstafApp;

beforeEach(async () => {
  await page.viewport(1280, 900);
  app = new MaatstafApp();
  Object.assign(app, { packId: 'maastricht-2025', language: 'nl', evaluator: compiled });
  document.body.replaceChildren(app);
  await expect.element(page.getByRole('slider').first()).toBeVisible();
  await expect.poll(() => all('maatstaf-award-table').length).toBe(1);
  await expect.poll(() => all('[aria-busy=true]').length, { timeout: 20_000 }).toBe(0);
});

afterEach(() => emulate({ media: '', features: [] }));

/** Everything in the app and in its elements that a selector finds. */
function all(selector: string, root: ParentNode = app.renderRoot): readonly Element[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : all(selector, shadowRoot),
  );
  return [...root.querySelectorAll(selector), ...within];
}

/** What of it stands on the page. */
const shown = (selector: string): readonly string[] =>
  all(selector)
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map(({ textContent }) => textContent.trim());

it('marks only the chosen view, and greys out what is disabled, where colours are forced', async () => {
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const marked = all('.view').filter((view) => getComputedStyle(view).borderBottomStyle !== 'none');
  expect(marked.map(({ textContent }) => textContent.trim())).toEqual(['Verdeling']);

  const grey = document.createElement('span');
  grey.style.color = 'GrayText';
  document.body.append(grey);
  const undo = page.getByRole('button', { name: 'Ongedaan maken' }).element();
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  const { color, borderBottomColor } = getComputedStyle(undo);
  expect([color, borderBottomColor]).toEqual(Array(2).fill(getComputedStyle(grey).color));

  const unfunded = all('maatstaf-award-table')[0]?.shadowRoot?.querySelector(
    'tbody tr:not(.funded) .rank',
  );
  if (unfunded === null || unfunded === undefined) throw new Error('All proposals are funded.');
  expect(getComputedStyle(unfunded).borderInlineStartStyle).toBe('none');
});

it('has the outcome on the first screen where that is small', async () => {
  await page.viewport(320, 640);
  const [cards] = all('maatstaf-summary-cards');
  expect(cards?.getBoundingClientRect().top).toBeLessThan(360);
  for (const name of ['Ongedaan maken', 'Logboek'])
    await expect.element(page.getByRole('button', { name }).first()).toBeInViewport();
});

it('shows that the controls go on below, until their end is reached', async () => {
  const [controls] = all('.controls');
  if (controls === undefined) throw new Error('There are no controls.');
  const sign = () => getComputedStyle(controls, '::after').content;
  expect(controls.scrollHeight).toBeGreaterThan(controls.clientHeight);
  await expect.poll(sign).toContain('▾');
  controls.scrollTop = controls.scrollHeight;
  await expect.poll(sign).not.toContain('▾');
});

it('prints the outcome without its controls, black on white, and still says illustrative', async () => {
  expect(shown('button').length).toBeGreaterThan(10);
  await emulate({ media: 'print' });
  expect(shown('button, input, textarea, header select, .controls, .views')).toEqual([]);
  expect(shown('.notice')).toContain(messages('nl').illustrative);
  expect(shown('.card').length).toBe(7);
  expect(shown('tbody tr').length).toBeGreaterThan(60);
  expect(all('.scroll').map((region) => getComputedStyle(region).overflowX)).not.toContain('auto');
  expect(all('tbody tr').every((row) => getComputedStyle(row).breakInside === 'avoid')).toBe(true);
  const [card] = all('.card');
  if (card === undefined) throw new Error('There are no cards.');
  const { color, backgroundColor } = getComputedStyle(card);
  expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

it('prints the reasons of a proposal where they are open', async () => {
  await page
    .getByRole('button', { name: /^Waarom\? / })
    .first()
    .click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByRole('blockquote').first()).toBeVisible();
  await emulate({ media: 'print' });
  expect(shown('maatstaf-explanation').length).toBe(1);
  expect(shown('.notice')).toContain(messages('nl').illustrative);
  expect(shown('main, footer, maatstaf-override-form, button')).toEqual([]);
  const panel = page.getByRole('dialog').element();
  expect(getComputedStyle(panel).boxShadow).toBe('none');
  expect(panel.scrollHeight).toBeLessThanOrEqual(panel.clientHeight);
});
