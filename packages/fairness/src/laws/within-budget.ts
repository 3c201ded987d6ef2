import type { Law, Witness } from '../law.ts';

const total = (cents: readonly number[]): number => cents.reduce((sum, part) => sum + part, 0);

/** No euro is spent that is not there, in whole cents; nobody gets more than asked or allowed. */
export const withinBudget: Law = {
  id: 'within-budget',
  claim: {
    nl: 'Toekenningen zijn hele centen en blijven binnen begroting, onderdeel, grens en aanvraag.',
    en: 'Awards are whole cents and stay within budget, pool, limit and request.',
  },
  source: 'Awb 4:25, subsidy ceiling: refuse where the grant would exceed it.',
  async check({ pack, dataset, scenario, run }) {
    const { awards, pools, spentCents } = run.allocation;
    const witnesses: Witness[] = [];
    const atMost = (at: string, what: string, cents: number, most: number): void => {
      if (!(cents <= most))
        witnesses.push({ at, found: `${what} of ${cents} cents`, expected: `at most ${most}` });
    };
    const equal = (at: string, what: string, cents: number, exact: number): void => {
      if (cents !== exact)
        witnesses.push({ at, found: `${what} of ${cents} cents`, expected: `${exact}` });
    };
    const budgetCents = scenario.budgetCents ?? pack.allocation.budgetCents;
    const spent = total(awards.map(({ awardedCents }) => awardedCents));
    atMost('budget', 'awards', spent, budgetCents);
    atMost('budget', 'pools', total(pools.map((pool) => pool.budgetCents)), budgetCents);
    equal('budget', 'a stated total', spentCents, spent);
    const closed = total(pools.map(({ closedCents }) => closedCents));
    atMost('budget', 'awards beside closed steps', spent, budgetCents - closed);
    for (const pool of pools) {
      const { pool: id, closedCents, fromOthersCents, spentCents: stated } = pool;
      // Money that flows to a pool adds to what it may spend; all pools together keep to the budget.
      const most = pool.budgetCents - closedCents + fromOthersCents;
      const own = awards.filter((award) => award.pool === id);
      const inPool = total(own.map(({ awardedCents }) => awardedCents));
      atMost(id, 'awards', inPool, most);
      equal(id, 'a stated total', stated, inPool);
    }
    const flows = (scenario.leftover ?? pack.allocation.leftover).kind === 'flows';
    const fromOthers = total(pools.map(({ fromOthersCents }) => fromOthersCents));
    if (!flows) equal('pools', 'money from others', fromOthers, 0);
    const limits = new Map(
      run.assessment.proposals.map(({ proposal, limits: own }) => [proposal, own]),
    );
    const proposals = new Map(dataset.proposals.map((proposal) => [proposal.id, proposal]));
    for (const { proposal: id, awardedCents, claimCents } of awards) {
      if (!Number.isSafeInteger(awardedCents) || awardedCents < 0) {
        witnesses.push({ at: id, found: `${awardedCents}`, expected: 'whole cents, 0 or more' });
      }
      const proposal = proposals.get(id);
      atMost(id, 'an award', awardedCents, proposal?.requestedCents ?? 0);
      atMost(id, 'an award', awardedCents, claimCents);
      for (const { rule, capCents } of limits.get(id) ?? [])
        atMost(id, `an award beside ${rule}`, awardedCents, capCents);
      const least = Math.min(proposal?.minimumCents ?? claimCents, claimCents);
      if (awardedCents > 0 && awardedCents < least) {
        witnesses.push({
          at: id,
          found: `a part of ${awardedCents} cents`,
          expected: `at least ${least}`,
        });
      }
    }
    return { tried: spent > 0, witnesses };
  },
};
