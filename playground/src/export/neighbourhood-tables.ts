import { factCatalogue, type Language, textIn } from '@maatstaf/core';
import { statusText } from '@maatstaf/core/explain';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import { euro, number, type SavedTable, text } from './saved-table.ts';

/** What the neighbourhoods get, which proposals serve them in which order, and the figures known of them. */
export function neighbourhoodTables(session: Session, language: Language): readonly SavedTable[] {
  return [
    neighbourhoodsTable(session, language),
    prioritiesTable(session, language),
    factsTable(session, language),
  ];
}

function neighbourhoodsTable(session: Session, language: Language): SavedTable {
  const { run, comparison } = session;
  const { tables, columns } = exportWords(language);
  return {
    title: tables.neighbourhoods,
    columns: [
      text(columns.code),
      text(columns.neighbourhood),
      text(columns.cityDistrict),
      number(columns.index),
      number(columns.rank),
      euro(columns.requested),
      euro(columns.awarded),
      euro(columns.before),
    ],
    rows: run.allocation.neighbourhoods.map(({ neighbourhood, claimedCents, awardedCents }) => {
      const area = run.dataset.neighbourhoods.find(({ code }) => code === neighbourhood);
      const need = run.assessment.need.find((one) => one.neighbourhood === neighbourhood);
      const before = comparison.neighbourhoods.find((one) => one.neighbourhood === neighbourhood);
      return [
        neighbourhood,
        area?.name ?? null,
        area?.cityDistrict ?? null,
        need?.index ?? null,
        need?.rank ?? null,
        claimedCents,
        awardedCents,
        before?.beforeCents ?? null,
      ];
    }),
  };
}

/** The proposals of every neighbourhood in the order in which they would get money for it. */
function prioritiesTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const names = new Map(run.dataset.neighbourhoods.map(({ code, name }) => [code, name]));
  const proposals = new Map(run.dataset.proposals.map((one) => [one.id, one]));
  const awards = new Map(run.allocation.awards.map((one) => [one.proposal, one]));
  return {
    title: tables.priorities,
    columns: [
      text(columns.code),
      text(columns.neighbourhood),
      number(columns.order),
      text(columns.id),
      text(columns.proposal),
      number(columns.place),
      text(columns.outcome),
      number(columns.share),
      euro(columns.requested),
      euro(columns.here),
    ],
    rows: run.allocation.neighbourhoods.flatMap(({ neighbourhood, priorities }) =>
      priorities.map(({ proposal, shareRatio, awardedCents }, at) => {
        const award = awards.get(proposal);
        return [
          neighbourhood,
          names.get(neighbourhood) ?? null,
          at + 1,
          proposal,
          textIn(proposals.get(proposal)?.title ?? {}, language),
          award?.rank ?? null,
          award === undefined ? null : statusText(award, language),
          shareRatio,
          award?.requestedCents ?? null,
          awardedCents,
        ];
      }),
    ),
  };
}

/** Every figure that is known of the neighbourhoods, a column for each; what is not known is empty. */
function factsTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const facts = [...factCatalogue(run.pack).values()].filter(
    ({ id, type }) => id.startsWith('neighbourhood.') && type === 'number',
  );
  return {
    title: tables.facts,
    columns: [
      text(columns.code),
      text(columns.neighbourhood),
      number(columns.inhabitants),
      ...facts.map(({ title, unit }) => {
        const own = textIn(title, language);
        return unit === 'cents' ? euro(own) : number(own);
      }),
    ],
    rows: run.dataset.neighbourhoods.map(({ code, name, population, facts: known }) => [
      code,
      name,
      population,
      ...facts.map(({ id }) => {
        const value = known[id];
        return typeof value === 'number' ? value : null;
      }),
    ]),
  };
}
