import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type OfferQueue, offerQueue } from './offer-queue.ts';

function emptied(queue: OfferQueue): readonly number[] {
  const places: number[] = [];
  while (queue.size() > 0) {
    expect(queue.front()).toBe(queue.take());
    places.push(queue.size());
  }
  return places;
}
const inOrder = (queue: OfferQueue): readonly number[] => {
  const places: number[] = [];
  while (queue.size() > 0) places.push(queue.take());
  return places;
};

it('gives places by key, equal keys by turn, and none without a key', () => {
  const keys = Float64Array.of(2, 1, Infinity, 2, 0.5);
  expect(inOrder(offerQueue(keys, Int32Array.of(3, 1, 0, 2, 4)))).toEqual([4, 1, 3, 0]);
  expect(emptied(offerQueue(keys, Int32Array.of(3, 1, 0, 2, 4)))).toEqual([3, 2, 1, 0]);
  expect(offerQueue(Float64Array.of(), Int32Array.of()).size()).toBe(0);
});

it('has nobody beyond its end, whoever has no key', () => {
  const keys = Float64Array.of(1, 9, 5, 2, 8, 6, 7, Infinity);
  expect(inOrder(offerQueue(keys, Int32Array.from(keys.keys())))).toEqual([0, 3, 2, 5, 6, 4, 1]);
});

const compared = (numbers: ArrayLike<number>, a: number, b: number): number =>
  (numbers[a] ?? 0) - (numbers[b] ?? 0);

it('keeps its order while places are taken out and put back with higher keys', () => {
  const started = fc.record({
    keys: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 24 }),
    rises: fc.array(fc.nat(5), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(started, ({ keys, rises }) => {
      const now = Float64Array.from(keys);
      const turns = Int32Array.from(keys, (_, place) => (place * 7) % Math.max(1, keys.length * 7));
      const queue = offerQueue(now, turns);
      const inside = new Set(keys.keys());
      const isBefore = (a: number, b: number): boolean =>
        compared(now, a, b) < 0 || (now[a] === now[b] && compared(turns, a, b) <= 0);
      for (const rise of rises) {
        if (queue.size() === 0) break;
        const first = queue.take();
        expect([...inside].every((other) => isBefore(first, other))).toBe(true);
        inside.delete(first);
        // One in six stays out.
        if (rise === 5) continue;
        now[first] = (now[first] ?? 0) + rise;
        queue.put(first);
        inside.add(first);
      }
      expect(queue.size()).toBe(inside.size);
      expect(inOrder(queue)).toEqual([...inside].toSorted((a, b) => (isBefore(a, b) ? -1 : 1)));
    }),
    { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 300), seed: 20_261_121 },
  );
});
