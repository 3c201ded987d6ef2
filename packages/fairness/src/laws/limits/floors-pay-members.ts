import type { Law } from '../../law.ts';
import { said } from '../said.ts';
import { limitsOf } from './limits-of.ts';

/** What floors pay goes to members of their groups, and never to more than they ask or have. */
export const floorsPayMembers: Law = {
  id: 'floors-pay-members',
  claim: {
    nl: 'Uit het deel van een groep krijgt alleen wie bij die groep hoort.',
    en: 'Of the part of a group only members of that group are paid.',
  },
  source: {
    nl: 'Ranglijst met een eigen deel voor groepen: eerst wie bij de groep hoort, op volgorde van de ranglijst, en dan iedereen.',
    en: 'Ranking under floors: the members in rank order, then everyone.',
  },
  async check(trial) {
    const byFloor = trial.run.allocation.awards.filter(({ reason }) => reason === 'floor');
    if (byFloor.length === 0) return { tried: false, witnesses: [] };
    const floors = limitsOf(trial).filter(({ limit }) => limit.kind === 'floor');
    return {
      tried: true,
      witnesses: byFloor.flatMap(({ proposal: id, awardedCents, claimCents }) => {
        const proposal = trial.dataset.proposals.find((one) => one.id === id);
        if (proposal === undefined) {
          const told = {
            nl: `${id} krijgt geld uit het deel van een groep, en is geen voorstel.`,
            en: `${id} gets money of the part of a group, and is no proposal.`,
          };
          return [{ at: id, found: 'an award', expected: 'a proposal', said: told }];
        }
        const paid = floors.reduce(
          (sum, { limit }) =>
            sum + Math.min(limit.bound, limit.countOf(proposal, awardedCents) ?? 0),
          0,
        );
        return paid >= awardedCents && awardedCents === claimCents
          ? []
          : [
              {
                at: id,
                found: `${awardedCents} of ${claimCents} by floors`,
                expected: `all or nothing, and at most ${paid}`,
                said: said(
                  ({ euro }) =>
                    `${id} krijgt ${euro(awardedCents)} uit het deel van groepen. Het kan ${euro(claimCents)} of niets krijgen, en de groepen waar het bij hoort hebben ${euro(paid)}.`,
                  ({ euro }) =>
                    `${id} gets ${euro(awardedCents)} of the part of groups. It can get ${euro(claimCents)} or nothing, and the groups that it belongs to have ${euro(paid)}.`,
                ),
              },
            ];
      }),
    };
  },
};
