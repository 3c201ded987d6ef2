import { expect, it } from 'vitest';
import { redivide } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { favoursSmall } from './favours-small.ts';

const asks = (id: string, partners: number, requestedCents: number) =>
  proposal({ id, requestedCents, facts: { 'proposal.partnerCount': partners } });

const method = { kind: 'ranking', mode: 'skip', partial: false } as const;

/** The ranking funds `large`; without it the money is for those in its place. */
async function withoutLarge(...others: readonly object[]) {
  const ranking = await runOf([asks('large', 4, 7_000), ...others], { method });
  const run = redivide(ranking, {
    ...ranking.scenario,
    overrides: [{ proposal: 'large', action: 'lock-out', reason: 'for a test' }],
  });
  return favoursSmall(ranking, run);
}

it('tells of a large proposal whose money goes to smaller ones ranked below it', async () => {
  expect(await withoutLarge(asks('b', 2, 3_500), asks('c', 1, 3_000))).toEqual({
    meanCents: 3_250,
    rankingMeanCents: 7_000,
    displaced: [{ proposal: 'large', by: ['b', 'c'] }],
  });
});

it('does not speak of a proposal of the same size', async () => {
  expect(await withoutLarge(asks('b', 2, 7_000))).toBeNull();
});

it('does not speak of another pool', async () => {
  const little = proposal({ id: 'b', requestedCents: 3_000, facts: { 'proposal.kind': 'small' } });
  expect(await withoutLarge(little)).toBeNull();
});

it('does not speak of the ranking itself, nor of money that is not divided', async () => {
  const ranking = await runOf([asks('large', 4, 7_000)], { method });
  expect(favoursSmall(ranking, ranking)).toBeNull();
  expect(await withoutLarge()).toBeNull();
});
