import { groupTitle } from '@maatstaf/core/explain';
import type { PolicyLaw } from '../law.ts';
import { said } from './said.ts';

/** What a floor keeps for a group is not spent on others, and a floor that is not reached is told. */
export const citywideBase: PolicyLaw = {
  id: 'citywide-base',
  claim: {
    nl: 'Wat als basis voor een groep is bestemd, gaat naar die groep, of is voor die groep apart gehouden.',
    en: 'What is meant as a base for a group goes to that group, or is held for it.',
  },
  source: {
    nl: 'Een deel dat voor een groep apart wordt gehouden, voor zover alle delen samen in de begroting passen.',
    en: 'A floor that holds its money; as far as the floors together fit in the budget.',
  },
  unasked: ({ limits }) =>
    limits.some((limit) => limit.kind === 'floor' && limit.unspent.kind === 'held')
      ? null
      : {
          nl: 'het beleid bewaart voor geen groep geld',
          en: 'the policy keeps money for no group',
        },
  async check({ pack, dataset, run }) {
    const titleOf = (id: string) => pack.limits.find((one) => one.id === id)?.title;
    const { limits, budgetCents, spentCents } = run.allocation;
    const held = limits.filter(({ kind, heldUntil }) => kind === 'floor' && heldUntil !== null);
    // One limit at a time: its groups do not overlap, so that what each is short of can be added up.
    const ids = new Set(held.filter(({ within }) => within === null).map(({ limit }) => limit));
    const kept = [...ids].flatMap((id) => {
      const groups = held.filter(({ limit }) => limit === id);
      const bounds = groups.reduce((sum, { bound }) => sum + bound, 0);
      const short = groups.reduce(
        (sum, { bound, reached }) => sum + Math.max(0, bound - reached),
        0,
      );
      return bounds <= budgetCents ? [{ id, short }] : [];
    });
    const left = budgetCents - spentCents;
    return {
      tried: kept.length > 0,
      witnesses: [
        ...kept
          .filter(({ short }) => left < short)
          .map(({ id, short }) => ({
            at: id,
            found: `${left} cents left`,
            expected: `at least the ${short} that its groups did not use`,
            said: said(
              ({ euro, title }) =>
                `Er blijft ${euro(left)} over. Voor “${title(titleOf(id), id)}” hoort nog ${euro(short)} apart te zijn gehouden.`,
              ({ euro, title }) =>
                `${euro(left)} is left. For “${title(titleOf(id), id)}” ${euro(short)} should still be kept.`,
            ),
          })),
        ...limits
          .filter(({ kind, met, reached, bound }) => kind === 'floor' && met !== reached >= bound)
          .map(({ limit, group, met, reached, bound }) => ({
            at: `${limit} for ${group}`,
            found: `met: ${met}`,
            expected: `${reached >= bound}, for it reached ${reached} of ${bound}`,
            said: said(
              ({ euro, language }) =>
                `${groupTitle({ pack, dataset }, limit, group, language)} krijgt ${euro(reached)} en ten minste ${euro(bound)} is bedoeld. De uitkomst zegt dat dit ${met ? 'is' : 'niet is'} gehaald.`,
              ({ euro, language }) =>
                `${groupTitle({ pack, dataset }, limit, group, language)} gets ${euro(reached)} and at least ${euro(bound)} is meant. The outcome says that this is ${met ? 'met' : 'not met'}.`,
            ),
          })),
      ],
    };
  },
};
