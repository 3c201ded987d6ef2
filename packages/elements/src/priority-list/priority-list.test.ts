import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { unevenHall } from '../../fixture/tiny-shares.ts';
import { MaatstafPriorityList } from './priority-list.ts';
import type { NeighbourhoodSelectEvent } from './neighbourhood-select-event.ts';

async function mounted(neighbourhood: string) {
  const { run, comparison } = await tinyRuns();
  const element = await mount(new MaatstafPriorityList(), { run, comparison, neighbourhood });
  return { element, run };
}

it('lists the proposals of a neighbourhood over all pools, each with its part of the money', async () => {
  const { run } = await mounted('N1');
  const table = page.getByRole('table', {
    name: 'Voorstellen voor Noord, op volgorde van prioriteit',
  });
  const own = run.allocation.neighbourhoods.find(({ neighbourhood }) => neighbourhood === 'N1');
  expect(table.getByRole('row').elements()).toHaveLength((own?.priorities.length ?? 0) + 1);
  await expect
    .element(table.getByRole('row', { name: /Zaal in het dorpshuis/u }))
    .toMatchTextContent(/50.%/u);
});

it('says what the order goes by, where parts have money of their own', async () => {
  const { element, run } = await mounted('N1');
  const said = page.getByText(/plaats van elk voorstel in zijn eigen onderdeel/u);
  await expect.element(said).toBeVisible();
  element.run = { ...run, pack: { ...run.pack, pools: [] } };
  await element.updateComplete;
  expect(said.elements()).toEqual([]);
});

it('tells the share of the neighbourhood with its decimals', async () => {
  const { run } = await tinyRuns(unevenHall());
  await mount(new MaatstafPriorityList(), { run, neighbourhood: 'N1' });
  await expect.element(page.getByText(/12,5\s% van het voorstel/u)).toBeVisible();
});

it('parts the thousands of a rank', async () => {
  const { element, run } = await mounted('N1');
  const awards = run.allocation.awards.map((award) => ({ ...award, rank: 1_009 }));
  element.run = { ...run, allocation: { ...run.allocation, awards } };
  await expect.element(page.getByText(/^\s*Plaats 1\.009\s*$/u).first()).toBeVisible();
});

it('tells which neighbourhood is chosen', async () => {
  const { element } = await mounted('N1');
  const chosen: NeighbourhoodSelectEvent['detail'][] = [];
  element.addEventListener('neighbourhood-select', (event) => chosen.push(event.detail));
  await page.getByRole('combobox', { name: 'Buurt' }).selectOptions('Eiland');
  expect(chosen).toEqual([{ neighbourhood: 'N3' }]);
});

it('has nothing that axe objects to', async () => {
  await mounted('N2');
  expect(await axeViolations()).toEqual([]);
});
