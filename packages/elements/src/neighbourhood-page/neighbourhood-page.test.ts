import { page } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyGeography } from '../../fixture/tiny-geography.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { unevenHall } from '../../fixture/tiny-shares.ts';
import { MaatstafNeighbourhoodPage } from './neighbourhood-page.ts';

beforeEach(() => page.viewport(900, 900));

async function mounted(neighbourhood: string, more: object = {}) {
  const { run, comparison } = await tinyRuns({}, more);
  return mount(new MaatstafNeighbourhoodPage(), {
    run,
    comparison,
    geography: tinyGeography,
    neighbourhood,
  });
}

it('tells the index of the neighbourhood, with its place among those compared', async () => {
  await mounted('N1');
  await expect.element(page.getByRole('heading', { name: 'Noord' })).toBeVisible();
  await expect.element(page.getByText('Kwetsbaarheidsindex: 38,0.')).toBeVisible();
  await expect.element(page.getByText(/^Plaats 1 van 2/u)).toBeVisible();
});

it('tells its share of a proposal with its decimals', async () => {
  const { run } = await tinyRuns(unevenHall());
  await mount(new MaatstafNeighbourhoodPage(), { run, neighbourhood: 'N1' });
  await expect.element(page.getByText(/^\s*12,5\s%\s*$/u)).toBeVisible();
});

it('says that need is unknown, and that this does not count as low', async () => {
  await mounted('N3');
  await expect
    .element(page.getByText(/Kwetsbaarheidsindex: onbekend.*niet als laag/u))
    .toBeVisible();
  await expect.element(page.getByText('De buurt heeft geen plaats in de volgorde.')).toBeVisible();
  await expect.element(page.getByText(/Onbekend: index en places\./u)).toBeVisible();
});

it('sets its figures among those of the others', async () => {
  await mounted('N1');
  const row = page
    .getByRole('table', { name: 'Cijfers over de buurt' })
    .getByRole('row', { name: /lonely/u });
  await expect.element(row).toMatchTextContent(/schatting.*45 %.*45 % tot 55 %.*3 van 3/u);
});

it('sums what was asked and received as the allocation has it, and says why each was refused', async () => {
  const element = await mounted('N1');
  const own = element.run?.allocation.neighbourhoods.find(
    ({ neighbourhood }) => neighbourhood === 'N1',
  );
  const table = page.getByRole('table', { name: 'Voorstellen voor Noord' });
  expect(table.getByRole('row').elements()).toHaveLength((own?.priorities.length ?? 0) + 1);
  expect(own?.awardedCents).toBe(2_000_000);
  await expect.element(page.getByText(/Daarvan is €.20\.000 toegekend\./u)).toBeVisible();
  await expect
    .element(table.getByRole('row', { name: /Snackbar/u }))
    .toMatchTextContent(/Commerciële uitbating/u);
});

it('asks why by proposal, and leads to the neighbourhoods next to it', async () => {
  const element = await mounted('N2');
  const told: string[] = [];
  element.addEventListener('proposal-select', ({ detail }) => told.push(detail.proposal));
  element.addEventListener('neighbourhood-select', ({ detail }) => told.push(detail.neighbourhood));
  await page.getByRole('button', { name: 'Waarom? Praatcafé' }).click();
  await page.getByRole('button', { name: 'Eiland' }).click();
  expect(told).toEqual(['p-cafe', 'N3']);
});

it('leaves the amount per inhabitant out where nobody was counted', async () => {
  await mounted('N1');
  await expect.element(page.getByText(/Het aantal inwoners is niet bekend/u)).toBeVisible();
});

it('shows what is kept for it, and says so where nothing is', async () => {
  await mounted('N1', tinyLimits);
  await expect
    .element(
      page
        .getByRole('table', { name: /Basis voor elke buurt/u })
        .getByRole('row')
        .nth(1),
    )
    .toMatchTextContent(/Noord/u);
  await mounted('N1');
  await expect
    .element(page.getByText(/er geen grens, en is er geen geld apart gehouden/u))
    .toBeVisible();
});

it('draws nothing for a code that the data do not know', async () => {
  const element = await mounted('nowhere');
  expect(element.renderRoot.textContent?.trim()).toBe('');
});

it('fits a small screen', async () => {
  await page.viewport(320, 700);
  const element = await mounted('N1', tinyLimits);
  const wide = [...element.renderRoot.querySelectorAll('*')].filter(
    (each) =>
      each.closest('.visually-hidden, thead') === null &&
      each.getBoundingClientRect().right > 320.5,
  );
  expect(wide.map((each) => each.outerHTML.slice(0, 80))).toEqual([]);
});

it('has nothing that axe objects to', async () => {
  await mounted('N1', tinyLimits);
  expect(await axeViolations()).toEqual([]);
});
