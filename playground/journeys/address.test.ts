import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choosePolicy, goTo, heard, ranking, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

/** Waits until that view is the one that is shown, by the row of views, the heading and the title of the page. */
async function isAt(page: Page, view: string): Promise<void> {
  const current = page.getByRole('navigation').getByRole('button', { name: view, exact: true });
  await expect.poll(() => current.getAttribute('aria-current')).toBe('page');
  await page.getByRole('heading', { level: 2, name: view, exact: true }).waitFor();
  await expect.poll(() => page.title()).toBe(`${view} – Maatstaf`);
}

const hash = (page: Page): string => new URL(page.url()).hash;

journey('back goes to the view before, and a reload lands on the same view', async (visit) => {
  const page = await visit();
  await weigh(page, 'Eigenaarschap', '60');
  await heard(page, /Eigenaarschap op 60/u);
  const own = await ranking(page);
  await goTo(page, 'Regels');
  await goTo(page, 'Buurten');
  await goTo(page, 'Buurten');
  await isAt(page, 'Buurten');
  await page.goBack();
  await isAt(page, 'Regels');
  await page.reload();
  await isAt(page, 'Regels');
  await heard(page, /U gaat verder waar u gebleven was/u);
  await page.goBack();
  await isAt(page, 'Verdeling');
  expect(hash(page)).toBe('');
  // Going back is no step in the scenario: what was changed stays.
  await expect.poll(() => ranking(page)).toEqual(own);
  await page.goForward();
  await isAt(page, 'Regels');
});

journey('a view that is not there is the division, and of a proposal it is said', async (visit) => {
  const page = await visit({}, '#view=nergens&why=niemand');
  await isAt(page, 'Verdeling');
  const dialog = page.getByRole('dialog', { name: 'Waarom wel of niet' });
  const gone = dialog.getByRole('heading', { name: 'Dit voorstel zit niet in dit scenario.' });
  await gone.waitFor();
  await expect.poll(() => gone.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  await expect.poll(() => hash(page)).toBe('');
});

journey(
  'of a policy that is not there it is said, and the one that is open stays',
  async (visit) => {
    const page = await visit({ language: 'en-GB' }, '#policy=nergens');
    const told = page.getByRole('dialog', { name: 'Please note' });
    const sentence = told.getByText('This link belongs to a policy that is not here.');
    await sentence.waitFor();
    await expect.poll(() => hash(page)).toBe('');
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'hidden' });
    await isAt(page, 'Division');

    await choosePolicy(page, /Cool streets/u);
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await page.evaluate(() => (location.hash = '#policy=nergens'));
    await sentence.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Stewardship', exact: true }).waitFor();
    await expect.poll(() => hash(page)).toBe('#policy=greenford-2026');
  },
);

journey('back closes the reasons of a proposal, and a reload opens them again', async (visit) => {
  const page = await visit();
  const dialog = page.getByRole('dialog', { name: 'Waarom wel of niet' });
  const ask = () =>
    page
      .getByRole('button', { name: /^Waarom\? /u })
      .first()
      .click();
  await ask();
  await dialog.locator('blockquote').first().waitFor();
  const reasons = await dialog.getByRole('heading').first().innerText();
  await page.reload();
  await dialog.locator('blockquote').first().waitFor();
  expect(await dialog.getByRole('heading').first().innerText()).toBe(reasons);
  await page.goBack();
  await dialog.waitFor({ state: 'hidden' });
  await isAt(page, 'Verdeling');

  // Closed on the page, they leave nothing behind to go back to.
  await goTo(page, 'Buurten');
  await goTo(page, 'Verdeling');
  await ask();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, 'Logboek');
  await isAt(page, 'Logboek');
  await page.goBack();
  await isAt(page, 'Verdeling');
  expect(await dialog.count()).toBe(0);
  await page.goBack();
  await isAt(page, 'Buurten');
});

journey('a link shows the scenario in the view that it was made in', async (visit) => {
  const page = await visit();
  await weigh(page, 'Eigenaarschap', '60');
  await heard(page, /Eigenaarschap op 60/u);
  await goTo(page, 'Eerlijkheid');
  await page.getByRole('button', { name: 'Delen' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const own = await page.locator('maatstaf-weights').getByRole('textbox').first().inputValue();

  const receiver = await visit({ language: 'en-GB' });
  await receiver.goto('about:blank');
  await receiver.goto(link);
  await isAt(receiver, 'Fairness');
  await heard(receiver, /the scenario from the link/u);
  expect(hash(receiver)).toBe('#view=fairness');
  const theirs = receiver.locator('maatstaf-weights').getByRole('textbox').first();
  await expect.poll(() => theirs.inputValue()).toBe(own.replace(',', '.'));
});

journey(
  'back closes the dialogs of scenarios, and leaves the view and the work alone',
  async (visit) => {
    const page = await visit();
    await goTo(page, 'Regels');
    await isAt(page, 'Regels');
    for (const name of ['Scenario’s', 'Delen']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('dialog[open]').waitFor();
      await page.goBack();
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      await isAt(page, 'Regels');
    }
    // What is told about a file lies over the dialog, and is closed first.
    await page.getByRole('button', { name: 'Scenario’s', exact: true }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'leeg.json', mimeType: 'application/json', buffer: Buffer.from('') });
    const told = page.getByRole('dialog', { name: 'Let op' });
    await told.getByText(/‘leeg.json’ is leeg/u).waitFor();
    await page.goBack();
    await told.waitFor({ state: 'hidden' });
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await isAt(page, 'Regels');
    // Closed on the page, a dialog leaves nothing behind to go back to.
    await page.getByRole('button', { name: 'Scenario’s', exact: true }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.goBack();
    await isAt(page, 'Verdeling');
  },
);

journey('the policy stands in the address: back, a reload and a link keep it', async (visit) => {
  const page = await visit();
  await goTo(page, 'Regels');
  await isAt(page, 'Regels');
  const policy = page.getByRole('combobox', { name: /^(Beleid|Policy)$/u });
  await policy.selectOption('greenford-2026');
  await expect.poll(() => hash(page)).toBe('#policy=greenford-2026&view=rules');
  const own = page.getByText('Stewardship').first();
  await own.waitFor();
  await page.reload();
  await own.waitFor();
  await expect.poll(() => policy.inputValue()).toBe('greenford-2026');
  const other = await visit({}, '#policy=greenford-2026');
  await expect
    .poll(() => other.getByRole('combobox', { name: 'Beleid' }).inputValue())
    .toBe('greenford-2026');
  await page.goBack();
  await expect.poll(() => policy.inputValue()).toBe('maastricht-2025');
  await isAt(page, 'Regels');
  await page.goBack();
  await isAt(page, 'Verdeling');
});
