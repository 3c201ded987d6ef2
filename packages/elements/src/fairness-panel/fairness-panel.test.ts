import { invariantsOf } from '@maatstaf/core/invariants';
import type { Run } from '@maatstaf/core';
import { metrics } from '@maatstaf/core/metrics';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafFairnessPanel } from './fairness-panel.ts';

beforeEach(() => page.viewport(1280, 900));

async function mounted(changes: Partial<Run> = {}, more: object = {}) {
  const { run, baseline } = await tinyRuns({}, more);
  const element = await mount(new MaatstafFairnessPanel(), {
    run: { ...run, ...changes },
    baseline,
  });
  return { element, run };
}

/** The run as if real counts of inhabitants were loaded. */
function withPeople(run: Run, people: readonly number[]): Run {
  const neighbourhoods = run.dataset.neighbourhoods.map((area, at) => ({
    ...area,
    population: people[at] ?? null,
  }));
  return { ...run, dataset: { ...run.dataset, neighbourhoods } };
}

const card = (name: RegExp) => page.getByRole('region', { name });
const dutch = (value: number) =>
  value.toFixed(2).replace('.', ',').replace('-', '−').replace('−0,00', '0,00');

it('shows every metric with its value, in the words of the engine', async () => {
  const { run } = await mounted();
  const titles = {
    'concentration-index': /^concentratie-index$/u,
    kakwani: /Kakwani/u,
    suits: /^Suits/u,
    gini: /^Gini/u,
    theil: /^Theil/u,
    atkinson: /^Atkinson/u,
  };
  for (const { id, value } of metrics(run).metrics) {
    if (id === 'share-to-neediest-fifth' || value === null) continue;
    await expect.element(card(titles[id])).toMatchTextContent(dutch(value));
  }
  await expect
    .element(card(/^deel voor het vijfde/u))
    .toMatchTextContent(/% van het geld ging naar de 20\s% van de buurten/u);
});

it('says beside every figure that areas have equal weights', async () => {
  const { run } = await mounted();
  const figures = metrics(run).metrics.filter(({ value }) => value !== null);
  expect(figures.length).toBe(7);
  const cards = page.getByText(/^\s*Elke buurt telt even zwaar/u).elements();
  // One in each card, and one where it is told what the figures rest on.
  expect(cards.length).toBe(figures.length + 1);
});

it('counts by inhabitants where they are known, and says so', async () => {
  const { element, run } = await mounted();
  element.run = withPeople(run, [300, 100, 50]);
  await element.updateComplete;
  await expect
    .element(page.getByText('Buurten tellen naar hun aantal inwoners.', { exact: true }).first())
    .toBeVisible();
  await expect.element(page.getByText(/Elke buurt telt even zwaar/u)).not.toBeInTheDocument();
});

it('says what one area does to a metric, how far it can go, and what it was in the baseline', async () => {
  const { run, baseline } = await tinyRuns({ budgetCents: 3_000_000 });
  await mount(new MaatstafFairnessPanel(), { run, baseline });
  const gini = metrics(run).metrics.find(({ id }) => id === 'gini');
  const before = metrics(baseline).metrics.find(({ id }) => id === 'gini');
  if (gini?.range == null || before?.value == null) throw new Error('There is no range.');
  const name = (code: string) =>
    run.dataset.neighbourhoods.find((each) => each.code === code)?.name ?? code;
  await expect
    .element(card(/^Gini/u))
    .toMatchTextContent(
      `Hier kan het van 0,00 tot ${dutch(gini.upperBound ?? 0)} zijn. Zonder één van de buurten is het ` +
        `${dutch(gini.range.low.value)} (zonder ${name(gini.range.low.without)}) tot ` +
        `${dutch(gini.range.high.value)} (zonder ${name(gini.range.high.without)}).`,
    );
  await expect.element(card(/^Gini/u)).toMatchTextContent(`Uitgangspunt ${dutch(before.value)}.`);
});

it('names the areas that are left out', async () => {
  await mounted();
  await expect
    .element(page.getByText(/Van 1 buurt is de behoefte onbekend: Eiland\./u))
    .toBeVisible();
});

it('draws the curves, and gives the same points as a table, opened by keyboard', async () => {
  const { run } = await mounted();
  await expect.element(page.getByRole('img', { name: /^Lorenzcurve/u })).toBeVisible();
  const summary = page.getByText('Concentratiecurve als tabel', { exact: true });
  const opener = summary.element();
  if (opener instanceof HTMLElement) opener.focus();
  await userEvent.keyboard('{Enter}');
  const rows = page.getByRole('table', { name: 'Concentratiecurve' }).getByRole('row');
  const { concentration } = metrics(run).curves;
  await expect.poll(() => rows.elements().length).toBe(1 + concentration.length);
  await expect.element(rows.nth(1)).toMatchTextContent(/begin.*0.%.*0.%/u);
  await expect.element(rows.nth(2)).toMatchTextContent(/^\s*Noord.*50.%/u);
  await expect.element(rows.nth(3)).toMatchTextContent(/^\s*Zuid.*100.%.*100.%/u);
});

it('splits the unevenness over city districts', async () => {
  await mounted();
  const table = page.getByRole('table', { name: 'Tussen en binnen stadsdelen' });
  await expect.element(table.getByRole('row', { name: /^West/u })).toMatchTextContent(/67.%/u);
  await expect
    .element(table.getByRole('row', { name: /^zonder stadsdeel/u }))
    .toMatchTextContent(/33.%/u);
});

it('hides euros per inhabitant until real counts are loaded, and says why', async () => {
  const { element, run } = await mounted();
  await expect.element(page.getByText(/^Euro per inwoner staat hier nog niet\./u)).toBeVisible();
  element.run = withPeople(run, [300, 100, 0]);
  const table = page.getByRole('table', { name: 'Euro per inwoner' });
  const cents = run.allocation.neighbourhoods.find(
    (area) => area.neighbourhood === 'N1',
  )?.awardedCents;
  expect(cents).toBe(2_000_000);
  await expect
    .element(table.getByRole('row', { name: /^Noord/u }))

    .toMatchTextContent(/€.66,67/u);
  await expect
    .element(table.getByRole('row', { name: /^Eiland/u }))
    .toMatchTextContent('geen inwoners');
});

it('tells what must always be true, and names what breaks it', async () => {
  const { element, run } = await mounted();
  const invariants = invariantsOf(run);
  await expect
    .element(
      page.getByText(
        `Nagerekend voor deze uitkomst: ${invariants.length} van ${invariants.length} kloppen.`,
      ),
    )
    .toBeVisible();
  const awards = run.allocation.awards.map((award) =>
    award.proposal === 'p-snack' ? { ...award, awardedCents: 100 } : award,
  );
  element.run = { ...run, allocation: { ...run.allocation, awards } };
  await expect
    .element(page.getByRole('listitem').filter({ hasText: /Klopt niet\s+Wie niet voldoet/u }))
    .toMatchTextContent(/Wie niet voldoet of onvolledig is, kreeg niets\..*bij: Snackbar\./u);
  const [first] = page.getByRole('heading').elements();
  expect(first?.textContent).toBe('Wat altijd moet gelden');
});

it('leaves need out where the policy measures none', async () => {
  const { element, run } = await mounted();
  element.run = { ...run, pack: { ...run.pack, needModels: [] } };
  await expect.element(page.getByText(/^Dit beleid meet geen behoefte/u)).toBeVisible();
  await expect.element(card(/^concentratie-index$/u)).not.toBeInTheDocument();
  await expect.element(page.getByRole('img', { name: /^Concentratie/u })).not.toBeInTheDocument();
});

it('says why there are no figures where nothing was awarded', async () => {
  const { run, baseline } = await tinyRuns({ budgetCents: 0 });
  await mount(new MaatstafFairnessPanel(), { run, baseline, language: 'en' });
  const why = page.getByText('There is no figure, because nothing was awarded.', { exact: true });
  expect(why.elements()).toHaveLength(7);
  for (const { id } of metrics(run).metrics) {
    const own = document.querySelector('maatstaf-fairness-panel')?.shadowRoot;
    const title = own?.querySelector(`#metric-${id}`)?.textContent ?? '';
    const text = own?.querySelector(`[aria-labelledby="metric-${id}"]`)?.textContent ?? '';
    // The title of a card is not said once more below it.
    expect(text.toLowerCase().split(title.toLowerCase())).toHaveLength(2);
  }
  await expect.element(page.getByText(/^There is no line to draw/u).first()).toBeVisible();
});

it('fits a small screen, also with a table open', async () => {
  await page.viewport(320, 700);
  await mounted();
  await page.getByText('Lorenzcurve als tabel', { exact: true }).click();
  await expect.element(page.getByRole('table', { name: 'Lorenzcurve' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  await mounted();
  await page.getByText('Lorenzcurve als tabel', { exact: true }).click();
  await expect.element(page.getByRole('table', { name: 'Lorenzcurve' })).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
