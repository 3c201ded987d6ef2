import { expect } from 'vitest';
import { goTo, heard, ranking } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

journey('a rule goes into an error and out again; the last right outcome stays', async (visit) => {
  const page = await visit();
  const published = await ranking(page);
  /** The outcome, from its own view; after that the rule is opened once more. */
  const outcome = async () => {
    await goTo(page, 'Verdeling');
    const rows = await ranking(page);
    await goTo(page, 'Regels');
    await page.getByRole('button', { name: 'Wijzigen (Gesprekken met bewoners)' }).click();
    return rows;
  };
  const points = page.getByRole('textbox', { name: 'Punten', exact: true });
  await outcome();
  await points.fill('100');
  await points.press('Enter');
  await heard(page, /Regel ‘Gesprekken met bewoners’ gewijzigd/u);
  const right = await outcome();
  expect(right).not.toEqual(published);

  await points.fill('veel');
  await points.press('Enter');
  await page.getByText(/De uitkomst hoort nog bij de laatste regel die klopte/u).waitFor();
  await expect.poll(() => points.getAttribute('aria-invalid')).toBe('true');
  const described = await points.getAttribute('aria-describedby');
  const message = page.locator(`[id="${described?.split(' ').at(-1) ?? ''}"]`);
  expect(await message.innerText()).toContain('Gevonden: "veel"');
  expect(await outcome()).toEqual(right);
  expect(await points.inputValue()).toBe('veel');

  await points.fill('40');
  await points.press('Enter');
  await page.getByText(/Deze regel klopt/u).waitFor();
  await heard(page, /Gesprekken met bewoners’ terug naar het uitgangspunt/u);
  expect(await outcome()).toEqual(published);
});
