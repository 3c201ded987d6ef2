import type { Language } from '@maatstaf/core';
import { messages, metricText } from '@maatstaf/core/explain';
import type { ComparedColumn, ComparedOutcome } from '@maatstaf/elements/comparison';
import { csv, type CsvCell } from './csv.ts';
import { exportWords } from './export-words.ts';

/**
 * A comparison as one table for a spreadsheet: a column for each outcome, and rows for figures, proposals
 * and neighbourhoods, of which the first cell says what they are. Amounts in euros. Says that amounts are
 * illustrative where they are, and which columns could not be divided.
 */
export function comparisonCsv(columns: readonly ComparedColumn[], language: Language): string {
  const outcomes = columns.filter((column) => column.kind === 'outcome');
  const [first] = outcomes;
  if (first === undefined) return csv([], language);
  const words = exportWords(language);
  const each = (
    kind: string,
    name: string,
    cell: (one: ComparedOutcome) => CsvCell,
  ): readonly CsvCell[] => [kind, name, ...outcomes.map(cell)];
  const euros = (cents: number): number => cents / 100;
  const { pack, dataset } = first.run;
  return csv(
    [
      ...(dataset.illustrativeAmounts ? [[words.note, messages[language].illustrative]] : []),
      [words.policy, `${pack.id} ${pack.version}`],
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
      ...dataset.proposals.flatMap(({ id, title }, place) => {
        const name = title[language] ?? title.nl ?? title.en ?? id;
        return [
          each(words.awarded, name, ({ run }) => euros(run.allocation.awardedCents[place] ?? 0)),
          each(words.rank, name, ({ run }) => run.allocation.awardAt(place).rank),
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
