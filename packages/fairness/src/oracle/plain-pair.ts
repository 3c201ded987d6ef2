import type { Proposal, Rule, Verdict } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { countsIn } from './counts-in.ts';
import { type Lookup, verdictOn } from './kleene.ts';
import { lookupIn } from './lookup-in.ts';

/** A proposal in one neighbourhood it serves. */
export interface PlainPair {
  readonly neighbourhood: string;
  readonly shareRatio: number;
  readonly valueOf: Lookup;
  /** A rule that does not count in the proposal's pool has not fired. */
  verdictOf(rule: Rule): Verdict;
}

/** The pairs of a proposal: one for each neighbourhood that it serves. */
export function plainPairs(input: CaseInput, proposal: Proposal): readonly PlainPair[] {
  return proposal.serves.flatMap(({ neighbourhood, shareRatio }) => {
    const area = input.dataset.neighbourhoods.find(({ code }) => code === neighbourhood);
    if (area === undefined) return [];
    const valueOf = lookupIn(input, proposal, area);
    const verdictOf = (rule: Rule): Verdict =>
      countsIn(input, rule, proposal.pool) ? verdictOn(rule.conditions, valueOf) : 'not-fired';
    return [{ neighbourhood, shareRatio, valueOf, verdictOf }];
  });
}
