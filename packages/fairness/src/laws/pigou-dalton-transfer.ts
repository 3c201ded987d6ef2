import type { Language, MetricId } from '@maatstaf/core';
import { messages } from '@maatstaf/core/explain';
import { areasOf, type ComparedArea, type Metrics, metricsOver } from '@maatstaf/core/metrics';
import type { Law, Witness } from '../law.ts';
import { said } from './said.ts';

/** What computes metrics over areas: `metricsOver`, or a stand-in that the law must object to. */
export type Measure = (areas: readonly ComparedArea[]) => Metrics;

/** Money that may move between two areas, and the metrics before it does. */
interface Transfer {
  readonly measure: Measure;
  readonly areas: readonly ComparedArea[];
  readonly before: Metrics;
  readonly giver: ComparedArea;
  readonly receiver: ComparedArea;
}

const rounding = 1e-12;

/** How a receiving area is told, and what money to it should count as. */
type Receiving = Readonly<Record<Language, { readonly who: string; readonly better: string }>>;

const needier: Receiving = {
  nl: { who: 'met meer behoefte', better: 'eerlijker' },
  en: { who: 'where need is greater', better: 'fairer' },
};
const poorer: Receiving = {
  nl: { who: 'dat minder per inwoner heeft', better: 'gelijker' },
  en: { who: 'which has less per inhabitant', better: 'more even' },
};

/**
 * The law of the transfer for a measure. Every pair of areas is tried: money to the needier must lower
 * the metrics that look at need, by the amount foretold; money from the better endowed to the less
 * endowed, too little to turn them around, must not raise the metrics of unevenness.
 */
export function transferLaw(measure: Measure): Law {
  return {
    id: 'pigou-dalton-transfer',
    claim: {
      nl: 'Geld naar een buurt met meer behoefte telt als eerlijker, en geld van veel naar weinig per inwoner als gelijker.',
      en: 'Money to a needier area counts as fairer, and money from much to little per inhabitant as more even.',
    },
    source: {
      nl: 'Het overdrachtsprincipe van Pigou (1912) en Dalton (1920).',
      en: 'The principle of transfers of Pigou (1912) and Dalton (1920).',
    },
    async check({ run }) {
      const areas = areasOf(run);
      const before = measure(areas);
      const found = areas.flatMap((giver) =>
        areas.flatMap((receiver) => {
          const transfer = { measure, areas, before, giver, receiver };
          return [toNeedier(transfer), toPoorer(transfer)].filter((one) => one !== null);
        }),
      );
      return { tried: found.length > 0, witnesses: found.flat() };
    },
  };
}

export const pigouDaltonTransfer: Law = transferLaw(metricsOver);

/** What objects to half of the giver's money going to a needier receiver; null where it cannot go. */
function toNeedier(transfer: Transfer): readonly Witness[] | null {
  const { areas, before, giver, receiver } = transfer;
  const cents = Math.ceil(giver.cents / 2);
  const inhabited = inhabitants(areas.filter(({ need }) => need !== null));
  const nobody = inhabited(giver) === 0 || inhabited(receiver) === 0;
  const isNeedier = giver.need !== null && receiver.need !== null && receiver.need > giver.need;
  if (!isNeedier || cents === 0 || nobody) return null;
  const after = moved(transfer, cents);
  const effect = before.transferEffect(giver.neighbourhood, receiver.neighbourhood, cents);
  const foretold = (valueOf(before, 'concentration-index') ?? 0) + (effect ?? Number.NaN);
  const exact = Math.abs((valueOf(after, 'concentration-index') ?? 0) - foretold) <= rounding;
  return [
    ...changes(transfer, after, ['concentration-index', 'kakwani', 'suits'], 'below', needier),
    ...changes(transfer, after, ['share-to-neediest-fifth'], 'at least', needier),
    ...(exact
      ? []
      : [
          {
            at: pair(transfer),
            found: `concentration-index ${valueOf(after, 'concentration-index')}`,
            expected: `${foretold}, as foretold`,
            said: said(
              ({ figure }) =>
                `Gaat er geld van ${giver.neighbourhood} naar ${receiver.neighbourhood}, dan wordt de concentratie-index ${figure(valueOf(after, 'concentration-index') ?? Number.NaN)}; voorspeld was ${figure(foretold)}.`,
              ({ figure }) =>
                `When money moves from ${giver.neighbourhood} to ${receiver.neighbourhood}, the concentration index becomes ${figure(valueOf(after, 'concentration-index') ?? Number.NaN)}; foretold was ${figure(foretold)}.`,
            ),
          },
        ]),
  ];
}

/** What objects to money going to a receiver with less per head; null where there is none to move. */
function toPoorer(transfer: Transfer): readonly Witness[] | null {
  const { areas, giver, receiver } = transfer;
  const [people, others] = [giver, receiver].map(inhabitants(areas)) as [number, number];
  // Half of what would make both equal per inhabitant.
  const more = giver.cents * others - receiver.cents * people;
  const cents = Math.floor(more / (people + others) / 2);
  if (people === 0 || others === 0 || !(cents > 0)) return null;
  return changes(
    transfer,
    moved(transfer, cents),
    ['gini', 'theil', 'atkinson'],
    'at most',
    poorer,
  );
}

/** How many count for an area: its population where all have one, else one. */
function inhabitants(compared: readonly ComparedArea[]): (area: ComparedArea) => number {
  const counted = compared.every(({ population }) => population !== null);
  return ({ population }) => (counted ? (population ?? 0) : 1);
}

function moved({ measure, areas, giver, receiver }: Transfer, cents: number): Metrics {
  return measure(
    areas.map((area) => {
      const gets = (area === receiver ? cents : 0) - (area === giver ? cents : 0);
      return { ...area, cents: area.cents + gets };
    }),
  );
}

function changes(
  transfer: Transfer,
  after: Metrics,
  ids: readonly MetricId[],
  must: 'below' | 'at most' | 'at least',
  receiving: Receiving,
): readonly Witness[] {
  const { giver, receiver } = transfer;
  return ids.flatMap((id) => {
    const [was, is] = [valueOf(transfer.before, id), valueOf(after, id)];
    if (was === null || is === null) return [];
    const holds = {
      below: is < was,
      'at most': is <= was + rounding,
      'at least': is >= was - rounding,
    };
    return holds[must]
      ? []
      : [
          {
            at: pair(transfer),
            found: `${id} ${is}`,
            expected: `${must} ${was}`,
            said: said(
              ({ figure, language }) =>
                `Gaat er geld van ${giver.neighbourhood} naar ${receiver.neighbourhood}, ${receiving.nl.who}, dan gaat de maat “${messages[language].metric[id]}” van ${figure(was)} naar ${figure(is)}: dat telt niet als ${receiving.nl.better}.`,
              ({ figure, language }) =>
                `When money moves from ${giver.neighbourhood} to ${receiver.neighbourhood}, ${receiving.en.who}, the metric “${messages[language].metric[id]}” goes from ${figure(was)} to ${figure(is)}: that does not count as ${receiving.en.better}.`,
            ),
          },
        ];
  });
}

function pair({ giver, receiver }: Transfer): string {
  return `${giver.neighbourhood} to ${receiver.neighbourhood}`;
}

function valueOf({ metrics }: Metrics, id: MetricId): number | null {
  return metrics.find((metric) => metric.id === id)?.value ?? null;
}
