import { expect, it } from 'vitest';
import { RowsDrawn } from './rows-drawn.ts';

it('starts with no rows, then draws a screenful, and then the rest little by little, list after list', () => {
  const drawn = new RowsDrawn();
  expect(drawn.of([5, 20])).toEqual([0, 0]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 3]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 13]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 20]);
});

it('starts again when another list is opened', () => {
  const drawn = new RowsDrawn();
  drawn.grow();
  drawn.restart();
  expect(drawn.of([5])).toEqual([0]);
});

it('comes to all rows at once where somebody cannot wait', () => {
  const drawn = new RowsDrawn();
  drawn.finish();
  expect(drawn.of([5, 20])).toEqual([5, 20]);
});
