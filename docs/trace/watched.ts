import type { Pack } from '@maatstaf/core';
import { cell, nl, statementLink } from './markdown.ts';

/** All that is to be watched over the years, with the sentence that asks for it. */
export function watched({ statements }: Pack): string[] {
  const rows = statements.flatMap(({ id, status, summary }) =>
    status?.kind === 'monitoring'
      ? [`| ${cell(nl(status.what))} | ${statementLink(id)} | ${cell(nl(summary))} |`]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    '## Wat de gemeente volgt',
    '',
    `Deze ${rows.length} zinnen geven geen punten. Zij zeggen wat de gemeente later nagaat: komt het uit? Maatstaf meet dit niet. De tabel is een lijst om bij een evaluatie langs te lopen.`,
    '',
    '| wat de gemeente volgt | zin | wat de zin betekent |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
}
