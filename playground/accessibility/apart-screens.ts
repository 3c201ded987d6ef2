import type { Page } from 'playwright-core';
import { escape, openDialog, reload, type Screen } from './walking.ts';

const notice = 'maatstaf-keeper-notice dialog[open]';

/** Goes on with the same work in a copy of the tab, which is closed when that is known here. */
async function workElsewhere(page: Page): Promise<void> {
  // Reasons that were closed just now leave the address a moment later; a copy would open them over its fields.
  await page.waitForFunction(() => !location.hash.includes('why='));
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await copy.locator('maatstaf-weights input[inputmode]').first().waitFor();
  await copy.locator('maatstaf-scenario-bar .bar').waitFor();
  const { pack } = await page.locator('#pack').evaluate((list: HTMLSelectElement) => ({
    pack: list.value,
  }));
  await copy.locator('#pack').selectOption(pack);
  const field = copy.locator('maatstaf-weights input[inputmode]').first();
  await field.fill('40');
  await field.press('Enter');
  await page.locator(notice).waitFor();
  await copy.close();
}

/** Makes what this browser kept of unfinished work something that no version of the program can read. */
function spoilDrafts(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('maatstaf');
        opening.addEventListener('error', () => reject(new Error('It does not open.')));
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            for (const draft of reading.result as object[])
              store.put({ ...draft, text: '{"format":"maatstaf-scenario/1","budgetCents":123}' });
          });
          store.transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}

/** What is told of work in another tab, of work laid aside, and of what cannot be opened. */
export const apartScreens: readonly Screen[] = [
  {
    name: 'notice-other-tab',
    open: workElsewhere,
    leave: (page) => page.locator(`${notice} button.primary`).click(),
  },
  {
    name: 'notice-laid-aside',
    open: async (page) => {
      await spoilDrafts(page);
      await reload(page);
      await page.locator(notice).waitFor();
    },
    leave: (page) => page.locator(`${notice} .buttons button`).last().click(),
  },
  {
    name: 'scenarios-laid-aside',
    open: async (page) => {
      await openDialog(page, 1);
      await page.locator('maatstaf-scenario-dialog #aside').waitFor();
    },
  },
  {
    name: 'notice-file-refused',
    open: async (page) => {
      await page.locator('maatstaf-scenario-dialog input[type=file]').setInputFiles({
        name: 'begroting.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"kostenplaats": 4711}'),
      });
      await page.locator(notice).waitFor();
    },
    leave: async (page) => {
      await page.locator(`${notice} button.primary`).click();
      await escape(page);
    },
  },
  {
    name: 'notice-link-refused',
    open: async (page) => {
      await reload(page, '#s=cut');
      await page.locator(notice).waitFor();
    },
    leave: (page) => page.locator(`${notice} button.primary`).click(),
  },
];
