import { recordOf } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyPack } from '../../fixture/tiny-pack.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafDecisionLog } from './decision-log.ts';
import type { DecisionLog, LoggedStep } from './decision-log-data.ts';
import { logCsv } from './log-csv.ts';
import { logJson } from './log-json.ts';
import { logMarkdown } from './log-markdown.ts';
import { stepOutcome } from './step-outcome.ts';
import type { StepWhyEvent } from './step-why-event.ts';

const at = Date.UTC(2026, 2, 1, 12);

/** The log of one step: the tiny policy’s budget goes to € 25.000. */
async function tinyLog(step: Partial<LoggedStep> = {}): Promise<DecisionLog> {
  const { baseline, run } = await tinyRuns({ budgetCents: 2_500_000 });
  const outcome = stepOutcome(baseline, run);
  const { id, version, title } = baseline.pack;
  return {
    policy: { id, version, title },
    scenario: 'Minder geld',
    day: '2026-03-01',
    illustrativeAmounts: true,
    steps: [{ what: 'budget € 25.000', at, reason: null, why: null, outcome, ...step }],
    outcome,
    changes: ['Het budget: was € 100.000, is nu € 25.000.'],
  };
}

it('says that nothing was changed yet', async () => {
  const log = await tinyLog();
  await mount(new MaatstafDecisionLog(), { log: { ...log, steps: [], changes: [] } });
  await expect.element(page.getByText(/Alles staat zoals in het uitgangspunt/u)).toBeVisible();
  await expect.element(page.getByText(/nog niets veranderd/u)).toBeVisible();
});

it('tells what a step did: euros that moved, and who fell out', async () => {
  await mount(new MaatstafDecisionLog(), { log: await tinyLog() });
  const step = page.getByRole('listitem').filter({ hasText: 'budget € 25.000' });
  await expect.element(page.getByText('budget € 25.000', { exact: true })).toBeVisible();
  await expect.element(step.getByText(/^€.0 erbij en €.50\.000 eraf\.$/u)).toBeVisible();
  await expect
    .element(step.getByText('Deze voorstellen vallen af: ‘Buurttuin’ en ‘Reparatiehoek’.'))
    .toBeVisible();
  await expect.element(page.getByText(/De bedragen zijn voorbeelden/u)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

it('says of a step whose outcome is not known that it is not, and leaves it empty in the exports', async () => {
  const log = await tinyLog({ outcome: null });
  await mount(new MaatstafDecisionLog(), { log });
  await expect.element(page.getByText(/te zwaar om nog eens te berekenen/u)).toBeVisible();
  expect(logMarkdown(log, 'nl')).toContain('te zwaar om nog eens te berekenen');
  expect(JSON.parse(logJson(log))).toMatchObject({ steps: [{ outcome: null }] });
  expect(logCsv(log, 'nl').split('\r\n')[1]).toMatch(/budget € 25\.000;;;;;;;;;/u);
});

it('counts a proposal that is in one result only as one that got nothing in the other', async () => {
  const garden = tinyPack().dataset.proposals.find(({ id }) => id === 'p-garden');
  if (garden === undefined) throw new Error('The tiny policy has no garden.');
  const { baseline, run } = await tinyRuns({ proposals: [{ ...recordOf(garden), id: 'p-own' }] });
  const own = run.allocation.awards.find(({ proposal }) => proposal === 'p-own');
  expect(own?.awardedCents).toBeGreaterThan(0);
  const spent = run.allocation.spentCents - baseline.allocation.spentCents;
  const [came, went] = [stepOutcome(baseline, run), stepOutcome(run, baseline)];
  expect(came.entered.map(({ id }) => id)).toContain('p-own');
  expect(went.left.map(({ id }) => id)).toContain('p-own');
  expect(came.moreCents - came.lessCents).toBe(spent);
  expect(went.lessCents - went.moreCents).toBe(spent);
});

it('tells why a person took a step, by keyboard, and gives the focus back', async () => {
  const element = await mount(new MaatstafDecisionLog(), { log: await tinyLog() });
  const sent: StepWhyEvent['detail'][] = [];
  element.addEventListener('step-why', ({ detail }) => sent.push(detail));
  await page.getByRole('button', { name: 'Schrijf erbij waarom (budget € 25.000)' }).click();
  const field = page.getByRole('textbox', { name: 'Waarom stap 1?' });
  await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('why');
  await field.fill(' De raad vroeg erom. ');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  expect(sent).toEqual([{ index: 0, why: 'De raad vroeg erom.' }]);
  await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('write-0');
});

it('says how long a text is that does not fit, keeps all of it, and tells nothing', async () => {
  const element = await mount(new MaatstafDecisionLog(), { log: await tinyLog() });
  const sent: unknown[] = [];
  element.addEventListener('step-why', ({ detail }) => sent.push(detail));
  await page.getByRole('button', { name: 'Schrijf erbij waarom (budget € 25.000)' }).click();
  const field = page.getByRole('textbox', { name: 'Waarom stap 1?' });
  await field.fill('x'.repeat(1_001));
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/1\.001 tekens\. Er passen er 1\.000/u);
  await expect.element(field).toHaveValue('x'.repeat(1_001));
  expect(sent).toEqual([]);
  await field.fill('x'.repeat(1_000));
  await page.getByRole('button', { name: 'Bewaren' }).click();
  expect(sent).toEqual([{ index: 0, why: 'x'.repeat(1_000) }]);
});

it('shows the reason of a decision beside what a person wrote', async () => {
  const log = await tinyLog({ reason: 'Het pand is verkocht.', why: 'Na overleg.' });
  await mount(new MaatstafDecisionLog(), { log });
  await expect.element(page.getByText('Het pand is verkocht.')).toBeVisible();
  await expect.element(page.getByText('Na overleg.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Wijzig waarom/u })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

it.each([
  ['nl', 'Reden aanvullen', 'Schrijf erbij waarom'],
  ['en', 'Add to the reason', 'Write why'],
] as const)(
  'does not ask in %s for a reason that stands there already',
  async (language, added, asked) => {
    const log = await tinyLog({ reason: 'Het pand is verkocht.' });
    const element = await mount(new MaatstafDecisionLog(), { log, language });
    const button = page.getByRole('button', { name: `${added} (budget € 25.000)` });
    await expect.element(button).toMatchTextContent(added);
    expect(element.renderRoot.textContent).not.toContain(asked);
    await button.click();
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('why');
  },
);

it('is a text for the council, in which nobody’s words become markup', async () => {
  const text = logMarkdown(await tinyLog({ why: '# Kop\n<b>[link](x)</b> *nee*' }), 'nl');
  expect(text).toContain('# Logboek van besluiten');
  expect(text).toContain('> **De bedragen zijn voorbeelden.');
  expect(text).toContain('1. **budget € 25.000** (1 maart 2026');
  expect(text).toContain('   - Deze voorstellen vallen af: ‘Buurttuin’ en ‘Reparatiehoek’.');
  expect(text).toContain(String.raw`   - Waarom: \# Kop \<b\>\[link\](x)\</b\> \*nee\*`);
});

it('is a table for a Dutch spreadsheet, in which nobody’s words become a formula', async () => {
  const table = logCsv(await tinyLog({ why: '=1+1' }), 'nl');
  const [header, row] = table.split('\r\n');
  expect(header).toBe(
    '\uFEFFnummer;moment;stap;reden;waarom;erbij_in_centen;eraf_in_centen;komt_erin;valt_af;verdeeld_in_centen;budget_in_centen;bedragen',
  );
  expect(row).toMatch(
    /^1;2026-03-01T12:00:00\.000Z;budget € 25\.000;;'=1\+1;0;5000000;;Buurttuin \| Reparatiehoek;1500000;2500000;voorbeeld$/u,
  );
});

it('is JSON with whole cents and ids', async () => {
  const log: unknown = JSON.parse(logJson(await tinyLog()));
  expect(log).toMatchObject({
    format: 'maatstaf-decision-log/1',
    date: '2026-03-01',
    illustrativeAmounts: true,
    scenario: 'Minder geld',
    steps: [{ at: '2026-03-01T12:00:00.000Z', outcome: { moreCents: 0, lessCents: 5_000_000 } }],
  });
});
