import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { wholeLists } from '../page/whole-lists.ts';
import { downloaded } from './journey.ts';

// What people look for on the page, in either language.

/** The line that says what every step did. */
export const said = (page: Page): Locator => page.getByRole('status').first();

/** Waits until the page says that. */
export const heard = (page: Page, what: RegExp): Promise<void> =>
  said(page).filter({ hasText: what }).waitFor();

export const undoButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Ongedaan maken|Undo)/u });

export const redoButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Opnieuw|Redo)(:|$)/u });

/** Goes to one of the views. */
export const goTo = (page: Page, view: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();

/** Turns to the policy that has this in its title. */
export async function choosePolicy(page: Page, title: RegExp): Promise<void> {
  const list = page.getByRole('combobox', { name: /^(Beleid|Policy)$/u });
  const option = list.getByRole('option').filter({ hasText: title });
  await list.selectOption(await option.getAttribute('value'));
}

/** Gives a weight another share, in the field beside its slider. */
export async function weigh(page: Page, name: string, percent: string): Promise<void> {
  const field = page.getByRole('textbox', { name: new RegExp(`^${name}, `, 'u') });
  await field.fill(percent);
  await field.press('Enter');
}

/** The rows of the ranked lists, in their order, each as one text, once all of them are drawn. */
export async function ranking(page: Page): Promise<readonly string[]> {
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await wholeLists(page);
  // Rows off the screen have no inner text: nothing of them is laid out.
  const rows = await page.getByRole('table').getByRole('row').allTextContents();
  return rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim());
}

/** What every proposal got, to the cent, and the fingerprint of that, from the bundle of the log. */
export async function outcome(page: Page): Promise<unknown> {
  await goTo(page, 'Logboek');
  const { text } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Bundel om na te rekenen' }).click(),
  );
  const bundle = JSON.parse(text) as { readonly outcome: unknown };
  return bundle.outcome;
}

/** What the cards above the outcome tell, also while a dialog lies over them. */
export async function cards(page: Page): Promise<readonly string[]> {
  const told = page.locator('maatstaf-summary-cards dd');
  await told.first().waitFor();
  return told.allInnerTexts();
}
