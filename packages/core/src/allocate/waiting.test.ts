import { expect, it } from 'vitest';
import { Waiting } from './waiting.ts';

const seat = (place: number, turn: number, contest = 0) => ({ place, turn, contest });

it('lets go who waited in the order of turns, then of pools, whatever the order they came in', () => {
  const waiting = new Waiting();
  for (const one of [seat(1, 5), seat(2, 3, 1), seat(3, 3, 0), seat(4, 4)]) waiting.for(9, one);
  expect(waiting.released(9).map(({ place }) => place)).toEqual([3, 2, 4, 1]);
});

it('lets each wait once for one other, and none once they were let go', () => {
  const waiting = new Waiting();
  waiting.for(9, seat(1, 2));
  waiting.for(9, seat(1, 2));
  waiting.for(8, seat(1, 2));
  expect(waiting.released(9)).toEqual([seat(1, 2)]);
  expect(waiting.released(9)).toEqual([]);
  expect(waiting.released(8)).toEqual([seat(1, 2)]);
  expect(waiting.released(7)).toEqual([]);
});

it('sends away all who do not stay', () => {
  const waiting = new Waiting();
  waiting.for(9, seat(1, 0));
  waiting.for(9, seat(2, 1));
  waiting.for(8, seat(3, 2));
  waiting.keepOnly(({ turn }) => turn < 1);
  expect(waiting.released(9)).toEqual([seat(1, 0)]);
  expect(waiting.released(8)).toEqual([]);
});
