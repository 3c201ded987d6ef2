import { redivide } from '@maatstaf/core';
import { page } from 'vitest/browser';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { ownProposal } from '../../fixture/own-proposal.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { afterFrame } from '../frame/after-frame.ts';
import { MaatstafAwardTable } from './award-table.ts';
import type { ProposalSelectEvent } from './proposal-select-event.ts';

beforeEach(() => page.viewport(414, 896));

async function mounted(language: 'nl' | 'en' = 'nl') {
  const { run, comparison } = await tinyRuns({ budgetCents: 20_000_000 });
  const element = await mount(new MaatstafAwardTable(), { run, comparison, language });
  return { element, run };
}

const row = (name: RegExp) => page.getByRole('row', { name });

it('ranks each pool in its own table, with its sub-budget and what is spent of it', async () => {
  const { run } = await mounted();
  const small = page.getByRole('table', { name: 'Rangorde: Kleine initiatieven' });
  const ranks = run.allocation.awards.filter(({ pool, rank }) => pool === 'small' && rank !== null);
  await expect.element(small.getByRole('row').nth(1)).toMatchTextContent(/^\s*1\s+Buurttuin/u);
  expect(small.getByRole('row').elements()).toHaveLength(run.dataset.proposals.length - 2 + 1);
  expect(ranks.length).toBeGreaterThan(2);
  await expect.element(page.getByText(/€.60\.000 van €.80\.000 toegekend/u)).toBeVisible();
});

it('says the outcome in words, never by colour alone', async () => {
  await mounted();
  await expect.element(row(/Snackbar/u)).toMatchTextContent(/afgewezen: voldoet niet/iu);
  await expect.element(row(/Onbekende uitbater/u)).toMatchTextContent(/onvolledig/iu);
});

it('shows what a score could be where a fact is unknown', async () => {
  await mounted();
  await expect.element(row(/Reparatiehoek/u)).toMatchTextContent(/tussen \d+,\d en \d+,\d/u);
});

it('says of an award that a limit brought below the request which limit that was', async () => {
  await mounted();
  const capped = row(/Zaal in het dorpshuis/u);
  await expect
    .element(capped)
    .toMatchTextContent(
      /Toegekend\s+binnen de grens: Ten hoogste de helft\s+€.60\.000\s+€.45\.000/iu,
    );
  await expect.element(row(/Buurttuin/u)).not.toMatchTextContent('binnen de grens');
});

it('stacks the cells of a row on a small screen, each with the name of its column', async () => {
  const { element } = await mounted();
  const cell = () => {
    const award = row(/Buurttuin/u)
      .element()
      .querySelector('td:nth-last-child(2)');
    if (award === null) throw new Error('The row has no award.');
    return {
      right: award.getBoundingClientRect().right,
      before: getComputedStyle(award, '::before'),
    };
  };
  const regions = [...element.renderRoot.querySelectorAll('.scroll')];
  await page.viewport(320, 700);
  expect(regions.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  expect(cell().right).toBeLessThanOrEqual(320);
  expect(cell().before.content).toContain('Toegekend');
  await page.viewport(1280, 900);
  expect(cell().before.content).toBe('none');
  expect(getComputedStyle(row(/Buurttuin/u).element()).display).toBe('table-row');
});

it('lines up all that a stacked cell says beside its head, none of it bolder than the rest', async () => {
  const { element } = await mounted();
  await page.viewport(320, 700);
  const named = row(/Reparatiehoek/u).element();
  const within = (selector: string) => {
    const found = named.querySelector(selector) ?? element.renderRoot.querySelector(selector);
    if (found === null) throw new Error(`No row has ${selector}.`);
    return found;
  };
  const values = ['.score .number', '.score .small', '.outcome .status', '.outcome .small'];
  const starts = values.map((each) => within(each).getBoundingClientRect().left);
  expect(new Set(starts.map(Math.round)).size).toBe(1);
  const heads = [...named.querySelectorAll('td[data-column]')].map(
    (cell) => cell.getBoundingClientRect().left,
  );
  expect(Math.min(...starts)).toBeGreaterThan(Math.max(...heads) + 80);
  expect(getComputedStyle(within('.outcome'), '::before').content).toContain('Uitkomst');
  expect(getComputedStyle(within('.status-text')).fontWeight).toBe('400');
});

it('shows the change against the baseline in words and euros', async () => {
  await mounted();
  await expect.element(row(/Praatcafé/u)).toMatchTextContent(/krijgt meer|komt erin/u);
});

it('says of a proposal that the baseline is without that it is new, with what it gets', async () => {
  const { element, run } = await mounted();
  const change = (name: RegExp) => row(name).getByRole('cell').last();
  const runs = await tinyRuns({ ...ownProposal(), budgetCents: 100_000_000 });
  Object.assign(element, runs);
  await expect.element(change(/Nieuwe kas/u)).toMatchTextContent(/^\s*nieuw\s+\+€.20\.000\s*$/u);
  const none = await tinyRuns({ ...ownProposal(), budgetCents: 0 });
  Object.assign(element, none, { language: 'en' });
  await expect.element(change(/New glasshouse/u)).toMatchTextContent(/^\s*new\s*$/u);
  Object.assign(element, { run, comparison: undefined, language: 'nl' });
  await expect.element(change(/Praatcafé/u)).toMatchTextContent(/^\s*–\s*$/u);
});

it('asks why by a button that carries the title', async () => {
  const { element } = await mounted();
  const asked: ProposalSelectEvent['detail'][] = [];
  element.addEventListener('proposal-select', (event) => asked.push(event.detail));
  await page.getByRole('button', { name: 'Waarom? Buurttuin' }).click();
  expect(asked).toEqual([{ proposal: 'p-garden' }]);
});

it('speaks English, and always says that the amounts are examples', async () => {
  await mounted('en');
  await expect.element(page.getByText(/The amounts are illustrative/u)).toBeVisible();
  await expect.element(row(/Buurttuin \(en\)/u)).toMatchTextContent('€20,000');
});

it('has nothing that axe objects to', async () => {
  await mounted();
  expect(await axeViolations()).toEqual([]);
});

it('draws a list that is opened bit by bit, its first head first, and says so until all is there', async () => {
  const { run, comparison } = await tinyRuns({});
  const element = new MaatstafAwardTable();
  Object.assign(element, { run, comparison });
  document.body.replaceChildren(element);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  const heads = () => element.renderRoot.querySelectorAll('.pool').length;
  const rows = () => element.renderRoot.querySelectorAll('tbody tr').length;
  expect([heads(), rows(), element.ariaBusy]).toEqual([0, 0, 'true']);
  await new Promise<void>(afterFrame);
  expect([heads(), rows(), element.ariaBusy]).toEqual([1, 0, 'true']);
  await new Promise<void>(afterFrame);
  expect(rows()).toBe(4);
  await element.updateComplete;
  expect([rows(), element.ariaBusy]).toEqual([run.dataset.proposals.length, null]);
});

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

it('lets the page paint what was moved first, then draws what is on the screen, and at rest the others', async () => {
  await page.viewport(600, 300);
  const { element, run } = await mounted();
  const all = (selector: string) =>
    [...element.renderRoot.querySelectorAll(selector)].map((part) => part.textContent.trim());
  const spent = () => all('.spent');
  const statuses = () => all('.pool:first-of-type tbody .status-text');
  const [before, [small, large]] = [statuses(), spent()];
  // An observer tells what is on the screen by the second frame.
  await frames(3);
  element.run = redivide(run, { ...run.scenario, budgetCents: 0 });
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect([statuses(), spent()]).toEqual([before, [small, large]]);
  await new Promise<void>(afterFrame);
  expect(spent()).toEqual(['€\u00a00 van €\u00a00 toegekend', large]);
  const seen = statuses();
  await element.updateComplete;
  const after = statuses();
  expect(spent()).toEqual(['€\u00a00 van €\u00a00 toegekend', '€\u00a00 van €\u00a00 toegekend']);
  // The first row is near the screen, others are not.
  expect(before[0]).not.toBe(after[0]);
  expect(seen[0]).toBe(after[0]);
  expect(seen).not.toEqual(after);
  await page.viewport(1280, 900);
});

/** What a list says, once it is whole. */
const whole = async (element: MaatstafAwardTable): Promise<readonly string[]> => {
  await element.updateComplete;
  return rowTexts(element);
};
const rowTexts = (element: MaatstafAwardTable): readonly string[] =>
  [...element.renderRoot.querySelectorAll('tr, .spent')].map((part) => part.textContent);

/** Waits until a list was asked for its next turn, and then for that. */
const nextTurn = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await new Promise<void>(afterFrame);
};

it('draws what comes into view before the moves have come to rest', async () => {
  await page.viewport(600, 300);
  const { element, run } = await mounted();
  await frames(3);
  const none = redivide(run, { ...run.scenario, budgetCents: 0 });
  element.run = none;
  // As a drag goes: the next outcome comes before anything rests.
  const drag = setInterval(() => (element.run = { ...none }), 50);
  onTestFinished(() => clearInterval(drag));
  await nextTurn();
  const stale = [...element.renderRoot.querySelectorAll('.pool:first-of-type tbody tr')].find(
    (one) => one.querySelector('.status-text')?.textContent === 'toegekend',
  );
  if (stale === undefined) throw new Error('Every row was drawn.');
  stale.scrollIntoView();
  await expect.poll(() => stale.querySelector('.status-text')?.textContent).not.toBe('toegekend');
  await page.viewport(1280, 900);
});

it('is whole on paper, also where moves have not come to rest, or not all was drawn yet', async () => {
  await page.viewport(600, 150);
  const { element, run } = await mounted();
  const other = redivide(run, { ...run.scenario, budgetCents: 0 });
  element.run = other;
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  window.dispatchEvent(new Event('beforeprint'));
  const printed = rowTexts(element);
  const fresh = new MaatstafAwardTable();
  Object.assign(fresh, { run: other, comparison: element.comparison, language: 'nl' });
  document.body.replaceChildren(fresh);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  window.dispatchEvent(new Event('beforeprint'));
  expect(rowTexts(fresh)).toEqual(printed);
  expect(await whole(fresh)).toEqual(printed);
  expect(printed.length).toBeGreaterThan(run.dataset.proposals.length);
  await page.viewport(1280, 900);
});

it('shows the right pools where a move leaves none of the first one', async () => {
  await page.viewport(600, 150);
  const { element, run } = await mounted();
  element.keeps = (_, award) => award.pool !== 'small' || award.awardedCents > 0;
  await whole(element);
  await frames(3);
  element.run = redivide(run, { ...run.scenario, budgetCents: 0 });
  await nextTurn();
  const heads = () =>
    [...element.renderRoot.querySelectorAll('.pool h3')].map((head) => head.textContent);
  const seen = heads();
  await whole(element);
  expect(seen).toEqual(heads());
  expect(seen).not.toContain('Kleine initiatieven');
  await page.viewport(1280, 900);
});

it('goes on where it was when it is put back on the page', async () => {
  const { element, run } = await mounted();
  element.run = redivide(run, { ...run.scenario, budgetCents: 0 });
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  element.remove();
  await frames(3);
  document.body.append(element);
  expect((await whole(element)).join()).not.toContain('60.000 van');
});

it('shows what it is told to keep, without pools of which none is left; their heads speak of all', async () => {
  const { element, run } = await mounted();
  const heads = () =>
    [...element.renderRoot.querySelectorAll('.pool-head')].map((head) =>
      head.textContent?.replaceAll(/\s+/gu, ' ').trim(),
    );
  const [small] = heads();
  element.keeps = ({ id }) => id === 'p-garden';
  await element.updateComplete;
  expect(heads()).toEqual([small]);
  expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1);
  element.run = redivide(run, { ...run.scenario, budgetCents: 0 });
  await element.updateComplete;
  expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(1);
  await expect.element(row(/Buurttuin/u)).toMatchTextContent(/budget op/u);
  element.keeps = undefined;
  await element.updateComplete;
  expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(
    run.dataset.proposals.length,
  );
});
