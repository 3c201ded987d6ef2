import { expect } from 'vitest';
import { goTo, heard } from './app-page.ts';
import { downloaded, journey, withBrowser } from './journey.ts';

withBrowser();

const reason = 'De raad vindt “samen koken” te goed om te laten liggen; zie besluit 12.';

journey(
  'a decision of a person keeps its reason, in the log and in every export',
  async (visit) => {
    const page = await visit();
    const row = page.getByRole('row', { name: /Repaircafé in Heugemerveld/u });
    await row.getByRole('button', { name: /^Waarom\?/u }).click();
    const panel = page.getByRole('dialog', { name: 'Waarom wel of niet' });
    await panel.getByRole('button', { name: 'Afwijken van de rangorde' }).click();
    await panel.getByRole('button', { name: 'Afwijken', exact: true }).click();
    await panel.getByText(/Zonder reden wordt niet afgeweken/u).waitFor();
    await panel.getByRole('textbox', { name: 'Reden' }).fill(reason);
    await panel.getByRole('button', { name: 'Afwijken', exact: true }).click();
    await panel.getByText('Nu geldt: Toch toekennen.').waitFor();
    // What it costs others stands in the panel, also where more was changed beside it.
    const effect = panel.getByRole('status').filter({ hasText: 'Door deze afwijking' });
    await effect.filter({ hasText: /‘Repaircafé in Heugemerveld’ erin/u }).waitFor();
    expect(await effect.innerText()).toMatch(
      /en krijgen ‘.*’ minder: €\s[\d.,]+ erbij en €\s[\d.,]+ eraf/u,
    );
    await page.keyboard.press('Escape');
    await heard(page, /‘Repaircafé in Heugemerveld’ toch toegekend/u);

    await goTo(page, 'Logboek');
    await page.getByRole('listitem').getByText(reason).first().waitFor();
    await page.getByText('Redenen en toelichtingen gaan mee.', { exact: false }).waitFor();
    const file = (button: string) =>
      downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click());
    const markdown = await file('Tekst voor de raad (Markdown)');
    expect(markdown.name).toMatch(/^logboek.*\.md$/u);
    expect(markdown.text).toContain('besluit 12');
    expect(markdown.text).toContain('De bedragen zijn voorbeelden.');
    const csv = await file('Tabel (CSV)');
    expect(csv.name).toMatch(/\.csv$/u);
    expect(csv.text).toContain(reason);
    expect(csv.text).toContain(';voorbeeld');
    const json = await file('Gegevens (JSON)');
    const log = JSON.parse(json.text) as {
      readonly illustrativeAmounts: boolean;
      readonly steps: readonly { readonly reason: string | null }[];
    };
    expect(log.steps.map((step) => step.reason)).toEqual([reason]);
    expect(log.illustrativeAmounts).toBe(true);
    const bundle = await file('Bundel om na te rekenen');
    const { scenario, outcome } = JSON.parse(bundle.text) as {
      readonly scenario: { readonly overrides: readonly unknown[] };
      readonly outcome: { readonly awards: readonly { readonly proposal: string }[] };
    };
    const [decided] = scenario.overrides as readonly { proposal: string; reason: string }[];
    expect(decided?.reason).toBe(reason);
    expect(outcome.awards.find(({ proposal }) => proposal === decided?.proposal)).toMatchObject({
      awardedCents: 630_000,
    });

    await page.getByRole('button', { name: 'Scenario’s' }).click();
    await page.getByRole('dialog').getByText(reason).waitFor();
    const saved = await file('Bewaren als bestand');
    expect(JSON.parse(saved.text)).toMatchObject({ overrides: [{ action: 'lock-in', reason }] });
  },
);
