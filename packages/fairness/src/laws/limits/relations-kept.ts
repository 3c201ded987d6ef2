import type { Law } from '../../law.ts';

/** Of two that exclude each other one gets nothing, and nobody gets anything without what it needs. */
export const relationsKept: Law = {
  id: 'relations-kept',
  claim: {
    nl: 'Voorstellen die elkaar uitsluiten, worden niet allebei toegekend; een voorstel dat een ander nodig heeft, niet zonder dat.',
    en: 'Proposals that exclude each other are not both awarded, nor one without what it needs.',
  },
  source: {
    nl: 'Vastgelegde keuze over grenzen voor groepen: voorstellen die elkaar uitsluiten of een ander nodig hebben.',
    en: 'Decision record on limits on groups: incompatible and prerequisite proposals.',
  },
  async check({ dataset, run }) {
    const awarded = new Set(
      run.allocation.awards.flatMap(({ proposal, awardedCents }) =>
        awardedCents > 0 ? [proposal] : [],
      ),
    );
    const inForce = dataset.proposals.filter(
      ({ incompatibleWith, requires }) => incompatibleWith.length + requires.length > 0,
    );
    return {
      tried: inForce.length > 0 && awarded.size > 0,
      witnesses: inForce
        .filter(({ id }) => awarded.has(id))
        .flatMap(({ id, incompatibleWith, requires }) => [
          ...incompatibleWith
            .filter((other) => awarded.has(other))
            .map((other) => ({
              at: id,
              found: `awarded with ${other}`,
              expected: 'one of them',
              said: {
                nl: `${id} en ${other} gaan niet samen, en zijn allebei toegekend.`,
                en: `${id} and ${other} do not go together, and are both awarded.`,
              },
            })),
          ...requires
            .filter((other) => !awarded.has(other))
            .map((other) => ({
              at: id,
              found: `awarded`,
              expected: `nothing without ${other}`,
              said: {
                nl: `${id} kan niet zonder ${other}, en krijgt geld terwijl ${other} niets krijgt.`,
                en: `${id} cannot do without ${other}, and gets money while ${other} gets nothing.`,
              },
            })),
        ]),
    };
  },
};
