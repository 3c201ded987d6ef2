import type { Run } from '@maatstaf/core';
import type { Named, StepOutcome } from './decision-log-data.ts';

/** What changed from one run to the next. A proposal that is in one of them only counts as one that got nothing in the other. */
export function stepOutcome(before: Run, after: Run): StepOutcome {
  const [then, now] = [before, after].map(
    ({ allocation }) =>
      new Map(allocation.awards.map(({ proposal, awardedCents }) => [proposal, awardedCents])),
  );
  const ids = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].toSorted();
  const moved = ids
    .map((id) => ({ id, from: then?.get(id) ?? 0, to: now?.get(id) ?? 0 }))
    .filter(({ from, to }) => from !== to);
  const total = (amounts: readonly number[]) => amounts.reduce((sum, cents) => sum + cents, 0);
  const entered = moved.filter(({ from }) => from === 0);
  const left = moved.filter(({ to }) => to === 0);
  const named = ({ id }: { readonly id: string }): Named => ({
    id,
    title: titleOf(id, after, before),
  });
  return {
    budgetCents: after.allocation.budgetCents,
    spentCents: after.allocation.spentCents,
    moreCents: total(moved.map(({ from, to }) => Math.max(to - from, 0))),
    lessCents: total(moved.map(({ from, to }) => Math.max(from - to, 0))),
    entered: entered.map(named),
    left: left.map(named),
    otherAmount: moved.length - entered.length - left.length,
  };
}

function titleOf(id: string, ...runs: readonly Run[]): Named['title'] {
  const proposals = runs.flatMap(({ dataset }) => dataset.proposals);
  return proposals.find((one) => one.id === id)?.title ?? { nl: id, en: id };
}
