import { expect, it } from 'vitest';
import { RowsDrawn } from './rows-drawn.ts';

it('starts with no rows, then draws some more each time, list after list', () => {
  const drawn = new RowsDrawn();
  expect(drawn.of([5, 20])).toEqual([0, 0]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([4, 0]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 3]);
  drawn.grow();
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 11]);
  drawn.grow();
  expect(drawn.of([5, 20])).toEqual([5, 20]);
});

it('starts with a screenful for who filters', () => {
  const drawn = new RowsDrawn();
  drawn.startWithSome();
  expect(drawn.of([5, 20])).toEqual([5, 3]);
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
