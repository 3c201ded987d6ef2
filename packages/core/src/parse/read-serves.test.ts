import { expect, it } from 'vitest';
import { readServes } from './read-serves.ts';

const codes = new Set(['N1', 'N2', 'N3']);
const sharesOf = (value: unknown): unknown => {
  const reading = readServes(value, codes);
  return reading.ok ? reading.value.map(({ shareRatio }) => shareRatio) : reading.mistakes;
};

it('leaves decimals that sum to 1 as they were given, also where binary fractions do not', () => {
  expect(sharesOf('N3:0.1|N1:0.7|N2:0.2')).toEqual([0.7, 0.2, 0.1]);
});

it('scales shares that were rounded, so that they sum to 1', () => {
  const third = expect.closeTo(1 / 3, 15) as number;
  expect(sharesOf('N1:0.3333333|N2:0.3333333|N3:0.3333333')).toEqual([third, third, third]);
});

it('divides equally where no shares are given', () => {
  expect(sharesOf('N1|N2|N3')).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

it('tells all that is wrong at once, each mistake once', () => {
  const code = {
    nl: 'de code van een buurt uit de gegevens',
    en: 'the code of a neighbourhood in the data',
  };
  expect(sharesOf('N1:0.5|N8:0.5|N9:0.5|N9:0.5')).toEqual([
    {
      code: 'ref.unknown-neighbourhood',
      found: '"N8"',
      expected: code,
    },
    {
      code: 'ref.unknown-neighbourhood',
      found: '"N9"',
      expected: code,
    },
    {
      code: 'id.duplicate',
      found: 'N9',
      expected: { nl: 'elke buurt één keer', en: 'each neighbourhood once' },
    },
    {
      code: 'serves.share-sum',
      found: { nl: 'delen die samen 2 zijn', en: 'shares that sum to 2' },
      expected: { nl: 'samen 1', en: 'a sum of 1' },
    },
  ]);
  expect(sharesOf('N1:0.5|N2|N9')).toMatchObject([
    { code: 'ref.unknown-neighbourhood' },
    { code: 'serves.share' },
  ]);
});
