import { compare, recordOf } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyPack } from '../../fixture/tiny-pack.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafChanges } from './changes.ts';

it('says that nothing changed in the baseline itself', async () => {
  await mount(new MaatstafChanges(), await tinyRuns());
  await expect.element(page.getByText(/Er is niets veranderd/u)).toBeVisible();
});

it('tells that need is measured by another index', async () => {
  await mount(new MaatstafChanges(), await tinyRuns({ needModel: 'estimates' }));
  await expect
    .element(page.getByText('Kwetsbaarheid wordt gemeten met: Schattingen.'))
    .toBeVisible();
});

it('tells of a weight what it is and was so that the two read differently', async () => {
  const { run: baseline } = await tinyRuns({ principleWeights: { tailoring: 2, ownership: 1 } });
  const set = async (ownership: number) =>
    (await tinyRuns({ principleWeights: { tailoring: 1 - ownership, ownership } })).run;
  const element = await mount(new MaatstafChanges(), {
    baseline,
    run: await set(0.3325),
    comparison: compare(baseline, await set(0.3325)),
  });
  await expect
    .element(page.getByText(/^Eigenaarschap weegt 33,25\s% in plaats van 33,33\s%\.$/u))
    .toBeVisible();
  element.run = await set(0.33332);
  await expect
    .element(page.getByText(/^Eigenaarschap weegt 33,332\s% in plaats van 33,333\s%\.$/u))
    .toBeVisible();
});

it('tells that equal scores are told apart otherwise', async () => {
  const runs = await tinyRuns({ tieBreaks: [{ kind: 'lottery', seed: 'notaris' }] });
  await mount(new MaatstafChanges(), runs);
  await expect.element(page.getByText(/^Bij gelijke score gelden andere regels/u)).toBeVisible();
});

it('tells which limits, milestones and parameters are otherwise', async () => {
  const runs = await tinyRuns(
    {
      limits: { base: { share: 0.5 }, few: { on: false }, most: { cents: 5_000_000 } },
      milestones: ['evaluation'],
      parameters: { step: 2 },
    },
    tinyLimits,
  );
  await mount(new MaatstafChanges(), runs);
  for (const sentence of [
    /^De grens ‘Basis voor elke buurt’ gaat van 30.% naar 50.%\.$/u,
    'De grens ‘Weinig kleine initiatieven’ staat uit.',
    'Afgerond: de evaluatie.',
    'Stap: 2 in plaats van 1.',
  ]) {
    await expect.element(page.getByText(sentence)).toBeVisible();
  }
  await expect.element(page.getByText(/Hoogste bedrag voor Noord/u)).not.toBeInTheDocument();
});

it('tells which rules and proposals are the scenario’s own, and that those rules are no policy', async () => {
  const { pack, dataset } = tinyPack();
  const [rule] = pack.rules;
  const [proposal] = dataset.proposals;
  if (rule === undefined || proposal === undefined) throw new Error('The tiny policy is empty.');
  const runs = await tinyRuns({
    rules: [{ ...rule, conditions: { not: rule.conditions } }],
    proposals: [{ ...recordOf(proposal), id: 'p-new', title: { nl: 'Nieuwe kas' } }],
    withdrawn: [proposal.id],
  });
  await mount(new MaatstafChanges(), runs);
  await expect
    .element(
      page.getByText(
        /^De regel ‘.+’ is gewijzigd in dit scenario \(de voorwaarden hangen anders samen\)\. Dat is geen vastgesteld beleid\.$/u,
      ),
    )
    .toBeVisible();
  await expect
    .element(page.getByText('Het voorstel ‘Nieuwe kas’ is toegevoegd in dit scenario.'))
    .toBeVisible();
  await expect.element(page.getByText(/^‘Nieuwe kas’ is nieuw: €/u)).toBeVisible();
  await expect.element(page.getByText(/is ingetrokken\.$/u)).toBeVisible();
});

it('lists every setting, proposal and neighbourhood that changed, in sentences', async () => {
  const runs = await tinyRuns({
    budgetCents: 2_500_000,
    principleWeights: { tailoring: 1, ownership: 3 },
    method: { kind: 'ranking', mode: 'strict', partial: false },
    overrides: [{ proposal: 'p-cafe', action: 'lock-out', reason: 'Geen pand meer.' }],
  });
  await mount(new MaatstafChanges(), runs);
  await expect
    .element(page.getByText(/Het budget gaat van €.100\.000 naar €.25\.000\./u))
    .toBeVisible();
  await expect
    .element(page.getByText(/Eigenaarschap weegt 75.% in plaats van 50.%\./u))
    .toBeVisible();
  await expect.element(page.getByText(/De verdeling stopt bij het eerste voorstel/u)).toBeVisible();
  await expect
    .element(page.getByText(/Een mens wijst ‘Praatcafé’ af, met als reden: Geen pand meer\./u))
    .toBeVisible();
  await expect.element(page.getByText(/‘Buurttuin’ valt af: €.20\.000 wordt €.0\./u)).toBeVisible();
  await expect.element(page.getByText(/Noord krijgt minder/u)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
