import type { Comparison, Language, Run } from '@maatstaf/core';
import { messages } from '../messages/messages.ts';

/**
 * What a result means for the proposals, against the baseline: who comes in and who falls out (new and
 * vanished proposals among them), or else what stays the same. A sentence without its capital and full stop.
 */
export function outcomeSentence(run: Run, comparison: Comparison, language: Language): string {
  const { entered, left, added, removed, proposals } = comparison;
  const withMoney = (awards: Comparison['added']): number =>
    awards.filter(({ awardedCents }) => awardedCents > 0).length;
  return messages(language).outcome({
    entered: entered.length + withMoney(added),
    left: left.length + withMoney(removed),
    otherAmount: proposals.filter(({ change }) => change === 'more' || change === 'less').length,
    noMoney: run.allocation.spentCents === 0,
  });
}
