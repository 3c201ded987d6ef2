import { plainOptimum, plainRanking, type RankedProposal } from '../oracle/plain-choices.ts';
import type { Divide } from './division.ts';
import { promisesOf } from './marks.ts';
import type { MethodPromise, PromisedMethod } from './promise.ts';
import { wholeChoiceMarks } from './whole-choice-marks.ts';

/** A method that funds proposals whole or not at all, told what stands in which order of rank. */
function whole(
  choose: (inOrder: readonly RankedProposal[], budgetCents: number) => readonly string[],
): Divide {
  return ({ budgetCents, proposals }) => {
    const inOrder = proposals.toSorted((a, b) => b.score - a.score || a.lot - b.lot);
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
    id: 'optimal',
    title: { nl: 'Hoogste som van scores', en: 'Highest sum of scores' },
    divide: whole(plainOptimum),
  },
];

export const wholeChoicePromises: readonly MethodPromise[] = Object.entries(
  wholeChoiceMarks,
).flatMap(([method, marks]) => promisesOf(method, marks));
