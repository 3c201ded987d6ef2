import type { TippingPoint } from '@maatstaf/core/sensitivity';
import { expect, it } from 'vitest';
import { roomOf } from './room.ts';

const points = (...shares: readonly number[]) =>
  shares.map((share) => ({ share }) as unknown as TippingPoint);

it('reaches from the nearest tipping point below to the nearest above', () => {
  expect(roomOf({ share: 0.5, most: 1, points: points(0.1, 0.3, 0.6, 0.9) })).toEqual({
    low: 0.3,
    high: 0.6,
  });
});

it('reaches as far as the weight can go where no tipping point is in the way', () => {
  expect(roomOf({ share: 0.5, most: 0.8, points: [] })).toEqual({ low: 0, high: 0.8 });
  expect(roomOf({ share: 0.5, most: 0.8, points: points(0.2) })).toEqual({ low: 0.2, high: 0.8 });
});

it('is none on a tipping point, where equal scores decide', () => {
  expect(roomOf({ share: 1 / 3, most: 1, points: points(0.1, 0.333_333_333_33) })).toBeNull();
});
