import type { Language } from '@maatstaf/core';
import { metricText } from '@maatstaf/core/explain';
import { metrics } from '@maatstaf/core/metrics';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import { euro, number, type SavedTable, text } from './saved-table.ts';

/** The measures, what they are drawn from, and euros per inhabitant where everybody is counted. */
export function fairnessTables(session: Session, language: Language): readonly SavedTable[] {
  const { tables } = exportWords(language);
  return [
    measuresTable(session, language),
    ...districtsTable(session, language),
    curveTable('concentration', tables.curve, session, language),
    curveTable('lorenz', tables.lorenz, session, language),
    ...perHeadTable(session, language),
  ];
}

function measuresTable({ run, baseline }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const before = new Map(metrics(baseline).metrics.map(({ id, value }) => [id, value]));
  return {
    title: tables.measures,
    columns: [
      text(columns.measure),
      number(columns.value),
      number(columns.baseline),
      number(columns.low),
      number(columns.high),
      number(columns.lowWithout),
      number(columns.highWithout),
    ],
    rows: metrics(run).metrics.map((metric) => [
      metricText(metric, language).title,
      metric.value,
      before.get(metric.id) ?? null,
      metric.lowerBound,
      metric.upperBound,
      metric.range?.low.value ?? null,
      metric.range?.high.value ?? null,
    ]),
  };
}

/** The money of each city district beside its part of the people, and how uneven it is within; none without districts. */
function districtsTable({ run }: Session, language: Language): readonly SavedTable[] {
  const { tables, columns } = exportWords(language);
  const theil = metrics(run).metrics.find(({ id }) => id === 'theil');
  if (theil === undefined || theil.parts === null) return [];
  const awarded = (district: string | null): number =>
    run.dataset.neighbourhoods.reduce(
      (sum, { cityDistrict }, place) =>
        (cityDistrict || null) === district
          ? sum + (run.allocation.awardedByArea[place] ?? 0)
          : sum,
      0,
    );
  return [
    {
      title: tables.districts,
      columns: [
        text(columns.cityDistrict),
        number(columns.people[theil.weights]),
        number(columns.money),
        euro(columns.awarded),
        number(columns.within),
      ],
      rows: theil.parts.cityDistricts.map((district) => [
        district.cityDistrict,
        district.populationShare,
        district.moneyShare,
        awarded(district.cityDistrict),
        district.theil,
      ]),
    },
  ];
}

/** The points of a curve, each with the neighbourhoods that it adds; the first adds none. */
function curveTable(
  name: 'concentration' | 'lorenz',
  title: string,
  { run }: Session,
  language: Language,
): SavedTable {
  const { columns } = exportWords(language);
  const { metrics: all, curves } = metrics(run);
  const drawnFrom = name === 'concentration' ? 'concentration-index' : 'gini';
  const weights = all.find(({ id }) => id === drawnFrom)?.weights ?? 'equal-areas';
  return {
    title,
    columns: [text(columns.neighbourhood), number(columns.people[weights]), number(columns.money)],
    rows: curves[name].map((point) => [
      point.neighbourhoods
        .map((code) => run.dataset.neighbourhoods.find((one) => one.code === code)?.name ?? code)
        .join(', ') || null,
      point.population,
      point.money,
    ]),
  };
}

/** Where not every area has a real count of people there are no amounts per inhabitant, and no table. */
function perHeadTable({ run }: Session, language: Language): readonly SavedTable[] {
  const { tables, columns } = exportWords(language);
  const amounts = [...metrics(run).centsPerHead];
  if (amounts.every(([, cents]) => cents === null)) return [];
  return [
    {
      title: tables.perHead,
      columns: [
        text(columns.code),
        text(columns.neighbourhood),
        number(columns.inhabitants),
        euro(columns.awarded),
        euro(columns.perHead),
      ],
      rows: amounts.map(([code, cents]) => {
        const place = run.dataset.neighbourhoods.findIndex((one) => one.code === code);
        const area = run.dataset.neighbourhoods[place];
        return [
          code,
          area?.name ?? null,
          area?.population ?? null,
          run.allocation.awardedByArea[place] ?? null,
          cents === null ? null : Math.round(cents),
        ];
      }),
    },
  ];
}
