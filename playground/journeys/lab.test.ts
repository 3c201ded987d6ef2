import { expect } from 'vitest';
import { goTo, heard } from './app-page.ts';
import { journey, withBrowser } from './journey.ts';

withBrowser();

journey(
  'a rule is turned against need, the test says what breaks and by which small case, and the way back is there',
  async (visit) => {
    const page = await visit();
    await goTo(page, 'Regels');
    await page.getByRole('button', { name: 'Wijzigen (Kwetsbaarheid van de buurt)' }).click();
    const pointsAt = (knot: string) =>
      page.getByRole('group', { name: knot, exact: true }).getByRole('textbox', { name: 'punten' });
    for (const [knot, points] of [
      ['Punt 1', '100'],
      ['Punt 2', '0'],
    ] as const) {
      await pointsAt(knot).fill(points);
      await pointsAt(knot).press('Enter');
    }
    await heard(page, /Regel ‘Kwetsbaarheid van de buurt’ gewijzigd/u);

    await page.getByRole('button', { name: 'Toets of het beleid nog eerlijk is' }).click();
    // Two promises are enough to see: one that this breaks, and one that it cannot.
    await page.getByText(/^Beloften: alle/u).click();
    const allOff = page.getByRole('button', { name: /^Alles uit/u });
    while ((await allOff.count()) > 0) await allOff.first().click();
    for (const law of [
      /^Meer behoefte in een buurt verlaagt nooit de score/u,
      /^Toekenningen zijn hele centen/u,
    ])
      await page.getByRole('checkbox', { name: law }).first().check();
    await page.getByRole('button', { name: 'Beproeven', exact: true }).click();
    await page.getByText(/^Klaar: 1 van 2 beloften is gebroken\.$/u).waitFor({ timeout: 60_000 });
    const lab = page.locator('maatstaf-fairness-lab');
    await lab.getByText('Het kleinste voorbeeld').first().waitFor();
    await lab
      .getByText(/^Met een begroting van €/u)
      .first()
      .waitFor();
    await lab.getByText('Wat er misgaat').first().waitFor();

    await page.getByRole('button', { name: 'Terug naar de regels' }).click();
    await expect.poll(() => pointsAt('Punt 1').inputValue()).toBe('100');
  },
  120_000,
);
