import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { heard, ranking, redoButton, undoButton, weigh } from './app-page.ts';
import { address, journey, launch, settings, Watch, withBrowser } from './journey.ts';

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
  expect(await undoButton(page).getAttribute('aria-label')).toMatch(/Eigenaarschap op 60/u);
  expect(await redoButton(page).getAttribute('aria-label')).toMatch(/Maatwerk op 10/u);
}

journey('a reload brings back what was there, the way back and forth too', async (visit) => {
  const page = await visit();
  const left = await work(page);
  await page.reload();
  await expectAsLeft(page, left);
});

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
