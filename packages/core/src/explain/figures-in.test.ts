import { expect, it } from 'vitest';
import { figuresIn, type Said } from './figures-in.test-data.ts';

const said: Said<'count'> = { nl: [['N voorstellen', 'count']], en: [['N proposals', 'count']] };

it('reads a count with the mark of its language, and none without it', () => {
  const told = (sentence: string, language: 'nl' | 'en') =>
    figuresIn(sentence, language, said).map(({ role, value }) => [role, value]);
  expect(told('1.009 voorstellen', 'nl')).toEqual([['count', 1_009]]);
  expect(told('1,009 proposals', 'en')).toEqual([['count', 1_009]]);
  expect(told('44 voorstellen', 'nl')).toEqual([['count', 44]]);
  expect(told('1009 voorstellen', 'nl')).toEqual([['unaccounted', 1_009]]);
});
