import { expect, it } from 'vitest';
import { numbers } from './numbers.ts';

it('writes one and the same minus sign, whatever the number stands for', () => {
  for (const language of ['nl', 'en'] as const) {
    const { euroChange, points, pointsChange, number } = numbers(language);
    const written = [euroChange(-500), points(-1.5), pointsChange(-1.5), number(-0.58)];
    for (const text of written) expect(text).toMatch(/^−[^-–−]+$/u);
  }
});

it('writes numbers as readers of each language do', () => {
  const [nl, en] = [numbers('nl'), numbers('en')];
  expect([nl.euro(123_456_789), en.euro(123_456_700)]).toEqual(['€ 1.234.567,89', '€1,234,567']);
  expect([nl.share(0.334), en.share(0.334)]).toEqual(['33 %', '33%']);
  expect([nl.number(100 / 3, 1), en.number(100 / 3, 1), nl.pointsChange(0)]).toEqual([
    '33,3',
    '33.3',
    '0,0',
  ]);
});
