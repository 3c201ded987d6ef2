import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafNeighbourhoodTable } from './neighbourhood-table.ts';

async function mounted() {
  const { run, comparison } = await tinyRuns({ budgetCents: 0 });
  await mount(new MaatstafNeighbourhoodTable(), { run, comparison });
  return page.getByRole('table', { name: 'Euro per buurt' });
}

it('starts with the neediest, and says unknown where there is no index', async () => {
  const table = await mounted();
  await expect.element(table.getByRole('row').nth(1)).toMatchTextContent('Noord');
  await expect.element(table.getByRole('row', { name: /Eiland/u })).toMatchTextContent('onbekend');
});

it('shows what a neighbourhood loses', async () => {
  const table = await mounted();
  await expect.element(table.getByRole('row', { name: /Noord/u })).toMatchTextContent(/−€\s\d/u);
});

it('orders by the column whose button is pressed, by keyboard too', async () => {
  const table = await mounted();
  const button = page.getByRole('button', { name: 'Buurt' }).element();
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(table.getByRole('row').nth(1)).toMatchTextContent('Eiland');
  await expect
    .element(page.getByRole('columnheader', { name: 'Buurt' }))
    .toHaveAttribute('aria-sort', 'ascending');
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});
