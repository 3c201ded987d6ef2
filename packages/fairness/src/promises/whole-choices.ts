import { plainOptimum, plainRanking, type RankedProposal } from '../oracle/plain-choices.ts';
import type { Divide } from './division.ts';
import { promisesOf } from './marks.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';
import type { PlainProposal } from './situation.ts';
import { wholeChoiceMarks } from './whole-choice-marks.ts';

type Choose = (inOrder: readonly RankedProposal[], budgetCents: number) => readonly string[];
type Order = (a: PlainProposal, b: PlainProposal) => number;

/** The same by day of receipt, for which the lot stands: a ranking in which scores play no part. */
function inTurn(choose: Choose): Divide {
  return whole(choose, (a, b) => a.lot - b.lot);
}

/** A method that funds proposals whole or not at all, told what stands in which order of rank. */
function whole(
  choose: Choose,
  order: Order = (a, b) => b.score - a.score || a.lot - b.lot,
): Divide {
  return ({ budgetCents, proposals }) => {
    const inOrder = proposals.toSorted(order);
    const cost = new Map(proposals.map(({ id, costCents }) => [id, costCents]));
    return new Map(choose(inOrder, budgetCents).map((id) => [id, cost.get(id) ?? 0]));
  };
}

export const wholeChoiceMethods: readonly PromisedMethod[] = [
  {
    id: 'ranking/strict',
    title: { nl: 'Rangschikking, strikt', en: 'Ranking, strict' },
    divide: whole((inOrder, budgetCents) => plainRanking(inOrder, budgetCents, 'strict')),
  },
  {
    id: 'ranking/skip',
    title: {
      nl: 'Rangschikking, wat niet past overslaan',
      en: 'Ranking, skipping what does not fit',
    },
    divide: whole((inOrder, budgetCents) => plainRanking(inOrder, budgetCents, 'skip')),
  },
  {
    id: 'order-of-receipt/strict',
    title: { nl: 'Wie het eerst komt, strikt', en: 'First come, first served, strict' },
    divide: inTurn((inOrder, budgetCents) => plainRanking(inOrder, budgetCents, 'strict')),
  },
  {
    id: 'order-of-receipt/skip',
    title: {
      nl: 'Wie het eerst komt, wat niet past overslaan',
      en: 'First come, first served, skipping what does not fit',
    },
    divide: inTurn((inOrder, budgetCents) => plainRanking(inOrder, budgetCents, 'skip')),
  },
  {
    id: 'optimal',
    title: { nl: 'Hoogste som van scores', en: 'Highest sum of scores' },
    divide: whole(plainOptimum),
  },
];

export const wholeChoicePromises: readonly MethodPromise[] = Object.entries(
  wholeChoiceMarks,
).flatMap(([method, marks]) => promisesOf(method, marks));
