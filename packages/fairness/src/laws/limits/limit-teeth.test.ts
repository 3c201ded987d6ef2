import { type Award, compiled, type Run } from '@maatstaf/core';
import { describe, expect, test } from 'vitest';
import type { Trial } from '../../case.ts';
import type { Law } from '../../law.ts';
import { trialOf } from '../../trial.ts';
import { expectSentence } from '../sentence.test-data.ts';
import { floorsPayMembers } from './floors-pay-members.ts';
import { groupLimitsKept } from './group-limits-kept.ts';
import { heldWithinBudget } from './held-within-budget.ts';
import { higherCeiling } from './higher-ceiling.ts';
import { leftoverTakesNothing } from './leftover-takes-nothing.ts';
import { limitLaws } from './limit-laws.ts';
import { limitedTown } from './limited-town.test-data.ts';
import { relationsKept } from './relations-kept.ts';

const sound = await trialOf(limitedTown(), compiled);
const withAward = (run: Run, id: string, change: Partial<Award>): Run => ({
  ...run,
  allocation: {
    ...run.allocation,
    awards: run.allocation.awards.map((award) =>
      award.proposal === id ? { ...award, ...change } : award,
    ),
  },
});
const award = (id: string, change: Partial<Award>): Trial => ({
  ...sound,
  run: withAward(sound.run, id, change),
});
/** The laws that objected to something that is broken. */
const caught = new Set<string>();
const objects = async (law: Law, trial: Trial): Promise<void> => {
  const { tried, witnesses } = await law.check(trial);
  expect(tried).toBe(true);
  expect(witnesses).not.toEqual([]);
  for (const { said } of witnesses) expectSentence(said);
  caught.add(law.id);
};

const here = [groupLimitsKept, heldWithinBudget, relationsKept, floorsPayMembers, higherCeiling];

test.each(here)('$id is put to the test by the limited town, and holds there', async (law) => {
  // The fifth bound leaves room for a proposal.
  expect(await law.check({ ...sound, variation: 4 })).toEqual({ tried: true, witnesses: [] });
});

describe('group-limits-kept objects to', () => {
  test('a cent more for a neighbourhood than its ceiling', () =>
    objects(groupLimitsKept, award('p-4', { awardedCents: 201 })));
  test('one award too many', async () => {
    const more = withAward(award('p-4', { awardedCents: 1 }).run, 'p-5', { awardedCents: 1 });
    await objects(groupLimitsKept, { ...sound, run: more });
  });
});

describe('held-within-budget objects to', () => {
  const holding = (heldCents: number): Trial => {
    const { budgetCents, spentCents, pools, awards } = sound.run.allocation;
    const allocation = {
      ...sound.run.allocation,
      budgetCents,
      spentCents,
      pools,
      awards,
      heldCents,
    };
    return { ...sound, run: { ...sound.run, allocation } };
  };
  test('more than there is', () => objects(heldWithinBudget, holding(5000)));
  test('money that no floor asks for', () => objects(heldWithinBudget, holding(1500)));
});

describe('relations-kept objects to', () => {
  test('two that exclude each other', async () => {
    const both = withAward(award('p-2', { awardedCents: 1 }).run, 'p-3', { awardedCents: 1 });
    await objects(relationsKept, { ...sound, run: both });
  });
  test('one without what it needs', async () => {
    const alone = withAward(award('p-1', { awardedCents: 500 }).run, 'p-6', { awardedCents: 0 });
    await objects(relationsKept, { ...sound, run: alone });
  });
});

describe('floors-pay-members objects to', () => {
  test('an award by a floor outside its group', () =>
    objects(floorsPayMembers, award('p-2', { reason: 'floor', awardedCents: 1500 })));
  test('a part of a claim by a floor', () =>
    objects(floorsPayMembers, award('p-6', { reason: 'floor', awardedCents: 399 })));
});

test('leftover-takes-nothing objects to money that is taken from others first', () => {
  const pools = ['one', 'two'].map((id) => ({
    id,
    title: { en: id },
    budgetShare: 0.5,
    source: 'configuration' as const,
  }));
  return objects(leftoverTakesNothing, {
    ...sound,
    pack: { ...sound.pack, pools },
    again: async ({ scenario }) =>
      scenario.leftover?.kind === 'flows'
        ? withAward(sound.run, 'p-6', { awardedCents: 0 })
        : sound.run,
  });
});

test('higher-ceiling objects to a ceiling that is read the wrong way round', () =>
  objects(higherCeiling, {
    ...sound,
    variation: 4,
    again: async (input) => {
      const own = input.pack.limits.find(({ id }) => id === 'on-one');
      const cents = own?.kind === 'ceiling' && own.amount.kind === 'cents' ? own.amount.cents : 0;
      const run = await sound.again(input);
      const limits = run.allocation.limits.map((limit) =>
        limit.limit === 'on-one' ? { ...limit, reached: 9_999 - cents } : limit,
      );
      return { ...run, allocation: { ...run.allocation, limits } };
    },
  }));

test('every law on limits has teeth: it objected to something here', () => {
  expect(limitLaws.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
});
