import { expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

it('counts columns as people do', () => {
  const [nl, en] = [compareWords('nl'), compareWords('en')];
  expect([nl.done(2, 2), nl.done(3, 3), nl.done(1, 2)]).toEqual([
    'Beide kolommen zijn klaar.',
    'Alle 3 kolommen zijn klaar.',
    '1 van 2 kolommen is klaar.',
  ]);
  expect([en.done(2, 2), en.done(2, 3)]).toEqual([
    'Both columns are done.',
    '2 of 3 columns are done.',
  ]);
});
