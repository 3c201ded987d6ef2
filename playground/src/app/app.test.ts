import axe from 'axe-core';
import { compiled, type Evaluator, type Language } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import '../tokens.css';
import '../page.css';
import { offeredPacks } from '../packs/pack-files.ts';
import { MaatstafApp } from './app.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 900);
});

async function opened(packId: string, language: Language) {
  const calls = { count: 0 };
  const evaluator: Evaluator = {
    name: 'counting',
    evaluate: (rules, facts) => {
      calls.count += 1;
      return compiled.evaluate(rules, facts);
    },
  };
  const app = new MaatstafApp();
  Object.assign(app, { packId, language, evaluator });
  document.body.append(app);
  await expect.element(page.getByRole('slider').first()).toBeVisible();
  return { app, calls };
}

/** The ranked list, from the inside. */
function rankedList(app: MaatstafApp): ShadowRoot {
  const root = app.renderRoot.querySelector('maatstaf-award-table')?.shadowRoot;
  if (root === null || root === undefined) throw new Error('There is no ranked list.');
  return root;
}

/** What the ranked list says, as one text: ranks, outcomes and amounts included. */
const list = (app: MaatstafApp): string =>
  (rankedList(app).textContent ?? '').replaceAll(/\s+/gu, ' ');

const status = page.getByRole('status');

async function violations(app: MaatstafApp): Promise<readonly string[]> {
  // A pool that is off the screen has no layout, and so nothing to judge: make room for all of them.
  await page.viewport(1280, 20_000);
  const cells = [...rankedList(app).querySelectorAll('td')];
  await expect
    .poll(() => cells.every((cell) => cell.checkVisibility({ contentVisibilityAuto: true })))
    .toBe(true);
  // The panel slides in; half way, its colours are not what they come to be.
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await axe.run(document.body, { runOnly: { type: 'tag', values } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each([
  { packId: 'maastricht-2025', language: 'nl', principle: 'Eigenaarschap', share: /op 50.%/u },
  { packId: 'greenford-2026', language: 'en', principle: 'Stewardship', share: /at 50%/u },
] as const)('$packId', ({ packId, language, principle, share }) => {
  it('moves a weight to 50 % by keyboard: the list changes, it is said, and undo restores it exactly', async () => {
    const { app, calls } = await opened(packId, language);
    const before = list(app);
    const slider = page.getByRole('slider', { name: principle, exact: true }).element();
    if (!(slider instanceof HTMLInputElement)) throw new Error('The weight has no slider.');
    slider.focus();
    const presses = 50 - slider.valueAsNumber;
    await userEvent.keyboard(`{ArrowRight>${presses}/}`);
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', language === 'nl' ? '50\u00a0%' : '50%');
    await expect.element(status).toMatchTextContent(share);
    expect(list(app)).not.toBe(before);
    expect(calls.count).toBe(1);

    for (let steps = 0; list(app) !== before && steps < presses; steps += 1) {
      await userEvent.keyboard('{Control>}z{/Control}');
      await app.updateComplete;
      await app.renderRoot.querySelector('maatstaf-award-table')?.updateComplete;
    }
    expect(list(app)).toBe(before);
    expect(calls.count).toBe(1);
  });

  it('has nothing that axe objects to, also with the reasons of a proposal open', async () => {
    const { app } = await opened(packId, language);
    expect(await violations(app)).toEqual([]);
    await page
      .getByRole('button', { name: /^(Waarom|Why)\? /u })
      .first()
      .click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await violations(app)).toEqual([]);
  });

  it('fits a screen of 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 700);
    await opened(packId, language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

it('quotes the sentence of policy behind an award, and Escape returns to where one was', async () => {
  const { app } = await opened('maastricht-2025', 'en');
  const why = page
    .getByRole('button', { name: /^Why\? /u })
    .first()
    .element();
  if (!(why instanceof HTMLElement)) throw new Error('There is nothing to ask about.');
  why.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const explanation = app.renderRoot.querySelector('maatstaf-explanation');
  const quotes = [...(explanation?.renderRoot.querySelectorAll('blockquote') ?? [])];
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.every((quote) => quote.lang === 'nl' && quote.textContent !== '')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(rankedList(app).activeElement).toBe(why);
});

it('departs from the ranking only with a written reason, and keeps that reason in the list of changes', async () => {
  await opened('greenford-2026', 'en');
  await page
    .getByRole('button', { name: /^Why\? /u })
    .first()
    .click();
  await page.getByText('Depart from the ranking').click();
  await page.getByRole('radio', { name: 'Refuse it anyway' }).click();
  await page.getByRole('button', { name: 'Depart', exact: true }).click();
  await expect.element(page.getByText(/Write a reason/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The site was sold.');
  await page.getByRole('button', { name: 'Depart', exact: true }).click();
  await expect.element(page.getByText(/In force: Refuse it anyway/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('radio', { name: 'All differences' }).click();
  await expect.element(page.getByText(/A person refuses .*The site was sold\./u)).toBeVisible();
});

it('divides another budget, and says what comes of it', async () => {
  const { app, calls } = await opened('maastricht-2025', 'nl');
  const before = list(app);
  await page.getByRole('textbox', { name: 'Budget in euro' }).fill('600.000');
  await userEvent.keyboard('{Tab}');
  await expect.element(status).toMatchTextContent(/Budget €.600\.000: .*vallen af/u);
  expect(list(app)).not.toBe(before);
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click();
  await expect.element(status).toMatchTextContent(/Ongedaan gemaakt/u);
  expect(list(app)).toBe(before);
  await page.getByRole('button', { name: /^Opnieuw/u }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Budget in euro' }))
    .toHaveValue('600.000');
  expect(calls.count).toBe(1);
});

it('speaks the language that is chosen, and tells the page so', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('combobox', { name: 'Taal' }).selectOptions('English');
  await expect.element(page.getByRole('heading', { name: 'Weights' })).toBeVisible();
  await expect.element(page.getByRole('slider', { name: 'Ownership', exact: true })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});

it('opens every policy that it offers from the chooser, with a fresh history', async () => {
  await opened('maastricht-2025', 'en');
  await page.getByRole('spinbutton', { name: /^Ownership/u }).fill('60');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: /^Undo: Ownership/u })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Policy' })
    .selectOptions(offeredPacks[1]?.title.en ?? '');
  await expect
    .element(page.getByRole('slider', { name: 'Stewardship', exact: true }))
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Undo', exact: true }))
    .toHaveAttribute('aria-disabled', 'true');
});

it('shows the outcome per neighbourhood, in euros and as a list of priorities', async () => {
  await opened('maastricht-2025', 'nl');
  await page.getByRole('radio', { name: 'Euro per buurt' }).click();
  await expect.element(page.getByRole('table', { name: 'Euro per buurt' })).toBeVisible();
  await page.getByRole('radio', { name: 'Prioriteiten per buurt' }).click();
  await page.getByRole('combobox', { name: 'Buurt' }).selectOptions('Pottenberg');
  await expect
    .element(page.getByRole('table', { name: /^Voorstellen voor Pottenberg/u }))
    .toBeVisible();
});
