import { expect, it } from 'vitest';
import { sharesApart } from './shares-apart.ts';

it('has two decimals at most where those tell two shares apart, and more where they do not', () => {
  expect(sharesApart(1 / 3, 0.3325, 'nl')).toEqual(['33,33\u00a0%', '33,25\u00a0%']);
  expect(sharesApart(0.5, 0.25, 'en')).toEqual(['50%', '25%']);
  expect(sharesApart(0.33251, 0.33252, 'en')).toEqual(['33.251%', '33.252%']);
  expect(sharesApart(0, 0.0002, 'en')).toEqual(['0%', '0.02%']);
});

it('has no more than six decimals for what is as good as the same', () => {
  expect(sharesApart(1 / 3, 1 / 3 + 1e-12, 'en')).toEqual(['33.333333%', '33.333333%']);
  expect(sharesApart(1 / 3, 1 / 3, 'en')).toEqual(['33.33%', '33.33%']);
});
