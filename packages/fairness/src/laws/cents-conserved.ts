import type { Text } from '@maatstaf/core';
import type { Law, Witness } from '../law.ts';
import { nameIn, said } from './said.ts';

/** Every cent that is awarded lands in the neighbourhoods served, none twice, each by its share. */
export const centsConserved: Law = {
  id: 'cents-conserved',
  claim: {
    nl: 'Elke toegekende cent komt terecht in de bediende buurten, naar hun aandeel.',
    en: 'Every cent awarded lands in the neighbourhoods served, by their shares.',
  },
  source: {
    nl: 'Per buurt gerekend in hele centen, naar het deel van het voorstel voor die buurt; de laatste centen gaan naar de grootste rest.',
    en: 'Group accounting in cents by served shares, largest remainder.',
  },
  async check({ dataset, run }) {
    const { awards, neighbourhoods, spentCents } = run.allocation;
    const witnesses: Witness[] = [];
    const equal = (at: string, found: number, expected: number, who: Text): void => {
      if (found !== expected)
        witnesses.push({
          at,
          found: `${found} cents`,
          expected: `${expected}`,
          said: said(
            ({ euro }) =>
              `${who.nl} komt ${euro(found)} terecht; het hoort ${euro(expected)} te zijn.`,
            ({ euro }) => `${who.en} ${euro(found)} lands; it should be ${euro(expected)}.`,
          ),
        });
    };
    const parts = neighbourhoods.flatMap(({ neighbourhood, priorities }) =>
      priorities.map(({ proposal, awardedCents }) => ({ neighbourhood, proposal, awardedCents })),
    );
    const sum = (list: readonly { readonly awardedCents: number }[]): number =>
      list.reduce((total, { awardedCents }) => total + awardedCents, 0);
    equal('all neighbourhoods', sum(neighbourhoods), spentCents, {
      nl: 'In alle buurten samen',
      en: 'In all neighbourhoods together',
    });
    for (const { neighbourhood, awardedCents } of neighbourhoods) {
      equal(
        neighbourhood,
        awardedCents,
        sum(parts.filter((part) => part.neighbourhood === neighbourhood)),
        { nl: `In ${nameIn(dataset, neighbourhood)}`, en: `In ${nameIn(dataset, neighbourhood)}` },
      );
    }
    for (const { proposal: id, awardedCents } of awards) {
      const own = parts.filter((part) => part.proposal === id);
      const serves = dataset.proposals.find((proposal) => proposal.id === id)?.serves ?? [];
      equal(id, sum(own), awardedCents, {
        nl: `In de buurten van ${id}`,
        en: `In the neighbourhoods of ${id}`,
      });
      for (const { neighbourhood, shareRatio } of serves) {
        const part =
          own.find((one) => one.neighbourhood === neighbourhood)?.awardedCents ?? Number.NaN;
        // Largest remainder moves a part by less than a cent; a share in binary by far less than another.
        if (!(Math.abs(part - awardedCents * shareRatio) < 1.001)) {
          const expected = `${shareRatio} of ${awardedCents} within a cent`;
          const area = nameIn(dataset, neighbourhood);
          witnesses.push({
            at: `${id} in ${neighbourhood}`,
            found: `${part} cents`,
            expected,
            said: said(
              ({ euro, percent }) =>
                `${area} krijgt ${euro(part)} van ${id}; zijn aandeel is ${percent(shareRatio)} van ${euro(awardedCents)}.`,
              ({ euro, percent }) =>
                `${area} gets ${euro(part)} of ${id}; its share is ${percent(shareRatio)} of ${euro(awardedCents)}.`,
            ),
          });
        }
      }
    }
    return { tried: spentCents > 0, witnesses };
  },
};
