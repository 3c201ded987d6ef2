import type { Law } from '../../law.ts';
import { said } from '../said.ts';

/** Money that flows to another pool is money that nobody had: no award is lower for it. */
export const leftoverTakesNothing: Law = {
  id: 'leftover-takes-nothing',
  claim: {
    nl: 'Geld dat overblijft en naar een andere bouwsteen gaat, kost niemand iets.',
    en: 'Money that is left and flows to another pool costs nobody anything.',
  },
  source: {
    nl: 'Vastgelegde keuze over grenzen voor groepen: geld dat overblijft, gaat als laatste door.',
    en: 'Decision record on limits on groups: leftover money is passed on last.',
  },
  async check(trial) {
    const { pack, dataset, scenario } = trial;
    const to = pack.pools.map(({ id }) => id);
    if (to.length === 0) return { tried: false, witnesses: [] };
    const cents = async (leftover: NonNullable<typeof scenario.leftover>) => {
      const run = await trial.again({ pack, dataset, scenario: { ...scenario, leftover } });
      return run.allocation.awards;
    };
    const stays = await cents({ kind: 'stays' });
    const flows = await cents({
      kind: 'flows',
      to: trial.variation % 2 === 0 ? to : to.toReversed(),
    });
    return {
      tried: true,
      witnesses: stays
        .map(({ proposal, awardedCents }, place) => ({
          proposal,
          was: awardedCents,
          is: flows[place]?.awardedCents ?? 0,
        }))
        .filter(({ was, is }) => is < was)
        .map(({ proposal, was, is }) => ({
          at: proposal,
          found: 'less where money flows',
          expected: `at least ${was}`,
          said: said(
            ({ euro }) =>
              `Gaat geld dat overblijft naar een ander onderdeel, dan gaat ${proposal} van ${euro(was)} naar ${euro(is)}.`,
            ({ euro }) =>
              `Where money that is left goes to another part, ${proposal} goes from ${euro(was)} to ${euro(is)}.`,
          ),
        })),
    };
  },
};
