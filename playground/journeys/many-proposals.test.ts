import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { cards } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

interface Known {
  readonly title: Readonly<Record<string, string>>;
  readonly serves: unknown;
  readonly requestedCents: number;
  readonly minimumCents?: number | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A scenario with so many proposals of its own, each like one of the policy's examples. */
async function scenarioWith(count: number): Promise<string> {
  const file = new URL('../../rules/maastricht-2025/data/proposals.json', import.meta.url);
  const known = (JSON.parse(await readFile(file, 'utf8')) as { proposals: readonly Known[] })
    .proposals;
  const proposals = Array.from({ length: count }, (_, index) => {
    const like = known[index % known.length];
    if (like === undefined) throw new Error('The policy has no examples.');
    const { serves, requestedCents, minimumCents, facts } = like;
    const title = { nl: `Plan ${index + 1}`, en: `Plan ${index + 1}` };
    return { id: `many-${index + 1}`, title, serves, requestedCents, minimumCents, facts };
  });
  return JSON.stringify({
    format: 'maatstaf-scenario/1',
    pack: { id: 'maastricht-2025', version: '1.0.0' },
    title: 'Veel plannen',
    budgetCents: 6_000_000_000,
    proposals,
  });
}

journey(
  'five thousand proposals can be opened, weighed, asked about and kept',
  async (visit) => {
    const buffer = Buffer.from(await scenarioWith(5_000));
    const page = await visit();
    const published = await cards(page);
    await page.getByRole('button', { name: 'Scenario’s' }).click();
    await page
      .getByLabel('Open een bestand')
      .setInputFiles({ name: 'veel.json', mimeType: 'application/json', buffer });
    await page.keyboard.press('Escape');
    // Found by class: a search by role goes through every cell of the list.
    const told = (what: RegExp) =>
      page.locator('.status-line').filter({ hasText: what }).waitFor({ timeout: 60_000 });
    await told(/Bestand ‘veel.json’ geopend/u);
    // Only what is on the screen is drawn; a table says of how many rows that is a part.
    const listed = async () => {
      const counts = await page
        .locator('table[aria-rowcount]')
        .evaluateAll((tables) => tables.map(({ ariaRowCount }) => Number(ariaRowCount) - 1));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(listed, { timeout: 60_000 }).toBeGreaterThan(4_500);
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(1_500);
    await expect.poll(() => cards(page)).not.toEqual(published);
    const many = await cards(page);

    const weight = page.getByLabel('Eigenaarschap, aandeel in procenten');
    await weight.fill('80');
    await weight.press('Enter');
    await told(/Eigenaarschap op 80.%\. .*: \d+/u);
    await expect.poll(() => cards(page)).not.toEqual(many);

    await page
      .getByLabel(/^Waarom\? Plan \d+$/u)
      .first()
      .click();
    await page
      .locator('maatstaf-why-panel')
      .getByRole('heading', { name: /^Plan \d+$/u })
      .waitFor();
    await page.keyboard.press('Escape');

    await page.getByText('Zoeken en filteren').click();
    await page.getByLabel('Zoek op naam').fill('plan 4999');
    const left = page.locator('maatstaf-award-filter [role=status]');
    await left.filter({ hasText: /: 1 van 5\.\d{3} voorstellen/u }).waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);

    await page.locator('.steps button').first().click();
    await told(/Ongedaan gemaakt/u);
    await expect.poll(() => cards(page)).toEqual(many);
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.getByText('Alle voorstellen tonen').click();
    await expect.poll(listed).toBeGreaterThan(4_500);

    await page.reload();
    await told(/U gaat verder waar u gebleven was/u);
    await expect.poll(() => cards(page)).toEqual(many);
  },
  240_000,
);
