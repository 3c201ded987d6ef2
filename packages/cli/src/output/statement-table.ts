import type { Pack } from '@maatstaf/core';
import { type StatementCounts, statementCounts } from '@maatstaf/core/parse';
import { table } from './table.ts';
import type { Words } from './words.ts';

const statuses = ['encoded', 'tool', 'monitoring', 'not-encoded', 'none'] as const;

/** What became of the statements of a pack, by what they are about; null where it says so of none. */
export function statementTable(pack: Pack, words: Words): string | null {
  const { all, byType } = statementCounts(pack);
  if (all.byStatus.none === all.total) return null;
  const row = (title: string, { total, byStatus }: StatementCounts): string[] => [
    title,
    `${total}`,
    ...statuses.map((status) => `${byStatus[status]}`),
  ];
  return table(
    [
      { head: words.statements.head, align: 'left' },
      { head: words.statements.total, align: 'right' },
      ...statuses.map((status) => ({
        head: words.statements.status[status],
        align: 'right' as const,
      })),
    ],
    [
      ...[...byType].map(([type, counts]) => row(words.statements.type[type], counts)),
      row(words.statements.all, all),
    ],
    Number.POSITIVE_INFINITY,
  );
}
