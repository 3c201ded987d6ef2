import { messages } from '@maatstaf/core/explain';
import { areasOf, metricsOver } from '@maatstaf/core/metrics';
import type { Law, Witness } from '../law.ts';
import { nameIn, said } from './said.ts';
import type { Measure } from './pigou-dalton-transfer.ts';

const rounding = 1e-9;

/**
 * The law of the split for a measure: another line on the map is no other division. Areas without a
 * count are taken as of one inhabitant each, for without populations nobody knows what a part weighs.
 */
export function splitLaw(measure: Measure): Law {
  return {
    id: 'area-split',
    claim: {
      nl: 'Een buurt in tweeën delen, met evenveel geld per inwoner, verandert geen enkele maat.',
      en: 'Splitting an area in two, with as much money per inhabitant, changes no metric.',
    },
    source: {
      nl: 'Alle buurten tellen mee, dus er is geen correctie voor een steekproef.',
      en: 'All areas are counted, so there is no correction for a sample.',
    },
    async check({ dataset, run, variation }) {
      const given = areasOf(run);
      const counted = given.every(({ population }) => population !== null);
      const areas = given.map((area) => (counted ? area : { ...area, population: 1 }));
      const parted = areas[variation % areas.length];
      if (parted === undefined) return { tried: false, witnesses: [] };
      const part = (name: string, share: number) => ({
        ...parted,
        neighbourhood: `${parted.neighbourhood} ${name}`,
        population: (parted.population ?? 0) * share,
        cents: parted.cents * share,
      });
      const before = measure(areas);
      const after = measure([
        ...areas.filter((area) => area !== parted),
        part('north', 0.25),
        part('south', 0.75),
      ]);
      const witnesses: Witness[] = [];
      let tried = false;
      for (const [place, { id, value }] of before.metrics.entries()) {
        if (value === null) continue;
        tried = true;
        const found = after.metrics[place]?.value ?? Number.NaN;
        if (!(Math.abs(found - value) <= rounding)) {
          const at = `${id}, splitting ${parted.neighbourhood}`;
          const area = nameIn(dataset, parted.neighbourhood);
          witnesses.push({
            at,
            found: String(found),
            expected: String(value),
            said: said(
              ({ figure, language }) =>
                `Als ${area} in tweeën wordt gedeeld, gaat de maat “${messages[language].metric[id]}” van ${figure(value)} naar ${figure(found)}.`,
              ({ figure, language }) =>
                `If ${area} is split in two, the metric “${messages[language].metric[id]}” goes from ${figure(value)} to ${figure(found)}.`,
            ),
          });
        }
      }
      return { tried, witnesses };
    },
  };
}

export const areaSplit: Law = splitLaw(metricsOver);
