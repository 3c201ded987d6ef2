import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ranking, said, undoButton, weigh, heard } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

/** Everything that is in the databases of the browser. */
const kept = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.addEventListener('success', () => resolve(request.result), { once: true });
      });
    const records: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      const tables = [...database.objectStoreNames];
      if (tables.length === 0) continue;
      const transaction = database.transaction(tables, 'readonly');
      for (const table of tables) {
        records.push(...(await done(transaction.objectStore(table).getAll())));
      }
      database.close();
    }
    return records;
  });

journey(
  'a first visitor sees the baseline, says nothing and leaves nothing behind',
  async (visit) => {
    const page = await visit();
    await page.getByRole('table', { name: 'Rangorde: Exploitatie' }).waitFor();
    await expect
      .poll(() => said(page).innerText())
      .toBe('U ziet het uitgangspunt: de gepubliceerde instellingen van dit beleid.');
    expect(
      await page
        .getByText(/De bedragen zijn voorbeelden/u)
        .first()
        .isVisible(),
    ).toBe(true);
    await expect.poll(() => page.getByText('Alles blijft in deze browser.').isVisible()).toBe(true);
    await expect.poll(() => undoButton(page).getAttribute('aria-disabled')).toBe('true');
    const scenario = page.getByRole('group', { name: 'Scenario' });
    await scenario.getByText('Uitgangspunt').waitFor();
    const { cookies, origins } = await page.context().storageState();
    expect(cookies).toEqual([]);
    expect(origins.flatMap(({ localStorage }) => localStorage)).toEqual([]);
    expect(await kept(page)).toEqual([]);
  },
);

journey('zoomed in on to 400 %, what it is called and its buttons take one row', async (visit) => {
  const page = await visit();
  await page.setViewportSize({ width: 320, height: 256 });
  const scenario = page.getByRole('group', { name: 'Scenario' });
  const name = scenario.getByText('Uitgangspunt');
  await name.waitFor();
  const boxes = [name, scenario.getByRole('button', { name: 'Bewaren' })].map((each) =>
    each.boundingBox(),
  );
  const [called, button] = await Promise.all(boxes);
  expect(called?.y).toBeGreaterThanOrEqual(button?.y ?? Number.NaN);
  expect(called?.height).toBeLessThanOrEqual(button?.height ?? Number.NaN);
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThan(90);
});

journey('what is said of the baseline is what comes back after a step and undo', async (visit) => {
  const page = await visit();
  const published = await ranking(page);
  await weigh(page, 'Eigenaarschap', '70');
  await heard(page, /Eigenaarschap op 70/u);
  await expect.poll(() => ranking(page)).not.toEqual(published);
  await undoButton(page).click();
  await heard(page, /u bent terug bij het uitgangspunt/u);
  await expect.poll(() => ranking(page)).toEqual(published);
});
