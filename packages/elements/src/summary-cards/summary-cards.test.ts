import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
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

it('has nothing that axe objects to', async () => {
  await mount(new MaatstafSummaryCards(), await tinyRuns({ budgetCents: 0 }));
  expect(await axeViolations()).toEqual([]);
});
