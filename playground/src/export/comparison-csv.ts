import { type Language, textIn } from '@maatstaf/core';
import { type CsvCell, spreadsheetCsv } from '@maatstaf/core/csv';
import { metricText } from '@maatstaf/core/explain';
import type { ComparedColumn, ComparedOutcome } from '@maatstaf/elements/comparison';
import { exportWords } from './export-words.ts';
import type { SavedDetails } from './saved-table.ts';

/**
 * A comparison as one table for a spreadsheet: a column for each outcome, and rows for figures, proposals
 * and neighbourhoods, of which the first cell says what they are. Amounts in euros. First where it comes from,
 * and which columns could not be divided.
 */
export function comparisonCsv(
  columns: readonly ComparedColumn[],
  details: SavedDetails,
  language: Language,
): string {
  const outcomes = columns.filter((column) => column.kind === 'outcome');
  const [first] = outcomes;
  if (first === undefined) return spreadsheetCsv([], language);
  const words = exportWords(language);
  const each = (
    kind: string,
    name: string,
    cell: (one: ComparedOutcome) => CsvCell,
  ): readonly CsvCell[] => [kind, name, ...outcomes.map(cell)];
  const euros = (cents: number): number => cents / 100;
  const { dataset } = first.run;
  // A scenario may have proposals of its own, so they go by their ids.
  const proposals = new Map(
    outcomes.flatMap(({ run }) =>
      run.dataset.proposals.map(({ id, title }) => [id, textIn(title, language) || id] as const),
    ),
  );
  const awards = new Map(
    outcomes.map((one) => [
      one,
      new Map(one.run.allocation.awards.map((award) => [award.proposal, award])),
    ]),
  );
  return spreadsheetCsv(
    [
      ...details,
      ...columns
        .filter(({ kind }) => kind === 'refused')
        .map(({ title }) => [words.note, words.refused(title)]),
      [words.kind, words.name, ...outcomes.map(({ title }) => title)],
      each(words.figure, words.budget, ({ run }) => euros(run.allocation.budgetCents)),
      each(words.figure, words.spent, ({ run }) => euros(run.allocation.spentCents)),
      each(words.figure, words.held, ({ run }) => euros(run.allocation.heldCents)),
      ...first.metrics.map(({ id }) =>
        each(
          words.metric,
          titleOf(first, id, language),
          ({ metrics }) => metrics.find((metric) => metric.id === id)?.value ?? null,
        ),
      ),
      ...[...proposals].flatMap(([id, title]) => {
        const awardIn = (one: ComparedOutcome) => awards.get(one)?.get(id);
        return [
          each(words.awarded, title, (one) => euros(awardIn(one)?.awardedCents ?? 0)),
          each(words.rank, title, (one) => awardIn(one)?.rank ?? null),
        ];
      }),
      ...dataset.neighbourhoods.map(({ name }, place) =>
        each(words.neighbourhood, name, ({ run }) =>
          euros(run.allocation.awardedByArea[place] ?? 0),
        ),
      ),
    ],
    language,
  );
}

function titleOf({ metrics }: ComparedOutcome, id: string, language: Language): string {
  const metric = metrics.find((one) => one.id === id);
  return metric === undefined ? id : metricText(metric, language).title;
}
