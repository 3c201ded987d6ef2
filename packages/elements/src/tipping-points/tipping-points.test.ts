import type { TippingPoint, TippingPoints } from '@maatstaf/core/sensitivity';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { axeViolations, mount } from '../../fixture/mount.ts';
import { tinyRuns } from '../../fixture/tiny-run.ts';
import { MaatstafWeights } from '../weights/weights.ts';
import type { WeightChangeEvent } from '../weights/weight-events.ts';
import { MaatstafTippingPoints } from './tipping-points.ts';

const weight = { level: 'principle', id: 'ownership' } as const;

/** Below the share the garden has the money, above it the kitchen. */
const pointAt = (share: number, from: number, to: number): TippingPoint => ({
  share,
  below: { from, to: share },
  above: { from: share, to },
  turns: [{ kind: 'swap', proposals: ['p-garden', 'p-kitchen'] }],
  awards: [
    { proposal: 'p-garden', fromCents: 400_000, toCents: 0 },
    { proposal: 'p-kitchen', fromCents: 0, toCents: 300_000 },
  ],
  movedCents: 300_000,
});

const told: TippingPoints = {
  kind: 'told',
  weight,
  share: 0.5,
  most: 1,
  points: [pointAt(0.2, 0, 0.7255), pointAt(0.7255, 0.2, 1)],
};

async function mounted(points: TippingPoints, more: Partial<MaatstafTippingPoints> = {}) {
  const { run } = await tinyRuns();
  const element = await mount(new MaatstafTippingPoints(), { run, points, ...more });
  const moves: WeightChangeEvent['detail'][] = [];
  element.addEventListener('weight-change', (event) => moves.push(event.detail));
  return { element, moves, run };
}

const title = (run: Awaited<ReturnType<typeof tinyRuns>>['run'], id: string) =>
  run.dataset.proposals.find((one) => one.id === id)?.title.nl ?? id;

it('counts the points and names the nearest on either side before it is opened', async () => {
  await mounted(told);
  await expect.element(page.getByText(/2 omslagpunten, bij 20\s% en 72,6\s%/u)).toBeVisible();
});

it.each([
  ['nl', /^3 omslagpunten; de dichtstbijzijnde bij 20\s% en 72,6\s% \(/u],
  ['en', /^3 tipping points; the nearest at 20% and 72.6% \(/u],
] as const)(
  'says in %s that those it names are the nearest where there are more',
  async (language, said) => {
    const points = [...told.points, pointAt(0.9, 0.7255, 1)];
    const { element } = await mounted({ ...told, points }, { language });
    const summary = element.renderRoot.querySelector('summary');
    expect(summary?.textContent.replaceAll(/\s+/gu, ' ').trim()).toMatch(said);
  },
);

it('says who comes in and who falls out, seen from where the weight stands', async () => {
  const { run } = await mounted(told);
  await page.getByText(/2 omslagpunten/u).click();
  const [garden, kitchen] = [title(run, 'p-garden'), title(run, 'p-kitchen')];
  const items = page.getByRole('listitem');
  await expect
    .element(items.nth(0))
    .toMatchTextContent(
      new RegExp(`Onder 20\\s%: ‘${garden}’ komt erin; ‘${kitchen}’ valt af;`, 'u'),
    );
  await expect
    .element(items.nth(1))
    .toMatchTextContent(
      new RegExp(`Boven 72,6\\s%: ‘${kitchen}’ komt erin; ‘${garden}’ valt af;`, 'u'),
    );
  expect(await axeViolations()).toEqual([]);
});

it('sets the weight just beyond a point, by name and on a plain number', async () => {
  const { moves } = await mounted(told);
  await page.getByText(/2 omslagpunten/u).click();
  await page.getByRole('button', { name: /Zet op 73\s% \(van Eigenaarschap\)/u }).click();
  await page.getByRole('button', { name: /Zet op 19\s% \(van Eigenaarschap\)/u }).click();
  expect(moves).toEqual([
    { ...weight, share: 0.73 },
    { ...weight, share: 0.19 },
  ]);
});

it.each([
  [
    'nl',
    'Onder 0,02\u00a0%',
    'Boven 99,996\u00a0%',
    /bij 0,02\s% en 99,996\s%/u,
    /Zet op 0,01\s%/u,
  ],
  ['en', 'Below 0.02%', 'Above 99.996%', /at 0.02% and 99.996%/u, /Set to 0.01%/u],
] as const)(
  'does not call a point that is almost at an end that end, in %s',
  async (language, below, above, nearest, set) => {
    const points = [pointAt(0.0002, 0.00005, 0.99996), pointAt(0.99996, 0.0002, 1)];
    await mounted({ ...told, points }, { language });
    await page.getByText(nearest).click();
    await expect.element(page.getByText(below, { exact: true })).toBeVisible();
    await expect.element(page.getByText(above, { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: set })).toBeVisible();
  },
);

it('looks from the share that the weight has come to', async () => {
  await mounted(told, { share: 0.9 });
  await page.getByText(/2 omslagpunten/u).click();
  await expect.element(page.getByText(/^Onder 72,6/u)).toBeVisible();
});

it.each([
  [{ ...told, points: [] }, 'Geen enkel aandeel'],
  [{ kind: 'not-told', weight, reason: 'fixed' }, 'staat vast'],
  [{ kind: 'not-told', weight, reason: 'too-many' }, 'te veel voorstellen'],
  [{ kind: 'not-told', weight, reason: 'not-by-rank' }, 'geen vaste omslagpunten'],
] as const)('says why there are none: %#', async (points, said) => {
  await mounted(points);
  await expect.element(page.getByText(said, { exact: false })).toBeVisible();
});

it('keeps in grey what was known while points are awaited, as what cannot be used', async () => {
  const { element, moves } = await mounted(told);
  await page.getByText(/2 omslagpunten/u).click();
  element.points = undefined;
  element.share = 0.9;
  await expect.element(page.getByText(/2 omslagpunten, bij 20\s% en 72,6\s%/u)).toBeVisible();
  expect(element.ariaBusy).toBe('true');
  const set = page.getByRole('button', { name: /Zet op 73\s%/u });
  await expect.element(set).toHaveAttribute('aria-disabled', 'true');
  (set.element() as HTMLElement).click();
  expect(moves).toEqual([]);
  expect(await axeViolations()).toEqual([]);
  element.points = { ...told, points: [] };
  await expect.element(page.getByText('Geen enkel aandeel', { exact: false })).toBeVisible();
  expect(element.ariaBusy).toBe(null);
});

it('stands open again where it was, once there are points again', async () => {
  const { element } = await mounted(told);
  await page.getByText(/2 omslagpunten/u).click();
  await expect.element(page.getByRole('listitem').first()).toBeVisible();
  element.points = { ...told, points: [] };
  await expect.element(page.getByText('Geen enkel aandeel', { exact: false })).toBeVisible();
  element.points = told;
  await expect.element(page.getByRole('listitem').first()).toBeVisible();
});

it('forgets what was known of another policy', async () => {
  const { element, run } = await mounted(told);
  element.run = { ...run, published: { ...run.published, pack: { ...run.published.pack } } };
  element.points = undefined;
  await element.updateComplete;
  expect(element.renderRoot.textContent.trim()).toBe('Omslagpunten worden gezocht…');
});

it('leaves every slider where it is while points are awaited and when they are there', async () => {
  await page.viewport(414, 896);
  const { baseline, run } = await tinyRuns();
  const element = await mount(new MaatstafWeights(), { run, baseline, tippingPoints: new Map() });
  const tops = () =>
    [...element.renderRoot.querySelectorAll('input[type=range]')].map(
      (slider) => slider.getBoundingClientRect().top,
    );
  const before = tops();
  expect(before.length).toBeGreaterThan(1);
  const many = { ...told, points: [...told.points, pointAt(0.9, 0.7255, 1)] };
  const known = run.pack.principles.map(
    ({ id }) => [`principle/${id}`, { ...many, weight: { ...weight, id } }] as const,
  );
  const shown = page.getByText(/3 omslagpunten; de dichtstbijzijnde/u);
  for (const tippingPoints of [new Map(known), new Map(), new Map(known.slice(0, 1))]) {
    element.tippingPoints = tippingPoints;
    await expect.poll(() => shown.elements().length).toBe(known.length);
    expect(tops()).toEqual(before);
  }
});

it.each([
  ['nl', 'Omslagpunten worden gezocht…'],
  ['en', 'Looking for tipping points…'],
] as const)(
  'says in %s that points are looked for where none were known yet',
  async (language, said) => {
    const { run } = await tinyRuns();
    const element = await mount(new MaatstafTippingPoints(), { run, points: undefined, language });
    await expect.element(page.getByText(said)).toBeVisible();
    element.points = told;
    await expect.element(page.getByText(said)).not.toBeInTheDocument();
  },
);

it('speaks English', async () => {
  await mounted(told, { language: 'en' });
  await page.getByText(/2 tipping points, at 20% and 72.6%/u).click();
  await expect
    .element(page.getByRole('button', { name: /Set to 73% \(of Ownership\)/u }))
    .toBeVisible();
});

it('is drawn on the slider as ticks, and below it as a list', async () => {
  const { baseline, run } = await tinyRuns();
  const element = await mount(new MaatstafWeights(), {
    run,
    baseline,
    tippingPoints: new Map([['principle/ownership', told]]),
  });
  const at = [...element.renderRoot.querySelectorAll('.ticks line')].map((line) =>
    line.getAttribute('x1'),
  );
  expect(at).toEqual(['20%', '72.55%']);
  await expect.element(page.getByText(/2 omslagpunten/u)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});
