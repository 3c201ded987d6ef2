import { describe, expect, it } from 'vitest';
import { metricOver, town } from '../metrics/areas.test-data.ts';
import { metricText } from './metric-text.ts';

const three = town([
  { cents: 60, cityDistrict: 'East' },
  { cents: 10, cityDistrict: 'West' },
  { cents: 30, cityDistrict: 'West', small: true },
]);

describe('a metric in sentences', () => {
  it('says what the value means, and what one area does to it', () => {
    const { title, meaning, range } = metricText(
      metricOver('concentration-index', three),
      'nl',
      (code) => `buurt ${code}`,
    );
    expect(title).toBe('concentratie-index');
    expect(meaning).toBe(
      'Concentratie-index −0,20: buurten met meer behoefte kregen meer dan hun deel. 0 is gelijk; −0,67 is alles voor de buurt met de meeste behoefte.',
    );
    expect(range).toBe(
      'Zonder één van de buurten is het −0,36 (zonder buurt C) tot 0,25 (zonder buurt A).',
    );
  });

  it.each([
    [[1, 1, 1], 'need made no difference'],
    [[0, 1, 2], 'needier areas got less than their part'],
    [[2, 1, 0], 'needier areas got more than their part'],
  ])('says which way the money went: %j', (cents, words) => {
    const areas = town(cents.map((own) => ({ cents: own })));
    expect(metricText(metricOver('concentration-index', areas), 'en').meaning).toContain(words);
  });

  it('tells areas from inhabitants', () => {
    const share = (areas: typeof three) =>
      metricText(metricOver('share-to-neediest-fifth', areas), 'en').meaning;
    expect(share(three)).toBe('36% of the money went to the neediest 20% of the inhabitants.');
    expect(share(three.map((area) => ({ ...area, population: null })))).toBe(
      '36% of the money went to the neediest 20% of the areas.',
    );
  });

  it('tells which part of the unevenness lies between districts', () => {
    const { meaning, caution } = metricText(metricOver('theil', three), 'en');
    expect(meaning).toContain('74% lies between city districts and 26% within them.');
    expect(caution).toBe(
      'Gini, Theil and Atkinson say how uneven the division is, not whether it is fair.',
    );
  });

  it('tells the aversion to inequality, which is configuration', () => {
    const { meaning } = metricText(metricOver('atkinson', three), 'en');
    expect(meaning).toContain('weighs 0.50 (which is configuration)');
  });

  it('names small areas and those left out, up to eight of them', () => {
    const unknown = Array.from({ length: 10 }, () => ({ cents: 1, need: null, population: null }));
    const areas = [...three, ...town([...three, ...unknown]).slice(3)];
    expect(metricText(metricOver('suits', areas), 'en')).toMatchObject({
      weights: 'Areas count by their number of inhabitants.',
      leftOut:
        'The need of 10 areas is unknown. Metrics that look at need leave them out: D, E, F, G, H, I, J, K, and 2 more.',
      small: 'Small areas count, but their figures say little: C.',
      caution: null,
    });
    expect(metricText(metricOver('gini', areas), 'nl').weights).toMatch(/^Elke buurt telt/);
  });

  it('says why there is no value', () => {
    const nothing = town([{ cents: 0 }, { cents: 0 }]);
    expect(metricText(metricOver('kakwani', nothing), 'en')).toEqual({
      title: 'distance to need (Kakwani)',
      meaning: 'Distance to need (Kakwani): cannot be computed, because nothing was awarded.',
      noValue: 'There is no figure, because nothing was awarded.',
      range: null,
      weights: null,
      leftOut: null,
      small: null,
      caution: null,
    });
    expect(metricText(metricOver('gini', nothing), 'nl').meaning).toMatch(/^Gini-index: niet te/);
    expect(metricText(metricOver('gini', three), 'nl').noValue).toBeNull();
  });

  it.each([
    [
      'kakwani',
      town([{ cents: 1, need: null }, { cents: 2 }]),
      'the need of too few areas is known',
    ],
    [
      'kakwani',
      town([{ cents: 0 }, { cents: 0 }, { cents: 1, need: null }]),
      'no area of known need gets any money',
    ],
    ['gini', town([{ cents: 1 }]), 'there are too few areas to compare'],
    [
      'theil',
      town([{ cents: 1, population: 0 }, { cents: 1 }]),
      'nobody lives there, money went where nobody lives, or no area has any need',
    ],
  ] as const)('tells one reason why %s has no value from another', (id, areas, why) => {
    const { meaning, noValue } = metricText(metricOver(id, areas), 'en');
    expect(noValue).toBe(`There is no figure, because ${why}.`);
    expect(meaning).toContain(`: cannot be computed, because ${why}.`);
  });
});
