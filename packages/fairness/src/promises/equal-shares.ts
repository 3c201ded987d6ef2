import { type Completion, equalShares } from '@maatstaf/core/equal-shares';
import type { Divide } from './division.ts';
import { equalSharesMarks } from './equal-shares-marks.ts';
import { promisesOf } from './marks.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';

/** Equal shares; of equals the one that scores highest goes first, then by lot. */
function dividing(utility: 'score' | 'cost', completion: Completion): Divide {
  return ({ budgetCents, neighbourhoods, proposals }) => {
    const codes = neighbourhoods.map(({ code }) => code);
    const order = proposals.toSorted((a, b) => b.score - a.score || a.lot - b.lot);
    const starts = [0];
    for (const { serves } of proposals) starts.push((starts.at(-1) ?? 0) + serves.length);
    const costCents = Float64Array.from(proposals, (one) => one.costCents);
    const { winners } = equalShares(
      {
        costCents,
        utilities:
          utility === 'score' ? Float64Array.from(proposals, ({ score }) => score) : costCents,
        starts: Int32Array.from(starts),
        voters: Int32Array.from(
          proposals.flatMap(({ serves }) => serves.map((code) => codes.indexOf(code))),
        ),
        // Entitlements have one decimal at most.
        weights: neighbourhoods.map(({ entitlement }) => BigInt(Math.round(entitlement * 10))),
        turns: Int32Array.from(proposals, (one) => order.indexOf(one)),
        budgetCents,
      },
      { completion, stepCents: neighbourhoods.length },
    );
    return new Map(
      winners.flatMap((place) => {
        const one = proposals[place];
        return one === undefined ? [] : [[one.id, one.costCents] as const];
      }),
    );
  };
}

export const equalSharesMethods: readonly PromisedMethod[] = [
  {
    id: 'equal-shares/score',
    title: { nl: 'Gelijke delen, nut is score', en: 'Equal shares, utility by score' },
    divide: dividing('score', 'none'),
  },
  {
    id: 'equal-shares/cost',
    title: { nl: 'Gelijke delen, nut is kosten', en: 'Equal shares, utility by cost' },
    divide: dividing('cost', 'none'),
  },
  {
    id: 'equal-shares/score/add-one',
    title: { nl: 'Gelijke delen, nut is score, +1', en: 'Equal shares, utility by score, add-one' },
    divide: dividing('score', 'add-one'),
  },
  {
    id: 'equal-shares/cost/add-one',
    title: { nl: 'Gelijke delen, nut is kosten, +1', en: 'Equal shares, utility by cost, add-one' },
    divide: dividing('cost', 'add-one'),
  },
  {
    id: 'equal-shares/score/utilitarian',
    title: {
      nl: 'Gelijke delen, nut is score, rest naar nut',
      en: 'Equal shares, utility by score, the rest by utility',
    },
    divide: dividing('score', 'utilitarian'),
  },
  {
    id: 'equal-shares/cost/utilitarian',
    title: {
      nl: 'Gelijke delen, nut is kosten, rest naar nut',
      en: 'Equal shares, utility by cost, the rest by utility',
    },
    divide: dividing('cost', 'utilitarian'),
  },
  {
    id: 'equal-shares/score/add-one-utilitarian',
    title: {
      nl: 'Gelijke delen, nut is score, +1, rest naar nut',
      en: 'Equal shares, utility by score, add-one, the rest by utility',
    },
    divide: dividing('score', 'add-one-utilitarian'),
  },
  {
    id: 'equal-shares/cost/add-one-utilitarian',
    title: {
      nl: 'Gelijke delen, nut is kosten, +1, rest naar nut',
      en: 'Equal shares, utility by cost, add-one, the rest by utility',
    },
    divide: dividing('cost', 'add-one-utilitarian'),
  },
];

export const equalSharesPromises: readonly MethodPromise[] = Object.entries(
  equalSharesMarks,
).flatMap(([method, marks]) => promisesOf(method, marks));
