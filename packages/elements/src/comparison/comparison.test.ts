import { type Method, redivide, type Run } from '@maatstaf/core';
import {
  favoursSmall,
  rankingBeside,
  refusedMethod,
  type ToldPromise,
} from '@maatstaf/core/compare-methods';
import { metrics } from '@maatstaf/core/metrics';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { ownProposal } from '../../fixture/own-proposal.ts';
import { tinyLimits } from '../../fixture/tiny-limits.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import type { ComparedColumn, ComparedOutcome } from './compared-column.ts';
import { comparisonWords } from './comparison-words.ts';
import { MaatstafComparison } from './comparison.ts';
import type { ChartSaveEvent, LimitsLeaveEvent } from './comparison-events.ts';

beforeEach(() => page.viewport(1280, 900));

const outcome = (key: string, title: string, run: Run): ComparedOutcome => ({
  kind: 'outcome',
  key,
  title,
  run,
  metrics: metrics(run).metrics,
  favoursSmall: favoursSmall(rankingBeside(run), run),
});

/** The published division, and the same with other weights and less money. */
async function columns(): Promise<readonly [ComparedOutcome, ComparedOutcome]> {
  const { baseline, run } = await tinyRuns({
    budgetCents: 4_000_000,
    principleWeights: { tailoring: 0.1, ownership: 0.9 },
  });
  return [outcome('baseline', 'Uitgangspunt', baseline), outcome('present', 'Scenario', run)];
}

const shown = (given: readonly ComparedColumn[], more: Partial<MaatstafComparison> = {}) =>
  mount(new MaatstafComparison(), { columns: given, ...more });

const card = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();

it('puts the headline figures of each column side by side, with what one area does to a metric', async () => {
  const [base, present] = await columns();
  await shown([base, present]);
  const table = page.getByRole('table', { name: 'Kerncijfers' });
  await expect
    .element(table.getByRole('row', { name: /^Budget/u }))
    .toMatchTextContent(/Budget\s+€.100\.000\s+€.40\.000/u);
  const spent = [base, present].map(({ run }) => run.allocation.spentCents / 100);
  expect(spent[0]).not.toBe(spent[1]);
  const gini = present.metrics.find(({ id }) => id === 'gini');
  const dutch = (value = 0) => value.toFixed(2).replace('.', ',');
  await expect
    .element(table.getByRole('row', { name: /^Gini/u }))
    .toMatchTextContent(
      `zonder één buurt ${dutch(gini?.range?.low.value)} tot ${dutch(gini?.range?.high.value)}`,
    );
});

it('names who comes in and who falls out against the first, with the amounts', async () => {
  const [base, present] = await columns();
  await shown([base, present]);
  const part = page
    .getByRole('region', { name: 'Scenario, vergeleken met Uitgangspunt' })
    .filter({ hasText: 'Vallen af' });
  const left = base.run.allocation.awards.filter(
    ({ awardedCents }, at) => awardedCents > 0 && present.run.allocation.awardedCents[at] === 0,
  );
  expect(left.length).toBeGreaterThan(0);
  await expect.element(part).toMatchTextContent(`Vallen af (${left.length})`);
  const [first] = left;
  const title = base.run.dataset.proposals.find(({ id }) => id === first?.proposal)?.title.nl;
  await expect
    .element(part)
    .toMatchTextContent(new RegExp(`${title ?? '-'}\\s*▼\\s*−€.[\\d.]+`, 'u'));
});

it('counts and names who is in one of the outcomes only among those who come in and fall out', async () => {
  const enough = { budgetCents: 100_000_000 };
  const [{ run: plain }, { run: own }] = [
    await tinyRuns(enough),
    await tinyRuns({ ...ownProposal(), ...enough }),
  ];
  const both = [outcome('plain', 'Zonder', plain), outcome('own', 'Met', own)];
  const element = await shown(both);
  const told = (name: string) => page.getByRole('region', { name });
  const figures = page.getByRole('table', { name: 'Kerncijfers' });
  await expect
    .element(told('Met, vergeleken met Zonder').first())
    .toMatchTextContent(/Komen erin \(1\)\s+Nieuwe kas\s+▲\s+\+€.20\.000\s+Vallen af \(0\)/u);
  await expect.element(page.getByText('1 erin, 0 eruit')).toBeVisible();
  await expect
    .element(figures.getByRole('row', { name: /^Komen erin/u }))
    .toMatchTextContent(/Komen erin\s+–\s+1/u);
  element.columns = both.toReversed();
  await expect
    .element(told('Zonder, vergeleken met Met').first())
    .toMatchTextContent(/Komen erin \(0\).*Vallen af \(1\)\s+Nieuwe kas\s+▼\s+−€.20\.000/u);
  await expect.element(page.getByText('0 erin, 1 eruit')).toBeVisible();
});

it('draws gains and losses by neighbourhood, and gives the same as a table', async () => {
  const [base, present] = await columns();
  await shown([base, present]);
  const title = 'Euro per buurt: Scenario tegenover Uitgangspunt';
  const drawing = page.getByRole('img', { name: title });
  await expect.element(drawing).toBeVisible();
  const changed = base.run.allocation.neighbourhoods.filter(
    ({ awardedCents }, at) =>
      awardedCents !== present.run.allocation.neighbourhoods[at]?.awardedCents,
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(drawing.element().querySelectorAll('rect').length).toBe(changed.length);
  await page.getByText(`${title} als tabel`, { exact: true }).click();
  const rows = page.getByRole('table', { name: title }).getByRole('row');
  await expect.poll(() => rows.elements().length).toBe(1 + changed.length);
});

it('says in a line of each part that a column is as the base, and leaves the room to those that are not', async () => {
  const [base, present] = await columns();
  const element = await shown([base, outcome('same', 'Hetzelfde', base.run), present]);
  const lines = [...element.renderRoot.querySelectorAll('.same')];
  const text = ({ textContent }: Element) => textContent.replaceAll(/\s+/gu, ' ').trim();
  expect(lines.map(text)).toEqual([
    'B Hetzelfde Elk voorstel krijgt hetzelfde.',
    'B Hetzelfde Elke buurt krijgt hetzelfde.',
    'B Hetzelfde Dezelfde instellingen.',
  ]);
  for (const line of lines) expect(line.getBoundingClientRect().height).toBeLessThan(32);
  await expect
    .element(page.getByRole('region', { name: 'Hetzelfde, vergeleken met Uitgangspunt' }))
    .not.toBeInTheDocument();
  const wide = [...element.renderRoot.querySelectorAll('.pair, .area-figure')];
  expect(wide.length).toBe(3);
  for (const one of wide)
    expect(one.getBoundingClientRect().width).toBe(element.getBoundingClientRect().width);
});

it('draws places as lines of which one stands out by keyboard, and lets go of it', async () => {
  const [base, present] = await columns();
  await shown([base, present]);
  const drawing = page.getByRole('listbox', { name: /^Plaatsen per kolom/u });
  const lines = drawing.getByRole('option');
  expect(lines.elements().length).toBeGreaterThan(1);
  const first = lines.first().element();
  if (first instanceof SVGElement) first.focus();
  await userEvent.keyboard('{ArrowDown}');
  const second = lines.nth(1);
  await expect.element(second).toHaveAttribute('aria-selected', 'true');
  await expect.element(second).toHaveAccessibleName(/Uitgangspunt: plaats \d+, krijgt/u);
  await userEvent.keyboard('{End}');
  await expect.element(lines.last()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(lines.last()).toHaveAttribute('aria-selected', 'false');
});

it('shows all proposals of a part where a person asks for more than those that change', async () => {
  const [base] = await columns();
  await shown([base, outcome('same', 'Hetzelfde', base.run)]);
  await expect.element(page.getByText(/verandert geen plaats en geen uitkomst/u)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alleen voorstellen die veranderen' }).click();
  await page.getByRole('combobox', { name: 'Onderdeel' }).selectOptions('Kleine initiatieven');
  const placed = base.run.allocation.awards.filter(
    ({ pool, rank }) => pool === 'small' && rank !== null,
  );
  await expect
    .poll(() => page.getByRole('option', { name: /plaats/u }).elements().length)
    .toBe(placed.length);
});

it('says which settings differ', async () => {
  const [base, present] = await columns();
  await shown([base, present]);
  await expect
    .element(page.getByText(/Het budget gaat van €.100\.000 naar €.40\.000\./u))
    .toBeVisible();
});

it('gives the reason of a method that cannot keep to limits, and offers to leave them out', async () => {
  const { baseline } = await tinyRuns({}, { ...tinyLimits });
  const method: Method = {
    kind: 'equal-shares',
    entitlement: 'equal',
    utility: 'score',
    completion: 'none',
  };
  const refused = refusedMethod(baseline, method);
  if (refused === null) throw new Error('Nothing stands in its way.');
  const element = await shown([
    outcome('baseline', 'Uitgangspunt', baseline),
    {
      kind: 'refused',
      key: 'shares',
      title: 'Gelijke delen',
      run: baseline,
      issues: refused.issues,
      limits: refused.limits,
    },
  ]);
  const asked: LimitsLeaveEvent['detail'][] = [];
  element.addEventListener('limits-leave', (event) => asked.push(event.detail));
  await expect
    .element(page.getByText(/kan zich hier niet aan houden/u))
    .toMatchTextContent(
      /^\s*‘Gelijke delen’ kan dit niet verdelen\. .*niet aan houden: Basis voor elke buurt/u,
    );
  expect(card('Gelijke delen').elements()).toEqual([]);
  await page.getByRole('button', { name: 'Vergelijk zonder deze grenzen' }).click();
  expect(asked).toEqual([{ ids: ['base', 'most', 'few', 'everywhere'], leftover: false }]);
  await expect
    .element(page.getByRole('columnheader', { name: 'Gelijke delen' }))
    .not.toBeInTheDocument();
});

it('says what is being worked out, and can be told to stop and to try again', async () => {
  const [base] = await columns();
  const element = await shown([base, { kind: 'awaited', key: 'best', title: 'Beste keuze' }]);
  const told: string[] = [];
  element.addEventListener('column-stop', ({ detail }) => told.push(`stop ${detail.key}`));
  element.addEventListener('column-retry', ({ detail }) => told.push(`retry ${detail.key}`));
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Stoppen (Beste keuze)' }).click();
  element.columns = [base, { kind: 'failed', key: 'best', title: 'Beste keuze', stopped: true }];
  await expect.element(page.getByText(/U hebt de berekening gestopt/u)).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw proberen (Beste keuze)' }).click();
  expect(told).toEqual(['stop best', 'retry best']);
});

it('tells on which promises the methods differ', async () => {
  const [base, present] = await columns();
  const by: Method = { kind: 'ranking', mode: 'strict', partial: true };
  const strict = redivide(base.run, { ...base.run.scenario, method: by });
  const promises: readonly ToldPromise[] = [
    {
      property: 'exhaustive',
      claim: { nl: 'Wat past, krijgt geld.', en: 'What fits gets money.' },
      marks: { 'ranking/skip': 'proved', 'ranking/strict': 'fails' },
    },
  ];
  await shown([base, present, outcome('strict', 'Streng', strict)], { promises });
  await expect
    .element(
      page
        .getByRole('table', { name: 'Welke beloften verschillen' })
        .getByRole('row', { name: /^Wat past/u }),
    )
    .toMatchTextContent(/Wat past, krijgt geld\.\s+ja, bewezen\s+ja, bewezen\s+nee/u);
});

it('asks for a drawing as a file', async () => {
  const [base, present] = await columns();
  const element = await shown([base, present]);
  const asked: ChartSaveEvent['detail'][] = [];
  element.addEventListener('chart-save', (event) => asked.push(event.detail));
  await page.getByRole('button', { name: /^Opslaan als PNG \(Plaatsen per kolom/u }).click();
  expect(asked.map(({ format }) => format)).toEqual(['png']);
  expect(asked[0]?.drawing.getAttribute('role')).toBe('listbox');
});

it.each([1280, 320])('fits %i pixels with its tables open', async (width) => {
  await page.viewport(width, 900);
  await shown(await columns());
  for (const summary of page.getByText(/als tabel$/u).elements())
    if (summary instanceof HTMLElement) summary.click();
  await expect.element(page.getByRole('table', { name: /^Plaatsen per kolom/u })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('keeps its drawings as wide as they were while there is next to no room for it', async () => {
  const element = await shown(await columns());
  const host = element.parentElement ?? document.body;
  const drawn = () =>
    [...element.renderRoot.querySelectorAll('figure svg')].map((each) =>
      Number(each.getAttribute('width')),
    );
  const resized = () =>
    new Promise<void>((done) => {
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        // What was measured is drawn in the next frame, and laid out in the one after.
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }).observe(element);
    });
  host.style.width = '700px';
  await expect.poll(() => Math.max(...drawn())).toBe(700 - 34);
  const before = drawn();
  expect(before.length).toBeGreaterThan(1);
  for (const width of ['1px', '20px', '0px']) {
    host.style.width = width;
    await resized();
    await element.updateComplete;
    expect(drawn(), width).toEqual(before);
  }
  host.style.width = '300px';
  await expect.poll(() => Math.max(...drawn())).toBe(300 - 34);
  host.removeAttribute('style');
});

it('draws for the width of a sheet while it is printed, and for the screen again after that', async () => {
  const element = await shown(await columns());
  const host = element.parentElement ?? document.body;
  const widest = () =>
    Math.max(
      ...[...element.renderRoot.querySelectorAll('figure svg')].map((each) =>
        Number(each.getAttribute('width')),
      ),
    );
  host.style.width = '1100px';
  await expect.poll(widest).toBe(1100 - 34);
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  expect(widest()).toBe(680 - 34);
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
  expect(widest()).toBe(1100 - 34);
  host.removeAttribute('style');
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  const [base, present] = await columns();
  await shown([base, present, { kind: 'awaited', key: 'best', title: 'Beste keuze' }]);
  for (const summary of page.getByText(/als tabel$/u).elements())
    if (summary instanceof HTMLElement) summary.click();
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

it.each([
  ['nl', 'plaats 1.009'],
  ['en', 'place 1,009'],
] as const)('parts the thousands of a place in %s', (language, said) => {
  expect(comparisonWords(language).place(1_009)).toBe(said);
});
