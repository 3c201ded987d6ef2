import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafNeighbourhoodTable } from './neighbourhood-table.ts';

beforeEach(() => page.viewport(414, 896));

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

it('says by which index need is measured, with its warnings and the places it gives', async () => {
  const { run, comparison } = await tinyRuns({ needModel: 'estimates' });
  await mount(new MaatstafNeighbourhoodTable(), { run, comparison });
  await expect.element(page.getByText('Kwetsbaarheid gemeten met: Schattingen.')).toBeVisible();
  await expect.element(page.getByText('Dit zijn schattingen, geen tellingen.')).toBeVisible();
  // By the estimates Zuid (55) is the neediest, and Eiland (50) has an index too.
  const rows = page.getByRole('table', { name: 'Euro per buurt' }).getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/Zuid.*75,0.*plaats 1/u);
  await expect.element(rows.nth(2)).toMatchTextContent(/Eiland.*50,0.*plaats 2/u);
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

it('fits a small screen, with the buttons that order it', async () => {
  await page.viewport(320, 700);
  const table = await mounted();
  const width = table.element().getBoundingClientRect().right;
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Toegekend' }).click();
  await expect
    .element(page.getByRole('columnheader', { name: 'Toegekend' }))
    .toHaveAttribute('aria-sort', 'descending');
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});
