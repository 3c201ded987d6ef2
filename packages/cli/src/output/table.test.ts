import { expect, test } from 'vitest';
import { table } from './table.ts';
import { widthOf } from './width.ts';

const columns = [
  { head: '#', align: 'right' },
  { head: 'Proposal', align: 'left', narrowest: 10 },
  { head: 'Awarded', align: 'right' },
] as const;

test('numbers stand on the right, words on the left', () => {
  expect(
    table(
      columns,
      [
        ['1', 'Lane', '€ 5'],
        ['12', 'The orchard', '€ 1,000'],
      ],
      80,
    ),
  ).toBe(
    [
      ' #  Proposal     Awarded',
      '──  ───────────  ───────',
      ' 1  Lane             € 5',
      '12  The orchard  € 1,000',
    ].join('\n'),
  );
});

test('a column that may be narrowed breaks its cells over lines', () => {
  const lines = table(columns, [['1', 'The orchard comes back', '€ 5']], 24).split('\n');
  expect(lines.slice(2)).toEqual(['1  The orchard       € 5', '   comes back']);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(24);
});

test('a table without rows still has its heads', () => {
  expect(table(columns, [], 80).split('\n')).toHaveLength(2);
});

test('a table that cannot be made narrow enough is written row by row', () => {
  const rows = [
    ['1', 'The orchard comes back', '€1,000,000'],
    ['2', 'Lane', ''],
  ];
  const lines = table(columns, rows, 21).split('\n');
  expect(lines).toEqual(['1 The orchard comes', 'back', '  Awarded €1,000,000', '2 Lane']);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(21);
});
