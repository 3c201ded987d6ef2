import { type Language, textIn } from '@maatstaf/core';
import type { CsvCell } from '@maatstaf/core/csv';
import { metricText } from '@maatstaf/core/explain';
import type { ComparedColumn, ComparedOutcome } from '@maatstaf/elements/comparison';
import { exportWords } from './export-words.ts';
import {
  euro,
  number,
  type SavedColumn,
  type SavedDetails,
  type SavedTable,
  text,
} from './saved-table.ts';

/**
 * A comparison as tables with a column for each outcome: figures and metrics, what every proposal gets, its
 * place, and what every neighbourhood gets. Empty where nothing could be divided.
 */
export function comparisonTables(
  columns: readonly ComparedColumn[],
  language: Language,
): readonly SavedTable[] {
  const outcomes = columns.filter((column) => column.kind === 'outcome');
  const [first] = outcomes;
  if (first === undefined) return [];
  const words = exportWords(language);
  const table = (
    title: string,
    names: readonly [string, string],
    kind: (title: string) => SavedColumn,
    rows: SavedTable['rows'],
  ): SavedTable => ({
    title,
    columns: [text(names[0]), text(names[1]), ...outcomes.map((one) => kind(one.title))],
    rows,
  });
  const proposals = proposalsOf(outcomes, language);
  const awards = outcomes.map(
    ({ run }) => new Map(run.allocation.awards.map((award) => [award.proposal, award])),
  );
  const { code, id, proposal, neighbourhood, figure } = words.columns;
  return [
    table(words.tables.figures, [id, figure], number, figures(outcomes, first, language)),
    table(
      words.tables.awarded,
      [id, proposal],
      euro,
      proposals.map(([own, title]) => [
        own,
        title,
        ...awards.map((all) => all.get(own)?.awardedCents ?? null),
      ]),
    ),
    table(
      words.tables.places,
      [id, proposal],
      number,
      proposals.map(([own, title]) => [
        own,
        title,
        ...awards.map((all) => all.get(own)?.rank ?? null),
      ]),
    ),
    table(
      words.tables.neighbourhoods,
      [code, neighbourhood],
      euro,
      first.run.dataset.neighbourhoods.map((area, place) => [
        area.code,
        area.name,
        ...outcomes.map(({ run }) => run.allocation.awardedByArea[place] ?? null),
      ]),
    ),
  ];
}

/** Where a comparison comes from, with the columns that could not be divided. */
export function comparisonDetails(
  columns: readonly ComparedColumn[],
  details: SavedDetails,
  language: Language,
): SavedDetails {
  const words = exportWords(language);
  const refused = columns.filter(({ kind }) => kind === 'refused');
  return [...details, ...refused.map(({ title }) => [words.note, words.refused(title)] as const)];
}

/** Money in euros, for the other figures of the table are no money. */
function figures(
  outcomes: readonly ComparedOutcome[],
  { metrics }: ComparedOutcome,
  language: Language,
): SavedTable['rows'] {
  const words = exportWords(language);
  const row = (
    id: string,
    title: string,
    cell: (one: ComparedOutcome) => CsvCell,
  ): readonly CsvCell[] => [id, title, ...outcomes.map(cell)];
  return [
    row('budget', words.budget, ({ run }) => run.allocation.budgetCents / 100),
    row('spent', words.spent, ({ run }) => run.allocation.spentCents / 100),
    row('held', words.held, ({ run }) => run.allocation.heldCents / 100),
    row(
      'funded',
      words.funded,
      ({ run }) => run.allocation.awards.filter(({ awardedCents }) => awardedCents > 0).length,
    ),
    ...metrics.map((metric) =>
      row(
        metric.id,
        metricText(metric, language).title,
        (one) => one.metrics.find(({ id }) => id === metric.id)?.value ?? null,
      ),
    ),
  ];
}

/** A scenario may have proposals of its own, so they go by their ids, each with its title. */
function proposalsOf(
  outcomes: readonly ComparedOutcome[],
  language: Language,
): readonly (readonly [id: string, title: string])[] {
  return [
    ...new Map(
      outcomes.flatMap(({ run }) =>
        run.dataset.proposals.map(({ id, title }) => [id, textIn(title, language) || id] as const),
      ),
    ),
  ];
}
