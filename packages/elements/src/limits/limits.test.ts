import type { Scenario } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import type { LimitChangeEvent } from './limit-events.ts';
import { limitWords } from './limit-words.ts';
import { MaatstafLimits } from './limits.ts';

beforeEach(() => page.viewport(1280, 900));

async function mounted(changes: Partial<Scenario> = {}, more: object = tinyLimits) {
  const { run } = await tinyRuns(changes, more);
  const element = await mount(new MaatstafLimits(), { run });
  const heard: LimitChangeEvent['detail'][] = [];
  element.addEventListener('limit-change', ({ detail }) => heard.push(detail));
  return { element, heard, run };
}

const limit = (name: string) => page.getByRole('region', { name, exact: true });

it('shows per pool what it has, gave, was asked, and keeps for a later step', async () => {
  await mounted();
  const table = page.getByRole('table', { name: 'Deelbudgetten' });
  await expect
    .element(table.getByRole('row', { name: /^Kleine initiatieven/u }))
    .toMatchTextContent(/€.40\.000.*€.35\.000.*€.60\.000.*€.0/u);
  // A third of the 60,000 for buildings is open.
  await expect
    .element(table.getByRole('row', { name: /^Gebouwen/u }))
    .toMatchTextContent(/€.60\.000.*€.40\.000/u);
});

it('leaves out the columns that say nothing where no pool opens in steps or gets from others', async () => {
  await mounted({}, {});
  const heads = page.getByRole('columnheader').elements();
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Onderdeel',
    'Deelbudget',
    'Toegekend',
    'Gevraagd',
  ]);
  await expect.element(page.getByText('Dit beleid heeft geen grenzen voor groepen.')).toBeVisible();
  await expect.element(page.getByText('Er is geen geld apart gehouden.')).toBeVisible();
});

it('says in words what is held, for whom and until when', async () => {
  const { run } = await mounted();
  expect(run.allocation.heldCents).toBeGreaterThan(0);
  const euros = new Intl.NumberFormat('nl-NL').format(run.allocation.heldCents / 100);
  await expect
    .element(page.getByText(/^€.* is apart gehouden: voor een groep/u))
    .toMatchTextContent(euros);
  await expect
    .element(page.getByText(/^Gebouwen: €.40\.000 komt in een latere stap vrij\.$/u))
    .toBeVisible();
});

it('tells of every group its bound, what it reached and asked, and whether that is enough', async () => {
  const { run } = await mounted();
  const base = limit('Basis voor elke buurt').getByRole('table');
  const outcomes = run.allocation.limits.filter((each) => each.limit === 'base');
  expect(outcomes.map(({ group }) => group)).toEqual(['N1', 'N2', 'N3']);
  for (const [at, name] of ['Noord', 'Zuid', 'Eiland'].entries()) {
    await expect
      .element(base.getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
      .toMatchTextContent(outcomes[at]?.met === true ? '✓ gehaald' : '✗ niet gehaald');
  }
  const places = limit('Overal een plek').getByRole('table');
  await expect
    .element(places.getByRole('row', { name: /^Noord/u }))
    .toMatchTextContent(/waarvan 1 er al is.*✓ gehaald/u);
  await expect
    .element(places.getByRole('row', { name: /^Eiland/u }))
    .toMatchTextContent('onbekend');
  const few = limit('Weinig kleine initiatieven').getByRole('table');
  await expect
    .element(few.getByRole('row', { name: /^Kleine initiatieven/u }))
    .toMatchTextContent('● grens bereikt');
});

it('says when a group asked for less than its floor', async () => {
  const { run } = await mounted({ limits: { base: { share: 0.9 } } });
  const outcome = run.allocation.limits.find(
    ({ limit, group }) => limit === 'base' && group === 'N3',
  );
  expect(outcome).toMatchObject({ met: false, heldUntil: '2027-07-01' });
  await expect
    .element(
      limit('Basis voor elke buurt')
        .getByRole('table')
        .getByRole('row', { name: /^Eiland/u }),
    )
    .toMatchTextContent(/niet gehaald.*er is minder gevraagd.*apart gehouden tot 1 juli 2027/u);
});

it('tells that a limit is switched off, by keyboard too', async () => {
  const { heard } = await mounted();
  const on = page.getByRole('switch', { name: 'In gebruik (Weinig kleine initiatieven)' });
  await expect.element(on).toBeChecked();
  const box = on.element();
  if (box instanceof HTMLElement) box.focus();
  await userEvent.keyboard(' ');
  expect(heard).toEqual([{ limit: 'few', change: { on: false } }]);
});

it('shows no outcome of a limit that is off, and lets it be switched on again', async () => {
  const { heard } = await mounted({ limits: { few: { on: false } } });
  const few = limit('Weinig kleine initiatieven');
  await expect.element(few.getByText('Deze grens staat uit.')).toBeVisible();
  await expect.element(few.getByRole('table')).not.toBeInTheDocument();
  await few.getByRole('switch').click();
  expect(heard).toEqual([{ limit: 'few', change: { on: true } }]);
});

it('reads another share, amount or number as each is written', async () => {
  const { heard } = await mounted();
  const fields = [
    [/^Deel in procenten/u, '30', '42,5'],
    [/^Bedrag in euro/u, '50.000', '12.500,50'],
    [/^Hoogstens/u, '2', '3'],
    [/^Minstens/u, '1', '2'],
  ] as const;
  for (const [name, shown, typed] of fields) {
    const field = page.getByRole('textbox', { name });
    await expect.element(field).toHaveValue(shown);
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
  }
  expect(heard).toEqual([
    { limit: 'base', change: { share: 0.425 } },
    { limit: 'most', change: { cents: 1_250_050 } },
    { limit: 'few', change: { atMost: 3 } },
    { limit: 'everywhere', change: { atLeast: 2 } },
  ]);
});

it('refuses what is no number, says what is expected, and keeps what was typed', async () => {
  const { element, heard } = await mounted();
  for (const [name, typed, expected] of [
    [/^Deel in procenten/u, '101', 'van 0 tot en met 100'],
    [/^Minstens/u, '0', 'van 1 tot en met 1.000'],
    [/^Hoogstens/u, '2,5', 'een heel getal'],
  ] as const) {
    const field = page.getByRole('textbox', { name });
    await field.fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveValue(typed);
    await expect.element(field).toHaveAccessibleDescription(new RegExp(expected, 'u'));
  }
  expect(heard).toEqual([]);
  element.run = (await tinyRuns({ limits: { few: { atMost: 1 } } }, tinyLimits)).run;
  await expect.element(page.getByRole('textbox', { name: /^Hoogstens/u })).toHaveValue('1');
});

it('leaves what somebody is typing when it is drawn anew, with another outcome too', async () => {
  const { element, heard } = await mounted();
  const field = page.getByRole('textbox', { name: /^Hoogstens/u });
  const input = field.element();
  if (!(input instanceof HTMLInputElement)) throw new Error('The limit has no field.');
  input.focus();
  input.select();
  await userEvent.keyboard('1');
  element.run = (await tinyRuns({ budgetCents: 5_000_000 }, tinyLimits)).run;
  await element.updateComplete;
  await expect.element(field).toHaveValue('1');
  await userEvent.keyboard('{Enter}');
  expect(heard).toEqual([{ limit: 'few', change: { atMost: 1 } }]);
});

it('shows the number in force again where what was typed comes to the same', async () => {
  const { element, heard } = await mounted();
  const field = page.getByRole('textbox', { name: /^Hoogstens/u });
  await field.fill('7');
  await field.fill('2');
  const input = field.element();
  if (input instanceof HTMLElement) input.blur();
  element.run = (await tinyRuns({ limits: { few: { atMost: 3 } } }, tinyLimits)).run;
  await expect.element(field).toHaveValue('3');
  expect(heard).toEqual([]);
});

it('tells another step and the milestone that later steps wait for', async () => {
  const { element } = await mounted({ parameters: { step: 2 } });
  const heard: unknown[] = [];
  element.addEventListener('parameter-change', ({ detail }) => heard.push(detail));
  element.addEventListener('milestone-change', ({ detail }) => heard.push(detail));
  const step = page.getByRole('combobox', { name: 'Stap (Gebouwen in stappen)' });
  await expect.element(step).toHaveValue('2');
  await step.selectOptions('3 van 3');
  await page.getByRole('checkbox', { name: 'Afgerond: de evaluatie' }).click();
  expect(heard).toEqual([
    { parameter: 'step', value: 3 },
    { milestone: 'evaluation', reached: true },
  ]);
});

it('says that amounts are illustrative, and what is configuration', async () => {
  await mounted();
  await expect.element(page.getByText(/De bedragen zijn voorbeelden/u)).toBeVisible();
  await expect
    .element(limit('Basis voor elke buurt').getByText(/^Rust op: vastgesteld .*\(1-1\)\.$/u))
    .toBeVisible();
  await expect
    .element(limit('Hoogste bedrag voor Noord').getByText(/^Dit is een instelling/u))
    .toBeVisible();
});

it('speaks English', async () => {
  const { element } = await mounted();
  element.language = 'en';
  await expect.element(page.getByRole('table', { name: 'Sub-budgets' })).toBeVisible();
  await expect
    .element(page.getByText(/opens in a later step\.$/u))
    .toMatchTextContent(/^Buildings: €40,000/u);
});

it('fits a small screen', async () => {
  await page.viewport(320, 700);
  await mounted();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  for (const table of page.getByRole('table').elements())
    expect(table.getBoundingClientRect().right).toBeLessThanOrEqual(320);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  await mounted({ limits: { few: { on: false } } });
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

it.each([
  ['nl', '1 van 4 heeft de grens bereikt', '2 van 4 hebben de grens bereikt'],
  ['en', '1 of 4 has reached the limit', '2 of 4 have reached the limit'],
] as const)('counts one group that is full as one, in %s', (language, one, two) => {
  const { sumUpMost } = limitWords(language);
  expect([sumUpMost(1, 4), sumUpMost(2, 4)]).toEqual([one, two]);
});
