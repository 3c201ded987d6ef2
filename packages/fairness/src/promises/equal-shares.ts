import { plainCompleted, type PlainCompletion } from '../oracle/plain-equal-shares.ts';
import type { Divide } from './division.ts';
import { equalSharesMarks } from './equal-shares-marks.ts';
import { promisesOf } from './marks.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';

function equalShares(utility: 'score' | 'cost', completion: PlainCompletion): Divide {
  return ({ budgetCents, neighbourhoods, proposals }) => {
    const codes = neighbourhoods.map(({ code }) => code);
    const order = proposals.toSorted((a, b) => b.score - a.score || a.lot - b.lot);
    const { winners } = plainCompleted(
      {
        budgetCents: BigInt(budgetCents),
        weights: neighbourhoods.map(({ entitlement }) => BigInt(Math.round(entitlement * 10))),
        purchases: proposals.map((one) => ({
          id: one.id,
          costCents: BigInt(one.costCents),
          utility: BigInt(utility === 'score' ? one.score : one.costCents),
          serves: one.serves.map((code) => codes.indexOf(code)),
          turn: order.indexOf(one),
        })),
      },
      completion,
      BigInt(neighbourhoods.length),
    );
    const cost = new Map(proposals.map(({ id, costCents }) => [id, costCents]));
    return new Map(winners.map((id) => [id, cost.get(id) ?? 0]));
  };
}

export const equalSharesMethods: readonly PromisedMethod[] = [
  {
    id: 'equal-shares/score',
    title: { nl: 'Gelijke delen, nut is score', en: 'Equal shares, utility by score' },
    divide: equalShares('score', 'none'),
  },
  {
    id: 'equal-shares/cost',
    title: { nl: 'Gelijke delen, nut is kosten', en: 'Equal shares, utility by cost' },
    divide: equalShares('cost', 'none'),
  },
  {
    id: 'equal-shares/score/add-one',
    title: { nl: 'Gelijke delen, nut is score, +1', en: 'Equal shares, utility by score, add-one' },
    divide: equalShares('score', 'add-one'),
  },
  {
    id: 'equal-shares/cost/add-one',
    title: { nl: 'Gelijke delen, nut is kosten, +1', en: 'Equal shares, utility by cost, add-one' },
    divide: equalShares('cost', 'add-one'),
  },
  {
    id: 'equal-shares/score/utilitarian',
    title: {
      nl: 'Gelijke delen, nut is score, rest naar nut',
      en: 'Equal shares, utility by score, the rest by utility',
    },
    divide: equalShares('score', 'utilitarian'),
  },
];

export const equalSharesPromises: readonly MethodPromise[] = Object.entries(
  equalSharesMarks,
).flatMap(([method, marks]) => promisesOf(method, marks));
