import { expect, it } from 'vitest';
import type { Statement } from './statement.ts';
import { statementCounts } from './statement-counts.ts';

const statement = (changes: Partial<Statement>): Statement => ({
  id: 'D-1',
  document: 'D',
  quote: 'Samen.',
  ...changes,
});
const text = { nl: 'Niets.', en: 'Nothing.' };

it('counts a statement in each of its types, and once in all', () => {
  const { all, byType } = statementCounts({
    statements: [
      statement({ types: ['scoring', 'need'], status: { kind: 'encoded', by: ['rule:a/b'] } }),
      statement({ types: ['need'], status: { kind: 'not-encoded', reason: text } }),
      statement({}),
    ],
  });
  expect(all).toEqual({
    total: 3,
    byStatus: { encoded: 1, tool: 0, monitoring: 0, 'not-encoded': 1, none: 1 },
  });
  expect([...byType].map(([type, { total }]) => [type, total])).toEqual([
    ['need', 2],
    ['scoring', 1],
  ]);
  expect(byType.get('need')?.byStatus).toMatchObject({ encoded: 1, 'not-encoded': 1, none: 0 });
});
