import type { Neighbourhood, Pack } from '@maatstaf/core';
import type { Trial } from '../../case.ts';
import type { Law } from '../../law.ts';
import { chosen } from '../../promises/property.ts';
import { said } from '../said.ts';

type Ceiling = Extract<Pack['limits'][number], { readonly kind: 'ceiling' }>;

const bounds = [0, 400, 999, 1000, 1500, 2500];
const increases = [1, 500, 1000, 3000];

/**
 * A higher ceiling on one group never lowers what that group gets, whatever else limits the division.
 * Up to the first turn that comes out otherwise all is the same; and that turn brings the group above
 * the lower ceiling, which it could never pass before. With ceilings on several groups raised at once
 * it does not hold.
 */
export const higherCeiling: Law = {
  id: 'higher-ceiling',
  claim: {
    nl: 'Een hogere grens voor één groep geeft die groep niet minder geld.',
    en: 'A higher ceiling on one group gives that group no less money.',
  },
  source: {
    nl: 'Ranglijst die overslaat wat niet past, met grenzen voor groepen: te bewijzen in een paar regels.',
    en: 'Ranking with skip and caps on groups: provable in a few lines.',
  },
  async check(trial) {
    const { pack, dataset, scenario } = trial;
    const [bound = 0, rest] = chosen(bounds, trial.variation);
    const [increase = 1, place] = chosen(increases, rest);
    const [area] = chosen(contested(trial), place);
    if (area === undefined) return { tried: false, witnesses: [] };
    const spent = async (cents: number): Promise<number> => {
      const ceiling: Ceiling = {
        id: 'on-one',
        kind: 'ceiling',
        title: { en: 'On one' },
        on: true,
        source: 'configuration',
        group: { by: 'neighbourhood', only: [area.code] },
        amount: { kind: 'cents', cents },
      };
      const limits = [...pack.limits, ceiling];
      const run = await trial.again({ pack: { ...pack, limits }, dataset, scenario });
      return run.allocation.limits.find(({ limit }) => limit === 'on-one')?.reached ?? 0;
    };
    const [lower, higher] = [await spent(bound), await spent(bound + increase)];
    return {
      tried: higher > 0,
      witnesses:
        higher >= lower
          ? []
          : [
              {
                at: area.code,
                found: `${higher} under a ceiling of ${bound + increase}`,
                expected: `at least ${lower}, as under ${bound}`,
                said: said(
                  ({ euro }) =>
                    `Met een grens van ${euro(bound + increase)} krijgt ${area.name} ${euro(higher)}; met een grens van ${euro(bound)} is dat ${euro(lower)}.`,
                  ({ euro }) =>
                    `Under a ceiling of ${euro(bound + increase)} ${area.name} gets ${euro(higher)}; under one of ${euro(bound)} it is ${euro(lower)}.`,
                ),
              },
            ],
    };
  },
};

/** The neighbourhoods that money is asked for by who may have it: on others a ceiling says nothing. */
function contested({ dataset, run }: Trial): readonly Neighbourhood[] {
  const { eligibility, claimCents } = run.assessment.standing;
  const asked = new Set(
    dataset.proposals
      .filter((_, place) => eligibility[place] === 0 && (claimCents[place] ?? 0) > 0)
      .flatMap(({ serves }) => serves.filter(({ shareRatio }) => shareRatio > 0))
      .map(({ neighbourhood }) => neighbourhood),
  );
  return dataset.neighbourhoods.filter(({ code }) => asked.has(code));
}
