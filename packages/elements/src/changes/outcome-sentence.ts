import type { Comparison, Language, Run } from '@maatstaf/core';
import { messages } from '../messages/messages.ts';
import { comeAndGone } from './come-and-gone.ts';

/**
 * What a result means for the proposals, against the baseline: who comes in and who falls out (new and
 * vanished proposals among them), or else what stays the same. A sentence without its capital and full stop.
 */
export function outcomeSentence(run: Run, comparison: Comparison, language: Language): string {
  const { entered, left } = comeAndGone(comparison);
  return messages(language).outcome({
    entered: entered.length,
    left: left.length,
    otherAmount: comparison.proposals.filter(({ change }) => change === 'more' || change === 'less')
      .length,
    noMoney: run.allocation.spentCents === 0,
  });
}
