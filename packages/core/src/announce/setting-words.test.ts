import { expect, it } from 'vitest';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { announcementOf } from './announcement-of.ts';
import { settingWords } from './setting-words.ts';

it('writes a parameter as its unit is written elsewhere', () => {
  const announced = announcementOf(smallPackParsed(), { date: '2026-01-01' });
  const [nl, en] = [settingWords(announced, 'nl'), settingWords(announced, 'en')];
  for (const [value, unit, dutch, english] of [
    [24.5, 'percent', '24,5\u00a0%', '24.5%'],
    [0.125, 'ratio', '12,5\u00a0%', '12.5%'],
    [1_500_000, 'cents', '€\u00a015.000', '€15,000'],
    [1_500, 'count', '1.500', '1,500'],
    [12, 'hours', '12 uur', '12 hours'],
  ] as const)
    expect([nl.parameter(value, unit), en.parameter(value, unit)]).toEqual([dutch, english]);
});
