import { expect, it } from 'vitest';
import { redivide } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { movedTo, reachOf, type WeightPlace } from './moved-weight.ts';
import { stillTold } from './still-told.ts';
import { tippingPoints } from './tipping-points.ts';

const need: WeightPlace = { level: 'principle', id: 'need' };
const partners: WeightPlace = { level: 'criterion', id: 'partners' };

async function start() {
  const run = await runOf([
    proposal({ id: 'a', requestedCents: 7_000 }),
    proposal({
      id: 'b',
      requestedCents: 7_000,
      serves: [{ neighbourhood: 'N2' }],
      facts: { 'proposal.partnerCount': 2 },
    }),
  ]);
  const to = (weight: WeightPlace, share: number) =>
    redivide(run, movedTo(run.scenario, weight, reachOf(run, weight), share));
  return { run, to };
}

it('holds for the weight that moved, whose points are the same from there', async () => {
  const { run, to } = await start();
  const moved = to(need, 0.9);
  expect(stillTold(run, need, moved)).toBe(true);
  const points = (of: typeof run) => {
    const found = tippingPoints(of, need);
    return found.kind === 'told' ? found.points.map(({ share }) => share.toFixed(9)) : [];
  };
  expect(points(moved)).toEqual(points(run));
});

it('does not hold for another weight, another budget, or once proportions are lost', async () => {
  const { run, to } = await start();
  expect(stillTold(run, partners, to(need, 0.9))).toBe(false);
  expect(stillTold(run, need, to(partners, 0.9))).toBe(false);
  expect(stillTold(run, need, to(need, 1))).toBe(false);
  expect(stillTold(run, need, redivide(run, { ...run.scenario, budgetCents: 1 }))).toBe(false);
  expect(stillTold(run, need, run)).toBe(true);
});
