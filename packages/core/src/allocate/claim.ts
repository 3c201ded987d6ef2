import type { ProposalAssessment } from '../assess/assessment.ts';
import type { Proposal } from '../parse/dataset.ts';

/** What a proposal competes for. */
export interface Claim {
  /** The request within the policy's limits. */
  readonly claimCents: number;
  /** The least it takes: its minimum where it is divisible, else the whole claim. */
  readonly leastCents: number;
  /** The limits that brought the claim below the request: those with the smallest cap. */
  readonly limitedBy: readonly string[];
}

/** The request held within the smallest limit; a minimum above that comes down with it. */
export function claimOf(proposal: Proposal, { limits }: ProposalAssessment): Claim {
  const requested = proposal.requestedCents ?? 0;
  const claimCents = Math.min(requested, ...limits.map((limit) => limit.capCents));
  return {
    claimCents,
    leastCents: Math.min(proposal.minimumCents ?? claimCents, claimCents),
    limitedBy: limits
      .filter((limit) => limit.capCents < requested && limit.capCents === claimCents)
      .map(({ rule }) => rule),
  };
}
