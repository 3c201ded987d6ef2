import { baseline, compiled, type Run, run } from '@maatstaf/core';
import { beforeAll, expect, test } from 'vitest';
import { maastricht } from '../../testing/folder.ts';
import { load } from '../input/load.ts';
import { limitsServed } from './limits-served.ts';

let outcome: Run;

beforeAll(async () => {
  const loaded = await load(maastricht, undefined);
  if (!loaded.ok) throw new Error('The pack does not parse.');
  const { pack, dataset } = loaded.value;
  outcome = await run({ pack, dataset, scenario: baseline(pack), evaluator: compiled });
});

function limitsOf(proposal: string): readonly string[] {
  const award = outcome.allocation.awards.find((one) => one.proposal === proposal);
  if (award === undefined) throw new Error(`There is no proposal ${proposal}.`);
  return limitsServed(outcome, award, 'en');
}

test('money set aside for a city district is called by the limit that did so', () => {
  expect(limitsOf('p-wyckerpoort-new-place-running')).toEqual(['Base for every city district']);
});

test('who also belongs to a reserve has both limits', () => {
  expect(limitsOf('p-youth-urban-sports')).toEqual([
    'Base for every city district',
    'Reserve for young people',
  ]);
});

test('a proposal that gives a district its place is called by that limit', () => {
  expect(limitsOf('p-jekerkwartier-living-room')).toEqual(['An open place in every city district']);
});

test('an award in the order of the ranking serves no limit', () => {
  expect(limitsOf('p-malpertuis-living-room')).toEqual([]);
});

test('every award that is made for a limit names one', () => {
  const { awards } = outcome.allocation;
  const served = awards.filter(({ reason }) => reason === 'floor' || reason === 'coverage');
  expect(served).toHaveLength(24);
  for (const award of served) expect(limitsServed(outcome, award, 'nl')).not.toEqual([]);
});
