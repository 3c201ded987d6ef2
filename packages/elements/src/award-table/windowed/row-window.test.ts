import { describe, expect, it } from 'vitest';
import { pieces, rowsWithin } from './row-window.ts';

describe('rowsWithin', () => {
  it('takes the rows on the screen and some on either side', () => {
    expect(rowsWithin(5_000, { top: 10_000, height: 500, rowHeight: 100 })).toEqual([92, 114]);
  });

  it('stays within the list at both ends', () => {
    expect(rowsWithin(5_000, { top: 0, height: 500, rowHeight: 100 })).toEqual([0, 14]);
    expect(rowsWithin(50, { top: 4_500, height: 500, rowHeight: 100 })).toEqual([37, 50]);
    expect(rowsWithin(3, { top: 4_500, height: 500, rowHeight: 100 })).toEqual([0, 3]);
    expect(rowsWithin(0, { top: 0, height: 500, rowHeight: 100 })).toEqual([0, 0]);
  });
});

describe('pieces', () => {
  it('stands gaps in for the rows that are not drawn, so that all room is accounted for', () => {
    expect(pieces(10, [4, 6], -1)).toEqual([
      { kind: 'gap', from: 0, rows: 4 },
      { kind: 'row', place: 4 },
      { kind: 'row', place: 5 },
      { kind: 'gap', from: 6, rows: 4 },
    ]);
  });

  it('keeps the row with the focus where it stands, above and below what is shown', () => {
    expect(pieces(10, [4, 5], 1)).toEqual([
      { kind: 'gap', from: 0, rows: 1 },
      { kind: 'row', place: 1 },
      { kind: 'gap', from: 2, rows: 2 },
      { kind: 'row', place: 4 },
      { kind: 'gap', from: 5, rows: 5 },
    ]);
    expect(pieces(10, [4, 5], 9).at(-1)).toEqual({ kind: 'row', place: 9 });
  });

  it('forgets a row that the list no longer has', () => {
    expect(pieces(2, [0, 2], 7)).toEqual([
      { kind: 'row', place: 0 },
      { kind: 'row', place: 1 },
    ]);
  });
});
