import { expect, it } from 'vitest';
import type { NeedProfile } from '../../assess/need-profile.ts';
import type { Neighbourhood } from '../../parse/dataset.ts';
import { entitlements } from './entitlements.ts';

const area = (code: string, population: number | null): Neighbourhood => ({
  code,
  name: code,
  cityDistrict: null,
  population,
  facts: {},
});
const need = (neighbourhood: string, cumulative: number | null): NeedProfile => ({
  neighbourhood,
  index: cumulative,
  cumulative,
  range: cumulative === null ? { low: 0, high: 100 } : { low: cumulative, high: cumulative },
  rank: null,
  rankRange: null,
  quintile: null,
  small: false,
  compared: cumulative !== null,
  indicators: [],
  attention: [],
});
const weighting = { neediest: 3, whenUnknown: 0.25 };

it('is the same for all without a weighting', () => {
  expect(entitlements([area('a', 10), area('b', null)], [], null)).toEqual([1n, 1n]);
});

it('counts an inhabitant once where need is least, and as declared where it is highest', () => {
  const areas = [area('a', 100), area('b', 100), area('c', 50)];
  const profiles = [need('a', 0), need('b', 100), need('c', 50)];
  expect(entitlements(areas, profiles, weighting)).toEqual([
    100_000_000n,
    300_000_000n,
    100_000_000n,
  ]);
});

it('takes need that is unknown where it is declared to lie', () => {
  const areas = [area('a', 2), area('b', 2)];
  expect(entitlements(areas, [need('a', null)], weighting)).toEqual([3_000_000n, 3_000_000n]);
});

it('takes need of which a part is known where it is declared to lie within that', () => {
  const between = { ...need('a', null), range: { low: 40, high: 80 } };
  // A quarter of the way from 40 to 80 is 50: twice as much as where need is 0.
  expect(entitlements([area('a', 1)], [between], weighting)).toEqual([2_000_000n]);
});

it('counts neighbourhoods as one each where the inhabitants of one are not known', () => {
  const areas = [area('a', 9_000), area('b', null)];
  const profiles = [need('a', 0), need('b', 100)];
  expect(entitlements(areas, profiles, weighting)).toEqual([1_000_000n, 3_000_000n]);
});
