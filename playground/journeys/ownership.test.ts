import { expect } from 'vitest';
import { goTo, heard, outcome, ranking, weigh } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

journey(
  'raise ownership to half, see who falls out, understand why, and share it',
  async (visit) => {
    const page = await visit();
    await weigh(page, 'Eigenaarschap', '50');
    await heard(page, /Eigenaarschap op 50.%: 2 voorstellen komen erin en 3 vallen af/u);

    await page.getByRole('radio', { name: 'Alle verschillen' }).check();
    const left = page.getByRole('listitem').filter({ hasText: /’ valt af: / });
    await expect.poll(() => left.count()).toBe(3);
    const title = /‘(?<title>.+)’/u.exec(await left.first().innerText())?.groups?.['title'] ?? '';

    await page.getByRole('radio', { name: 'Rangorde' }).check();
    await page.getByRole('button', { name: `Waarom? ${title}`, exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Waarom wel of niet' });
    await panel.getByRole('heading', { name: title }).waitFor();
    await expect
      .poll(() => panel.getByText(/^Afgewezen: /u).innerText())
      .toMatch(/Er kwam €.[\d.,]+ tekort\./u);
    const quote = panel.getByRole('figure', { name: /vastgesteld door de raad$/u }).first();
    expect((await quote.getByRole('blockquote').innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    const seen = await ranking(page);

    await page.getByRole('button', { name: 'Delen' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.keyboard.press('Escape');

    const other = await visit({}, new URL(link).hash);
    await heard(other, /U ziet het scenario uit de link/u);
    expect(new URL(other.url()).hash).toBe('');
    await expect.poll(() => ranking(other)).toEqual(seen);
    await goTo(page, 'Logboek');
    await goTo(other, 'Logboek');
    expect(await outcome(other)).toEqual(await outcome(page));
  },
);

journey('what it takes can be tried out, and does what it says', async (visit) => {
  const page = await visit();
  await weigh(page, 'Eigenaarschap', '50');
  await heard(page, /Eigenaarschap op 50/u);
  const row = page.getByRole('row', { name: /Tuindiner in Meerssenhoven/u });
  await row.getByText('afgewezen').waitFor();
  await row.getByRole('button', { name: /^Waarom\?/u }).click();
  const panel = page.getByRole('dialog', { name: 'Waarom wel of niet' });
  await panel.getByText('Wat is er nodig om dit wel te betalen?').click();
  // A worker searches the budget, the request and every weight.
  await panel
    .getByRole('button', { name: /^Probeer dit/u })
    .first()
    .click({ timeout: 40_000 });
  await panel
    .getByText(/^toegekend/u)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await row.getByText('toegekend').first().waitFor();
});
