import { compiled, type Run } from '@maatstaf/core';
import { expect, test } from 'vitest';
import { smallTown } from '../laws/small-town.ts';
import { trialOf } from '../trial.ts';
import { disagreements } from './disagreements.ts';
import { plainOutcome } from './plain-outcome.ts';
import { sha256 } from './sha256.test-data.ts';

const { run } = await trialOf(smallTown(), compiled);
const plain = plainOutcome(smallTown(), sha256);
const foundIn = (broken: Run) => disagreements(broken, plain).map(({ at }) => at);

test('a run that is right agrees', () => {
  expect(disagreements(run, plain)).toEqual([]);
});

test('a score that is off by two billionths does not', () => {
  const { scores } = run;
  const scoreAt: typeof scores.scoreAt = (place) => {
    const own = scores.scoreAt(place);
    return own === null ? null : { ...own, score: own.score + 2e-9 };
  };
  expect(foundIn({ ...run, scores: { ...scores, scoreAt } })).toContain('p-1: score');
});

test('nor does a cent, a rank or a status that is written out wrongly', () => {
  const { allocation } = run;
  const awards = allocation.awards.map((award) => ({
    ...award,
    awardedCents: award.awardedCents + 1,
    rank: award.rank === null ? 1 : award.rank + 1,
    status: 'withdrawn' as const,
  }));
  expect(foundIn({ ...run, allocation: { ...allocation, awards } })).toEqual(
    expect.arrayContaining(['p-1: award', 'p-4: rank', 'p-5: status']),
  );
});

test('nor does a column that is wrong behind an award that is right', () => {
  const { assessment, allocation } = run;
  const standing = { ...assessment.standing, eligibility: new Uint8Array(6) };
  const awardedByArea = Float64Array.from(allocation.awardedByArea, (cents) => cents + 1);
  const broken: Run = {
    ...run,
    assessment: { ...assessment, standing },
    allocation: { ...allocation, awardedByArea },
  };
  expect(foundIn(broken)).toEqual([
    'p-4: eligibility',
    'p-5: eligibility',
    'n-1: column',
    'n-2: column',
  ]);
});

test('nor does a pool with another budget, or an award that is missing', () => {
  const { allocation } = run;
  const pools = allocation.pools.map((pool) => ({ ...pool, budgetCents: 3999 }));
  const awards = allocation.awards.slice(1);
  expect(foundIn({ ...run, allocation: { ...allocation, pools, awards } })).toEqual(
    expect.arrayContaining(['all: budget', 'p-1: award', 'proposals']),
  );
});
