import { type Language, textIn } from '@maatstaf/core';
import { tippingSearch } from '@maatstaf/core/sensitivity';
import { inIdle } from '../sensitivity/in-idle.ts';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import { euro, number, type SavedTable, text } from './saved-table.ts';

/**
 * Where the weight of a principle tips the outcome, a line for each award that changes there: what it is just below
 * that weight and just above. Worked out in moments in which nothing else is to be done. Nothing where it cannot
 * be told of any. Rejects when it is aborted.
 */
export async function tippingTable(
  { run }: Session,
  language: Language,
  signal: AbortSignal,
): Promise<readonly SavedTable[]> {
  const { tables, columns } = exportWords(language);
  const rows: SavedTable['rows'][number][] = [];
  let isTold = false;
  for (const { id, title } of run.pack.principles) {
    const weight = { level: 'principle', id } as const;
    // One after another, so that the page can answer in between.
    const found = await inIdle(tippingSearch(run, weight), signal);
    if (found.kind !== 'told') continue;
    isTold = true;
    for (const point of found.points) {
      for (const { proposal, fromCents, toCents } of point.awards) {
        const own = run.dataset.proposals.find((one) => one.id === proposal);
        rows.push([
          textIn(title, language),
          found.share,
          point.share,
          proposal,
          own === undefined ? null : textIn(own.title, language),
          fromCents,
          toCents,
        ]);
      }
    }
  }
  if (!isTold) return [];
  return [
    {
      title: tables.tipping,
      columns: [
        text(columns.principle),
        number(columns.weightNow),
        number(columns.tipsAt),
        text(columns.id),
        text(columns.proposal),
        euro(columns.justBelow),
        euro(columns.justAbove),
      ],
      rows,
    },
  ];
}
