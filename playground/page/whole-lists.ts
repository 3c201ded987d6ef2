import type { Page } from 'playwright-core';

/** Resolves when every row of the ranked lists on a page shows the outcome, those off the screen too. */
export async function wholeLists(page: Page): Promise<void> {
  await page.locator('maatstaf-award-table').evaluateAll(async (lists) => {
    await Promise.all(lists.map((list) => ('updateComplete' in list ? list.updateComplete : null)));
  });
}
