import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

const cellsOf = (text: string): unknown => {
  const table = readTable('t.csv', text);
  return table.ok
    ? table.value.rows.map(({ cells }) => cells)
    : table.issues.map(({ code, at }) => [code, at]);
};

describe('readTable', () => {
  it('reads quotes, separators and line ends inside quotes, and both kinds of line end', () => {
    expect(cellsOf('a,b\r\n"x, ""y""","1\n2"\r\n')).toEqual([{ a: 'x, "y"', b: '1\n2' }]);
  });

  it('finds the separator in the header', () => {
    for (const mark of [',', ';', '\t']) {
      expect(cellsOf(`a${mark}b\n1${mark}2`)).toEqual([{ a: '1', b: '2' }]);
    }
    expect(cellsOf('a\n1')).toEqual([{ a: '1' }]);
  });

  it('passes over empty lines, and numbers rows as a spreadsheet does', () => {
    const table = readTable('t.csv', 'a,b\n\n1,2\n,\n3,4\n\n');
    expect(table.ok && table.value.rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it('says where a quotation mark has no partner, and nothing of what follows from it', () => {
    expect(cellsOf('a,b\n1,2\n"3,4\n5,6')).toEqual([
      ['csv.quotes', { kind: 'cell', row: 3, column: '' }],
    ]);
  });

  it('says that a table is empty', () => {
    expect(cellsOf(' \n')).toEqual([['csv.empty', { kind: 'cell', row: 1, column: '' }]]);
  });
});
