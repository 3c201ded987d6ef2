import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goTo, heard, ranking, redoButton, undoButton, weigh } from './app-page.ts';
import { address, downloaded, journey, launch, settings, Watch, withBrowser } from './journey.ts';

withBrowser();

const resumed = /U gaat verder waar u gebleven was/u;

async function work(page: Page): Promise<readonly string[]> {
  await weigh(page, 'Eigenaarschap', '60');
  await heard(page, /Eigenaarschap op 60/u);
  await weigh(page, 'Maatwerk', '10');
  await heard(page, /Maatwerk op 10/u);
  await undoButton(page).click();
  await heard(page, /Ongedaan gemaakt/u);
  return ranking(page);
}

/** The outcome is the one that was left, and so is the way back and forth. */
async function expectAsLeft(page: Page, left: readonly string[]): Promise<void> {
  await heard(page, resumed);
  await expect.poll(() => ranking(page)).toEqual(left);
  await expect
    .poll(() => undoButton(page).getAttribute('aria-label'))
    .toMatch(/Eigenaarschap op 60/u);
  await expect.poll(() => redoButton(page).getAttribute('aria-label')).toMatch(/Maatwerk op 10/u);
}

journey('a reload brings back what was there, the way back and forth too', async (visit) => {
  const page = await visit();
  const left = await work(page);
  await page.reload();
  await expectAsLeft(page, left);
});

journey('what was done a moment before leaving is there after it', async (visit) => {
  let page = await visit();
  await work(page);
  for (const leave of ['reload', 'reload', 'close', 'close'] as const) {
    const session = await page.context().newCDPSession(page);
    // A slow machine lets the page paint before a step, and keeps the step after that.
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const slider = page.getByRole('slider').first();
    await slider.focus();
    for (let press = 0; press < 3; press += 1)
      await page.keyboard.press('ArrowRight', { delay: 20 });
    const left = await slider.inputValue();
    if (leave === 'reload') {
      await page.reload();
    } else {
      const context = page.context();
      await page.close();
      page = await context.newPage();
      await page.goto(address);
    }
    await heard(page, resumed);
    const found = page.getByRole('slider').first();
    await expect.poll(() => found.inputValue()).toBe(left);
  }
});

journey('what is being typed when the page is left is there after it', async (visit) => {
  const page = await visit();
  await work(page);
  const session = await page.context().newCDPSession(page);
  for (const [rate, typed] of [
    [1, '900.000'],
    [6, '800.000'],
  ] as const) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await weigh(page, 'Maatwerk', String(40 + rate));
    const budget = page.getByRole('textbox', { name: 'Budget' });
    await budget.fill(typed);
    await page.reload();
    await heard(page, resumed);
    await expect.poll(() => budget.inputValue()).toBe(typed);
  }
});

journey(
  'a proposal that is being filled in is there after a reload, until it is left',
  async (visit) => {
    const page = await visit();
    const add = page.getByRole('button', { name: 'Voorstel toevoegen' });
    const title = page.getByRole('textbox', { name: 'Titel in het Nederlands' });
    await add.click();
    await title.fill('Café op de hoek');
    await page.reload();
    await add.click();
    await expect.poll(() => title.inputValue()).toBe('Café op de hoek');
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.reload();
    await add.click();
    await expect.poll(() => title.inputValue()).toBe('');
  },
);

journey('a tab that is closed is gone on with in the next one', async (visit) => {
  const page = await visit();
  const left = await work(page);
  await page.close();
  const next = await page.context().newPage();
  await next.goto(address);
  await expectAsLeft(next, left);
});

it('a browser that is killed loses nothing', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'maatstaf-profile-'));
  const watch = new Watch();
  const open = async (): Promise<Page> => {
    const context = await chromium.launchPersistentContext(profile, { ...launch, ...settings() });
    await watch.over(context);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('slider').first().waitFor();
    return page;
  };
  try {
    const page = await open();
    const left = await work(page);
    const closed = page.context().waitForEvent('close');
    const debugging = await page.context().newCDPSession(page);
    // Nobody hears the browser out: it is gone before it answers.
    await debugging.send('Browser.crash').catch(() => null);
    await closed;
    const next = await open();
    await expectAsLeft(next, left);
    await next.context().close();
    watch.expectCalm();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 60_000);

journey(
  'a rule that is not right yet is open again after a reload, and offered after that',
  async (visit) => {
    const page = await visit();
    const published = await ranking(page);
    await goTo(page, 'Regels');
    await page.getByRole('button', { name: 'Wijzigen (Gesprekken met bewoners)' }).click();
    const points = page.getByRole('textbox', { name: 'Punten', exact: true });
    await points.fill('veel');
    await points.press('Enter');
    await page.getByText(/De uitkomst hoort nog bij de laatste regel die klopte/u).waitFor();
    await page.waitForTimeout(500);
    const title = page.getByRole('textbox', { name: /^Titel/u }).first();
    const typed = `${await title.inputValue()}, anders`;
    await title.fill(typed);
    await expect.poll(() => noted(page)).toContain(typed);
    await page.reload();
    // The page comes back where it was left.
    await page.getByRole('heading', { level: 2, name: 'Regels', exact: true }).waitFor();
    // The rule that was being made is open, as it was left.
    await expect.poll(() => points.inputValue()).toBe('veel');
    await expect.poll(() => points.getAttribute('aria-invalid')).toBe('true');
    // So is what was being typed.
    await expect.poll(() => title.inputValue()).toBe(typed);
    await goTo(page, 'Verdeling');
    await expect.poll(() => ranking(page)).toEqual(published);
    await goTo(page, 'Regels');
    await page.getByText(/Wat u eraan veranderde, geldt nog niet/u).waitFor();
    await page.getByRole('button', { name: /^Verder met Gesprekken met bewoners/u }).click();
    await expect.poll(() => points.inputValue()).toBe('veel');
    await expect.poll(() => points.getAttribute('aria-invalid')).toBe('true');
    await points.fill('100');
    await points.press('Enter');
    await heard(page, /Regel ‘Gesprekken met bewoners.*’ gewijzigd/u);
  },
);

/** What a tab notes of the rule that is open. */
const noted = (page: Page): Promise<string | null> =>
  page.evaluate(() => sessionStorage.getItem('maatstaf-open-rule'));

journey('work that cannot be read lies aside, and is kept as a file', async (visit) => {
  const page = await visit();
  await work(page);
  const broken = '{"format":"maatstaf-scenario/1","budgetCents":123}';
  await expect.poll(() => draftTexts(page)).not.toEqual([]);
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('maatstaf');
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = store.getAll();
          reading.onsuccess = () => {
            for (const draft of reading.result as object[]) store.put({ ...draft, text });
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
        opening.addEventListener('error', () => reject(new Error('It does not open.')));
      }),
    broken,
  );
  await page.reload();
  const notice = page.getByRole('dialog', { name: 'Let op' });
  await notice.getByText(/Uw werk van de vorige keer kan niet open/u).waitFor();
  const saved = await downloaded(page, () =>
    notice.getByRole('button', { name: 'Bewaren als bestand' }).click(),
  );
  expect(saved.text).toBe(broken);
  await notice.getByRole('button', { name: 'Begrepen' }).click();
  await weigh(page, 'Eigenaarschap', '70');
  await heard(page, /Eigenaarschap op 70/u);
  await page.reload();
  await heard(page, resumed);
  await page.getByRole('button', { name: 'Scenario’s' }).click();
  const again = await downloaded(page, () =>
    page.getByRole('button', { name: /^Bewaren als bestand: werk van/u }).click(),
  );
  expect(again.text).toBe(broken);
});

journey('a file of the other policy opens there, and the work here is kept', async (visit) => {
  const page = await visit();
  const left = await work(page);
  const file = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'greenford-2026', version: '1.0.0' },
    budgetCents: 20_000_000,
  };
  await page.getByRole('button', { name: 'Scenario’s' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'greenford.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const notice = page.getByRole('dialog', { name: 'Let op' });
  await notice.getByText(/‘greenford.json’ hoort bij ander beleid/u).waitFor();
  await notice.getByRole('button', { name: /^Open / }).click();
  await expect
    .poll(() => undoButton(page).getAttribute('aria-label'))
    .toMatch(/bestand ‘greenford.json’ geopend/u);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Beleid' }).selectOption('maastricht-2025');
  await expectAsLeft(page, left);
});

/** What lies in the browser as drafts. */
const draftTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('maatstaf');
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts').objectStore('drafts');
          const reading = store.getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { text: string }[]).map(({ text }) => text));
          };
        };
      }),
  );
