import { expect } from 'vitest';
import { cards, choosePolicy, goTo, heard, ranking, undoButton, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

journey(
  'both policies in both languages: what was changed stays with the policy it was changed in',
  async (visit) => {
    const page = await visit({ language: 'en-GB' });
    await page.getByRole('heading', { name: 'Weights' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await weigh(page, 'Ownership', '60');
    await heard(page, /Ownership at 60/u);
    const changed = await cards(page);

    await choosePolicy(page, /Cool streets/u);
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

    await page.getByRole('combobox', { name: 'Language' }).selectOption('nl');
    await page.getByRole('heading', { name: 'Gewichten' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nl');
    await undoButton(page).click();
    await heard(page, /u bent terug bij het uitgangspunt/u);

    await choosePolicy(page, /Maastricht/u);
    await page.getByRole('slider', { name: 'Eigenaarschap', exact: true }).waitFor();
    await heard(page, /U gaat verder waar u gebleven was/u);
    await expect
      .poll(() => undoButton(page).getAttribute('aria-label'))
      .toMatch(/Eigenaarschap op 60/u);
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
    await page.getByRole('heading', { name: 'Weights' }).waitFor();
    await expect.poll(() => cards(page)).toEqual(changed);

    await choosePolicy(page, /Cool streets/u);
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await expect.poll(() => ranking(page)).toEqual(greenford);
  },
);
