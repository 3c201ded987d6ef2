import { compare, type Run } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { ownProposal } from '../../fixture/own-proposal.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafSummaryCards } from './summary-cards.ts';

it('compares the scenario with the baseline by name', async () => {
  await mount(new MaatstafSummaryCards(), await tinyRuns({ budgetCents: 0 }));
  await expect
    .element(page.getByRole('heading'))
    .toMatchTextContent('Scenario tegenover het uitgangspunt van Klein beleid');
  await expect.element(page.getByText(/was €.100\.000/u)).toBeVisible();
  await expect.element(page.getByText(/Buurttuin/u)).toBeVisible();
});

it('counts who is in one of the two only among those who come in and fall out', async () => {
  const enough = { budgetCents: 100_000_000 };
  const [{ run: plain }, { run: own }] = [
    await tinyRuns(enough),
    await tinyRuns({ ...ownProposal(), ...enough }),
  ];
  const told = async (baseline: Run, run: Run) => {
    const comparison = compare(baseline, run);
    const element = await mount(new MaatstafSummaryCards(), { run, baseline, comparison });
    return [...element.renderRoot.querySelectorAll('.card')].map((card) =>
      card.textContent.replaceAll(/\s+/gu, ' ').trim(),
    );
  };
  expect(await told(plain, own)).toEqual(
    expect.arrayContaining(['Komen erin 1 Nieuwe kas', 'Vallen af 0 geen']),
  );
  expect(await told(own, plain)).toEqual(
    expect.arrayContaining(['Komen erin 0 geen', 'Vallen af 1 Nieuwe kas']),
  );
});

it('is called the baseline where it is the baseline, also by another way', async () => {
  const { baseline } = await tinyRuns();
  const back = await tinyRuns({
    budgetCents: baseline.allocation.budgetCents,
    principleWeights: { tailoring: 7, ownership: 7 },
  });
  await mount(new MaatstafSummaryCards(), back);
  await expect
    .element(page.getByRole('heading'))
    .toMatchTextContent(/^\s*Het uitgangspunt van Klein beleid\s*$/u);
});

it('says that each neighbourhood has an equal weight in the concentration index', async () => {
  await mount(new MaatstafSummaryCards(), { ...(await tinyRuns()), language: 'en' as const });
  await expect.element(page.getByText(/equal area weight/u)).toBeVisible();
  await expect
    .element(page.getByText(/1 neighbourhood without an index is left out/u))
    .toBeVisible();
});

it('writes the concentration index with two decimals, as the metrics of fairness are', async () => {
  const { run, baseline, comparison } = await tinyRuns();
  const metrics = run.fairness.metrics.map((one) =>
    one.id === 'concentration-index' ? { ...one, value: -0.2 } : one,
  );
  const made = { ...run, fairness: { ...run.fairness, metrics } };
  await mount(new MaatstafSummaryCards(), { run: made, baseline, comparison });
  await expect.element(page.getByText('−0,20', { exact: true })).toBeVisible();
});

it('says apart what is over and what is held, and that all of the budget is told', async () => {
  const { run, baseline, comparison } = await tinyRuns({}, tinyLimits);
  const { budgetCents, spentCents, heldCents } = run.allocation;
  expect(heldCents).toBeGreaterThan(0);
  await mount(new MaatstafSummaryCards(), { run, baseline, comparison });
  const euros = (cents: number) =>
    new Intl.NumberFormat('nl-NL').format(cents / 100).replaceAll('.', '\\.');
  const [over, held] = [euros(budgetCents - spentCents - heldCents), euros(heldCents)];
  await expect
    .element(page.getByText(/apart gehouden/u))
    .toMatchTextContent(new RegExp(`€.${over} over.*€.${held} apart gehouden`, 'u'));
});

it('has nothing that axe objects to', async () => {
  await mount(new MaatstafSummaryCards(), await tinyRuns({ budgetCents: 0 }));
  expect(await axeViolations()).toEqual([]);
});
