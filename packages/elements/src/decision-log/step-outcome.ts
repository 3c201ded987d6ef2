import { compare, type Run } from '@maatstaf/core';
import { type Move, movesIn } from '../changes/moves-in.ts';
import type { Named, StepOutcome } from './decision-log-data.ts';

/** What changed from one run to the next. Both must be of the same pack and data, but for what their scenarios changed of it. */
export function stepOutcome(before: Run, after: Run): StepOutcome {
  const moved = movesIn(compare(before, after))
    .filter(({ change }) => change !== 'same')
    .toSorted((one, other) => (one.proposal < other.proposal ? -1 : 1));
  const cents = (moves: readonly Move[]) =>
    moves.reduce((sum, { awardedDeltaCents }) => sum + Math.abs(awardedDeltaCents), 0);
  const entered = moved.filter(({ change }) => change === 'in');
  const left = moved.filter(({ change }) => change === 'out');
  const named = ({ proposal }: Move): Named => ({
    id: proposal,
    title: titleOf(proposal, after, before),
  });
  return {
    budgetCents: after.allocation.budgetCents,
    spentCents: after.allocation.spentCents,
    moreCents: cents(moved.filter(({ awardedDeltaCents }) => awardedDeltaCents > 0)),
    lessCents: cents(moved.filter(({ awardedDeltaCents }) => awardedDeltaCents < 0)),
    entered: entered.map(named),
    left: left.map(named),
    otherAmount: moved.length - entered.length - left.length,
  };
}

function titleOf(id: string, ...runs: readonly Run[]): Named['title'] {
  const proposals = runs.flatMap(({ dataset }) => dataset.proposals);
  return proposals.find((one) => one.id === id)?.title ?? { nl: id, en: id };
}
