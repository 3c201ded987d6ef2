import { expect } from 'vitest';
import { cards, goTo, heard, ranking, undoButton, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

const policy = /^(Beleid|Policy)$/u;
const maastricht = /Maastricht/u;
const choose = async (page: Parameters<typeof goTo>[0], name: RegExp, option: RegExp) => {
  const list = page.getByRole('combobox', { name });
  const value = await list.getByRole('option').filter({ hasText: option }).getAttribute('value');
  await list.selectOption(value);
};

journey(
  'both policies in both languages: what was changed stays with the policy it was changed in',
  async (visit) => {
    const page = await visit({ language: 'en-GB' });
    await page.getByRole('heading', { name: 'Weights' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await weigh(page, 'Ownership', '60');
    await heard(page, /Ownership at 60/u);
    const changed = await cards(page);

    await choose(page, policy, /Cool streets/u);
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await expect.poll(() => undoButton(page).getAttribute('aria-disabled')).toBe('true');
    const greenford = await ranking(page);
    await weigh(page, 'Stewardship', '80');
    await heard(page, /Stewardship at 80/u);
    for (const view of ['Neighbourhoods', 'Rules', 'Fairness', 'Compare', 'Log']) {
      await goTo(page, view);
      await page.getByRole('heading', { level: 2, name: view, exact: true }).waitFor();
    }
    await goTo(page, 'Division');

    await choose(page, /^Language$/u, /Nederlands/u);
    await page.getByRole('heading', { name: 'Gewichten' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nl');
    await undoButton(page).click();
    await heard(page, /u bent terug bij het uitgangspunt/u);

    await choose(page, policy, maastricht);
    await page.getByRole('slider', { name: 'Eigenaarschap', exact: true }).waitFor();
    await heard(page, /U gaat verder waar u gebleven was/u);
    await expect
      .poll(() => undoButton(page).getAttribute('aria-label'))
      .toMatch(/Eigenaarschap op 60/u);
    await choose(page, /^Taal$/u, /English/u);
    await page.getByRole('heading', { name: 'Weights' }).waitFor();
    await expect.poll(() => cards(page)).toEqual(changed);

    await choose(page, policy, /Cool streets/u);
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await expect.poll(() => ranking(page)).toEqual(greenford);
  },
);
