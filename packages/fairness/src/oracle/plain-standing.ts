import type { Eligibility, Effect, Proposal, Rule } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { capCents } from './cap-cents.ts';
import { plainPairs } from './plain-pair.ts';

/** Whether a proposal may be funded, and for how much. */
export interface PlainStanding {
  readonly eligibility: Eligibility['kind'];
  /** The request within the limits that certainly apply; 0 where no amount is known. */
  readonly claimCents: number;
  /** The least that is of use: its minimum, or the claim where that is less or it cannot be divided. */
  readonly leastCents: number;
}

/**
 * Excluded where a rule that excludes fires in any neighbourhood served, or the pool is none of the
 * pack's; else incomplete where such a rule is undetermined, or pool or amount is unknown. An
 * undetermined limit is not applied.
 */
export function plainStanding(input: CaseInput, proposal: Proposal): PlainStanding {
  const { pack } = input;
  const pairs = plainPairs(input, proposal);
  const verdicts = new Set(
    rulesOf(pack.rules, 'exclude').flatMap((rule) => pairs.map((pair) => pair.verdictOf(rule))),
  );
  const poolUnknown =
    proposal.pool === null && (proposal.facts[pack.poolBy ?? ''] ?? null) === null;
  const open = verdicts.has('undetermined') || poolUnknown || proposal.requestedCents === null;
  const barred = verdicts.has('fired') || (!open && proposal.pool === null);

  const caps = rulesOf(pack.rules, 'limit').flatMap((rule) =>
    pairs
      .filter((pair) => pair.verdictOf(rule) === 'fired')
      .flatMap(({ valueOf }) => rule.event.params.caps.map((cap) => capCents(cap, valueOf)))
      .filter((cents) => cents !== null),
  );
  const claimCents = Math.min(proposal.requestedCents ?? 0, ...caps);
  return {
    eligibility: barred ? 'excluded' : open ? 'incomplete' : 'eligible',
    claimCents,
    leastCents: Math.min(proposal.minimumCents ?? claimCents, claimCents),
  };
}

type RuleWith<Type extends Effect['type']> = Rule & {
  readonly event: Extract<Effect, { type: Type }>;
};

function rulesOf<Type extends Effect['type']>(
  rules: readonly Rule[],
  type: Type,
): readonly RuleWith<Type>[] {
  return rules.filter((rule): rule is RuleWith<Type> => rule.event.type === type);
}
