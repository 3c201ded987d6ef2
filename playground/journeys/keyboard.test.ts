import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { heard } from './app-page.ts';
import { downloaded, journey, withBrowser } from './journey.ts';

withBrowser();

/** What has the focus, in words, and whether an outline shows it: on itself, or on what is drawn for it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return { name: 'page', isShown: true };
    const shows = (each: Element | null) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 1;
    };
    const name = `${element.localName} ${element.getAttribute('aria-label') ?? element.id} ${element.textContent?.trim().slice(0, 40) ?? ''}`;
    return {
      name,
      isShown: [element, element.nextElementSibling, element.closest('label')].some(shows),
    };
  });

/** Presses a key until something has the focus; every stop on the way shows where one is. */
async function pressTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  const hidden: string[] = [];
  const isThere = () => target.evaluate((element) => element.matches(':focus')).catch(() => false);
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const { name, isShown } = await focused(page);
    if (!isShown) hidden.push(name);
    if (await isThere()) {
      expect(hidden).toEqual([]);
      return;
    }
  }
  throw new Error(`150 presses of ${key} do not lead to ${String(target)}.`);
}

journey('everything from the first step to the export goes by keyboard', async (visit) => {
  const page = await visit();
  const weight = page.getByRole('slider', { name: 'Eigenaarschap', exact: true });
  await pressTo(page, 'Tab', weight);
  for (let presses = 0; presses < 17; presses += 1) await page.keyboard.press('ArrowRight');
  await heard(page, /Eigenaarschap op 5\d/u);
  await page.keyboard.press('Control+z');
  await heard(page, /Ongedaan gemaakt/u);
  await page.keyboard.press('Control+Shift+z');
  await heard(page, /Opnieuw gedaan/u);

  // By the first link of the page one is at the outcome at once.
  await page.keyboard.press('Control+Home');
  await pressTo(page, 'Shift+Tab', page.getByRole('button', { name: 'Naar de uitkomst' }));
  await page.keyboard.press('Enter');
  const why = page.getByRole('button', { name: /^Waarom\?/u }).first();
  await pressTo(page, 'Tab', why);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Waarom wel of niet' });
  const depart = panel.locator('summary').filter({ hasText: 'Afwijken van de rangorde' });
  await depart.waitFor();
  await pressTo(page, 'Shift+Tab', depart);
  await page.keyboard.press('Enter');
  await pressTo(page, 'Tab', panel.getByRole('radio', { name: 'Toch toekennen' }));
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => panel.getByRole('radio', { name: 'Toch afwijzen' }).isChecked())
    .toBe(true);
  await pressTo(page, 'Tab', panel.getByRole('textbox', { name: 'Reden' }));
  await page.keyboard.type('Het gebouw is verkocht.');
  await pressTo(page, 'Tab', panel.getByRole('button', { name: 'Afwijken', exact: true }));
  await page.keyboard.press('Enter');
  await panel.getByText('Nu geldt: Toch afwijzen.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => why.evaluate((element) => element.matches(':focus'))).toBe(true);

  const log = page.getByRole('button', { name: 'Logboek', exact: true });
  await pressTo(page, 'Shift+Tab', log);
  await page.keyboard.press('Enter');
  const table = page.getByRole('button', { name: 'Tabel (CSV)' });
  await table.waitFor();
  await pressTo(page, 'Tab', table);
  const { text } = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(text).toContain('Het gebouw is verkocht.');
});
