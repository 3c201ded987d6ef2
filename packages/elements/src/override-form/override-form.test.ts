import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafOverrideForm } from './override-form.ts';
import type { OverrideChangeEvent } from './override-change-event.ts';

async function mounted(properties: Partial<MaatstafOverrideForm> = {}) {
  const element = await mount(new MaatstafOverrideForm(), { proposal: 'p-cafe', ...properties });
  const sent: OverrideChangeEvent['detail'][] = [];
  element.addEventListener('override-change', (event) => sent.push(event.detail));
  if (properties.override === undefined) await page.getByText(/Afwijken van de rangorde/u).click();
  return { element, sent };
}

it('refuses a departure without a reason, and says so', async () => {
  const { element, sent } = await mounted();
  await page.getByRole('textbox', { name: 'Reden' }).fill('  ');
  await page.getByRole('button', { name: 'Afwijken', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('Schrijf een reden');
  expect(element.shadowRoot?.activeElement?.id).toBe('reason');
  expect(sent).toEqual([]);
});

it('tells the departure with its written reason', async () => {
  const { sent } = await mounted();
  await page.getByRole('radio', { name: 'Toch afwijzen' }).click();
  await page.getByRole('textbox', { name: 'Reden' }).fill(' Het pand is verkocht. ');
  await page.getByRole('button', { name: 'Afwijken', exact: true }).click();
  expect(sent).toEqual([
    {
      proposal: 'p-cafe',
      override: { proposal: 'p-cafe', action: 'lock-out', reason: 'Het pand is verkocht.' },
    },
  ]);
});

it('shows the departure in force and takes it back', async () => {
  const { sent } = await mounted({
    override: { proposal: 'p-cafe', action: 'lock-in', reason: 'Toegezegd.' },
  });
  await expect.element(page.getByText(/Nu geldt: Toch toekennen\.\s+Toegezegd\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Afwijking ongedaan maken' }).click();
  expect(sent).toEqual([{ proposal: 'p-cafe', override: null }]);
});

it('holds the departure in force to edit, and nothing of it for another proposal', async () => {
  const reason = 'Het pand is verkocht.';
  const { element } = await mounted({
    override: { proposal: 'p-cafe', action: 'lock-out', reason },
  });
  await expect.element(page.getByRole('radio', { name: 'Toch afwijzen' })).toBeChecked();
  await expect.element(page.getByRole('textbox', { name: 'Reden' })).toHaveValue(reason);
  await page.getByRole('textbox', { name: 'Reden' }).fill('Half getypt');
  Object.assign(element, { proposal: 'p-choir', override: null });
  await page.getByText(/Afwijken van de rangorde/u).click();
  await expect.element(page.getByRole('radio', { name: 'Toch toekennen' })).toBeChecked();
  await expect.element(page.getByRole('textbox', { name: 'Reden' })).toHaveValue('');
});

it('says of a decision without effect that it brings no money, and why', async () => {
  await mounted({
    override: { proposal: 'p-cafe', action: 'lock-in', reason: 'Toegezegd.' },
    inVain: { status: 'refused-ineligible', reason: 'rule' },
  });
  await expect
    .element(page.getByText('Maar het krijgt geen geld (afgewezen: voldoet niet).'))
    .toBeVisible();
});

it('says in one sentence who comes in by the departure, who falls out, and how many euros move', async () => {
  const override = { proposal: 'p-cafe', action: 'lock-in', reason: 'Toegezegd.' } as const;
  const { baseline, run } = await tinyRuns({ overrides: [override] });
  const { element } = await mounted({ override, run, without: baseline });
  const told = page.getByRole('status');
  await expect
    .element(told)
    .toMatchTextContent(
      /^Door deze afwijking komt ‘Praatcafé’ erin en valt ‘Buurttuin’ af: €\s25\.000 erbij en €\s20\.000 eraf\.$/u,
    );
  element.language = 'en';
  await expect
    .element(told)
    .toMatchTextContent(
      'By this departure ‘Praatcafé (en)’ comes in and ‘Buurttuin (en)’ falls out: €25,000 more and €20,000 less.',
    );
  element.run = baseline;
  await expect.element(told).toMatchTextContent('This departure changes nothing in the division.');
  element.without = null;
  await expect.element(told).toMatchTextContent(/takes too long to be worked out once more/u);
  element.without = undefined;
  await expect.element(told).toBeEmptyDOMElement();
});

it('names who gets less by the departure', async () => {
  const override = { proposal: 'p-hall', action: 'lock-in', reason: 'Toegezegd.' } as const;
  const { baseline, run } = await tinyRuns({ overrides: [override] });
  await mounted({ proposal: 'p-hall', override, run, without: baseline });
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent(
      /komt ‘Zaal in het dorpshuis’ erin en krijgt ‘.*’ minder: €\s45\.000 erbij/u,
    );
});

it('says how long a reason is that does not fit, and cuts nothing of it', async () => {
  const { sent } = await mounted();
  const reason = page.getByRole('textbox', { name: 'Reden' });
  await reason.fill('x'.repeat(1_001));
  await page.getByRole('button', { name: 'Afwijken', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/1\.001 tekens.*1\.000/u);
  await expect.element(reason).toHaveValue('x'.repeat(1_001));
  expect(sent).toEqual([]);
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});
