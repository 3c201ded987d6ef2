import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heard, ranking, undoButton, weigh } from './app-page.ts';
import { address, journey, withBrowser } from './journey.ts';

withBrowser();

const scenario = (page: Page) => page.getByRole('group', { name: 'Scenario', exact: true });
const save = (page: Page) => scenario(page).getByRole('button', { name: 'Bewaren' }).click();

journey(
  'two tabs work on one scenario, and neither overwrites the other unasked',
  async (visit) => {
    const page = await visit();
    await weigh(page, 'Eigenaarschap', '60');
    await heard(page, /Eigenaarschap op 60/u);
    await save(page);
    await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Plan A');
    await page.getByRole('button', { name: 'Bewaren als nieuw scenario' }).click();
    await page.getByText('‘Plan A’ is bewaard.').waitFor();
    await page.keyboard.press('Escape');
    await scenario(page).getByText('Plan A', { exact: false }).first().waitFor();
    const own = await ranking(page);

    const other = await page.context().newPage();
    await other.goto(address);
    await heard(other, /U ziet het uitgangspunt/u);
    await heard(other, /In een ander tabblad hebt u werk open\. Wat u eerder hebt bewaard/u);
    await scenario(other).getByRole('button', { name: 'Scenario’s' }).click();
    await other.getByRole('button', { name: 'Open ‘Plan A’' }).click();
    await other.keyboard.press('Escape');
    await expect.poll(() => ranking(other)).toEqual(own);
    await weigh(other, 'Maatwerk', '60');
    await heard(other, /Maatwerk op 60/u);
    // The first tab hears at once that somebody goes on with the same scenario.
    const notice = page.getByRole('dialog', { name: 'Let op' });
    await notice.getByText(/In een ander tabblad wordt aan hetzelfde gewerkt/u).waitFor();
    await notice.getByRole('button', { name: 'Ga hier apart verder' }).click();
    await save(other);
    await scenario(other).getByText('bewaard', { exact: true }).waitFor();
    const theirs = await ranking(other);

    // The first tab keeps what it had, and says that the other one saved.
    await scenario(page).getByText('in een ander tabblad bewaard').waitFor();
    await expect.poll(() => ranking(page)).toEqual(own);
    await weigh(page, 'Eigenaarschap', '75');
    await heard(page, /Eigenaarschap op 75/u);
    await other.getByRole('button', { name: 'Ga hier apart verder' }).click();
    const mine = await ranking(page);
    await save(page);
    await notice.getByText(/‘Plan A’ is in een ander tabblad bewaard/u).waitFor();
    await notice.getByRole('button', { name: 'Bewaar dit als kopie' }).click();
    await scenario(page).getByText('Plan A (kopie)').waitFor();

    // A third one finds both as they were saved.
    const third = await page.context().newPage();
    await third.goto(address);
    await third.getByRole('slider').first().waitFor();
    for (const [name, rows] of [
      ['Plan A', theirs],
      ['Plan A (kopie)', mine],
    ] as const) {
      await scenario(third).getByRole('button', { name: 'Scenario’s' }).click();
      await third.getByRole('button', { name: `Open ‘${name}’` }).click();
      await third.keyboard.press('Escape');
      await expect.poll(() => ranking(third)).toEqual(rows);
    }
  },
  120_000,
);

journey('a copy of a tab hears that the original goes on, and takes that over', async (visit) => {
  const page = await visit();
  await weigh(page, 'Eigenaarschap', '60');
  await heard(page, /Eigenaarschap op 60/u);
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await heard(copy, /U gaat verder waar u gebleven was/u);
  const before = await ranking(copy);
  await weigh(page, 'Maatwerk', '70');
  await heard(page, /Maatwerk op 70/u);
  const theirs = await ranking(page);
  const notice = copy.getByRole('dialog', { name: 'Let op' });
  await notice.getByText(/elk tabblad bewaart zijn eigen werk/u).waitFor();
  expect(await ranking(copy)).toEqual(before);
  await notice.getByRole('button', { name: 'Neem over wat daar staat' }).click();
  await heard(copy, /Werk uit een ander tabblad overgenomen/u);
  await expect.poll(() => ranking(copy)).toEqual(theirs);
  await undoButton(copy).click();
  await expect.poll(() => ranking(copy)).toEqual(before);
});
