import { expect, test } from 'vitest';
import { onDemand } from './on-demand.ts';

test('a part is made when it is first looked at, and once', () => {
  let made = 0;
  const one = onDemand({ name: 'a' }, { list: () => [(made += 1)] });
  expect(made).toBe(0);
  expect(one.list).toEqual([1]);
  expect(one.list).toBe(one.list);
  expect(made).toBe(1);
});

test('a part that comes to nothing is made once too', () => {
  let made = 0;
  const one = onDemand({}, { nothing: () => void (made += 1) });
  expect([one.nothing, one.nothing]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

test('parts are listed with the others, and a copy has them', () => {
  const one = onDemand({ name: 'a' }, { size: () => 3 });
  expect(Object.keys(one)).toEqual(['name', 'size']);
  expect({ ...one, name: 'b' }).toEqual({ name: 'b', size: 3 });
  expect(JSON.stringify(one)).toBe('{"name":"a","size":3}');
});

test('objects with parts of the same name keep them apart', () => {
  const [one, other] = [1, 2].map((size) => onDemand({ size }, { twice: () => 2 * size }));
  expect([one?.twice, other?.twice]).toEqual([2, 4]);
});

test('an object that is frozen all the way down still makes its parts', () => {
  const one = Object.freeze(onDemand({}, { list: () => [1] }));
  expect(one.list).toBe(one.list);
});
