import { redivide, type Run } from '@maatstaf/core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafAwardFilter } from './award-filter.ts';

beforeEach(() => page.viewport(1280, 900));

/** A filter on a page that sets what it hears, as a page should. */
async function mounted(language: 'nl' | 'en' = 'nl') {
  const { run } = await tinyRuns();
  const element = await mount(new MaatstafAwardFilter(), { run, language });
  const kept: (readonly string[])[] = [];
  element.addEventListener('award-filter', ({ detail }) => {
    element.filter = detail.filter;
    kept.push(idsKept(run, detail.keeps));
  });
  return { element, run, kept };
}

function idsKept(
  { dataset, allocation }: Run,
  keeps: HTMLElementEventMap['award-filter']['detail']['keeps'],
): readonly string[] {
  return dataset.proposals
    .filter((proposal) => {
      const award = allocation.awards.find((each) => each.proposal === proposal.id);
      return award !== undefined && (keeps?.(proposal, award) ?? true);
    })
    .map(({ id }) => id);
}

const status = () => page.getByRole('status');
const reset = () => page.getByRole('button', { name: 'Alle voorstellen tonen' });

it('says how many proposals there are, and how many are left as a name is typed', async () => {
  const { kept, run } = await mounted();
  const all = run.dataset.proposals.length;
  await expect.element(status()).toMatchTextContent(`Alle ${all} voorstellen.`);
  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('buurttuin');
  expect(kept.at(-1)).toEqual(['p-garden']);
  await expect
    .element(status())
    .toMatchTextContent(`Alleen naam met ‘buurttuin’: 1 van ${all} voorstellen.`);
});

it('filters by neighbourhood, pool and outcome by keyboard, all at once', async () => {
  const { kept, run } = await mounted();
  const field = (name: string) => page.getByRole('combobox', { name });
  await field('Uitkomst').selectOptions('Niet beoordeeld');
  const open = run.allocation.awards
    .filter(({ status: outcome }) => outcome === 'incomplete' || outcome === 'withdrawn')
    .map(({ proposal }) => proposal);
  expect(open.length).toBeGreaterThan(0);
  expect(kept.at(-1)).toEqual(open.toSorted());
  await field('Onderdeel').selectOptions('Gebouwen');
  const [first] = run.dataset.neighbourhoods;
  if (first === undefined) throw new Error('There is no neighbourhood.');
  const select = field('Buurt').element();
  if (select instanceof HTMLElement) select.focus();
  await userEvent.keyboard(first.name);
  await expect
    .element(status())
    .toMatchTextContent(`Alleen ${first.name} · Gebouwen · Niet beoordeeld: `);
});

it('offers a way back where nothing is left, and gives the focus to the first field', async () => {
  const { element, kept, run } = await mounted();
  await page.getByRole('searchbox').fill('bestaat niet');
  expect(kept.at(-1)).toEqual([]);
  await expect.element(page.getByText('Geen voorstel past bij dit filter.')).toBeVisible();
  await reset().click();
  expect(kept.at(-1)).toHaveLength(run.dataset.proposals.length);
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
  expect(element.shadowRoot?.activeElement?.id).toBe('query');
});

it('counts anew when the outcome is another one', async () => {
  const { element, run } = await mounted();
  await page.getByRole('combobox', { name: 'Uitkomst' }).selectOptions('Toegekend');
  await expect.element(status()).not.toMatchTextContent(/: 0 van/u);
  element.run = redivide(run, { ...run.scenario, budgetCents: 0 });
  await expect.element(status()).toMatchTextContent(/^Alleen Toegekend: 0 van \d+ voorstellen\.$/u);
});

it('keeps telling what is filtered where its fields are closed, with the way back', async () => {
  const { element } = await mounted();
  await page.getByRole('searchbox').fill('tuin');
  element.isClosed = true;
  await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  await expect.element(status()).toMatchTextContent('Alleen naam met ‘tuin’');
  await reset().click();
  await expect.element(status()).toHaveTextContent('');
});

it('speaks English', async () => {
  await mounted('en');
  await page.getByRole('combobox', { name: 'Outcome' }).selectOptions('Awarded in part');
  await expect.element(status()).toMatchTextContent(/^Only Awarded in part: \d+ of \d+ proposals/u);
});

it('has nothing that axe objects to, at 320 pixels too', async () => {
  const { element } = await mounted();
  await page.viewport(320, 700);
  await page.getByRole('searchbox').fill('bestaat niet');
  await element.updateComplete;
  expect(document.documentElement.scrollWidth).toBe(320);
  expect(await axeViolations()).toEqual([]);
});
