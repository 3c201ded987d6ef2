import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled, type NeedModel, type Pack, run } from '@maatstaf/core';
import { readPack } from './read-pack.ts';

const { pack, dataset } = readPack();
const smallAreas = ['BU09350003', 'BU09350303', 'BU09350304'];
const industrial = 'BU09350500';
const malpertuis = 'BU09350204';

async function needBy(needModel: string, policy: Pack = pack) {
  const scenario = {
    format: 'maatstaf-scenario/1' as const,
    pack: { id: pack.id, version: pack.version },
    needModel,
  };
  const { assessment } = await run({ pack: policy, dataset, scenario, evaluator: compiled });
  return assessment.need;
}

const model = (id: string): NeedModel => {
  const found = pack.needModels.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no need model ${id}`);
  return found;
};
const indicatorsOf = (id: string) => {
  const found = model(id);
  return found.kind === 'computed' ? found.dimensions.flatMap(({ indicators }) => indicators) : [];
};
const figures = (fact: string, counts: (code: string) => boolean): readonly number[] =>
  dataset.neighbourhoods
    .filter(({ code }) => counts(code))
    .map(({ facts }) => facts[fact])
    .filter((value) => typeof value === 'number');

/** Straight lines between the ranks of the sorted figures; the definition that the pack's numbers follow. */
function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place % 1);
}

describe('the index of the advisory council', async () => {
  const profiles = await needBy('advisory-council');

  it('is the one that is used unless another is chosen', () => {
    expect(pack.needModels[0]?.id).toBe('advisory-council');
  });

  it('leaves 52 of the 741 pairs and 9 of the 39 fifths open, as its table is rounded', async () => {
    const { small: _, ...everyRow } = model('advisory-council');
    const all = await needBy('advisory-council', { ...pack, needModels: [everyRow] });
    const ranked = all.filter(({ rank }) => rank !== null);
    expect(ranked).toHaveLength(39);

    const sums = figures('neighbourhood.vulnerabilitySum', () => true);
    const pairs = sums.flatMap((one, place) => sums.slice(place + 1).map((other) => one - other));
    expect(pairs).toHaveLength(741);
    expect(pairs.filter((apart) => Math.abs(apart) < 3)).toHaveLength(52);
    // Seen from an area, every pair that is open widens its range by one place.
    const widened = ranked.reduce(
      (sum, { rankRange }) => sum + (rankRange === null ? 0 : rankRange.high - rankRange.low),
      0,
    );
    expect(widened).toBe(2 * 52);

    const fifth = (rank: number): number => 5 - Math.floor(((rank - 1) * 5) / 39);
    const open = ranked.filter(
      ({ rankRange }) => rankRange !== null && fifth(rankRange.low) !== fifth(rankRange.high),
    );
    expect(open).toHaveLength(9);
    expect(ranked.every(({ rank, quintile }) => quintile === fifth(rank ?? 0))).toBe(true);
    for (const border of ['BU09350003', 'BU09350404']) {
      expect(all.find(({ neighbourhood }) => neighbourhood === border)?.quintile).toBe(5);
    }
  });

  it('gives the small Statenkwartier an index and points, and no rank', () => {
    expect(profiles.find(({ neighbourhood }) => neighbourhood === 'BU09350003')).toMatchObject({
      index: 36.7,
      rank: null,
      quintile: null,
      small: true,
      compared: false,
      attention: ['need-small'],
    });
    expect(profiles.filter(({ compared }) => compared)).toHaveLength(38);
  });

  it('says of Beatrixhaven that nobody lives there', () => {
    const beatrixhaven = profiles.find(({ neighbourhood }) => neighbourhood === industrial);
    expect(beatrixhaven?.attention).toEqual(['need-unknown', 'need-not-residential']);
  });
});

describe('the index from the estimates of RIVM', async () => {
  const profiles = await needBy('rivm-2020');
  const of = (code: string) => profiles.find(({ neighbourhood }) => neighbourhood === code);
  const counts = (code: string) => !smallAreas.includes(code) && code !== industrial;

  it('exists for 43 neighbourhoods, and never for the industrial one', () => {
    expect(profiles.filter(({ index }) => index !== null)).toHaveLength(43);
    expect(of(industrial)).toMatchObject({
      index: null,
      cumulative: null,
      range: { low: 0, high: 100 },
      rank: null,
    });
    expect(of(industrial)?.indicators[1]?.value).toBe(31.2);
  });

  it('compares 40 of them: the small ones have an index and no rank', () => {
    expect(profiles.filter(({ compared }) => compared)).toHaveLength(40);
    for (const code of smallAreas) {
      expect(of(code)).toMatchObject({ rank: null, rankRange: null, small: true });
      expect(of(code)?.index).not.toBeNull();
    }
  });

  it('is the mean of three figures between the goalposts', () => {
    // Malpertuis: loneliness 60.3 and health 63.4 lie beyond their goalposts, making ends meet 24.5 within.
    const ends = (100 * (24.5 - 5.7)) / (25.31 - 5.7);
    expect(of(malpertuis)?.index).toBeCloseTo((100 + ends + 100) / 3, 6);
  });

  it.each(indicatorsOf('rivm-2020').map((indicator) => [indicator.fact, indicator] as const))(
    'has goalposts for %s at the 5th and 95th percentile of the areas that are compared',
    (fact, { normalisation, year, modelled, origin }) => {
      const values = figures(fact, counts);
      expect(normalisation).toEqual({
        kind: 'min-max',
        low: expect.closeTo(percentile(values, 0.05), 9),
        high: expect.closeTo(percentile(values, 0.95), 9),
      });
      expect({ year, modelled }).toEqual({ year: 2020, modelled: true });
      expect(origin?.nl).toContain('RIVM');
    },
  );

  it('warns that it shares its model with the first, holds estimates, and measures no project', () => {
    const said = model('rivm-2020').warnings.map(({ nl }) => nl);
    expect(said).toEqual([
      expect.stringContaining('hetzelfde model'),
      expect.stringContaining('geen tellingen'),
      expect.stringContaining('niet geschikt'),
    ]);
    expect(model('rivm-2020').source).toBe('configuration');
  });
});

describe('the index of the policy framework', async () => {
  const profiles = await needBy('framework-2025');

  it('looks at the eight indicators that the framework names, each for its own sentence', () => {
    const cited = indicatorsOf('framework-2025').flatMap(({ source }) =>
      source === 'configuration' ? [] : source.statements,
    );
    const named = [93, 94, 95, 96, 97, 98, 99, 100].map((number) => `004-${number}`);
    expect(cited.toSorted()).toEqual(named.toSorted());
  });

  it('exists nowhere as long as six of the eight figures are not loaded', () => {
    expect(profiles.filter(({ index }) => index !== null)).toEqual([]);
    const without = indicatorsOf('framework-2025').filter(
      ({ fact }) => figures(fact, () => true).length === 0,
    );
    expect(without).toHaveLength(6);
  });

  it('gives no weight to what the framework gives no direction', () => {
    const open = indicatorsOf('framework-2025').filter(({ direction }) => direction === 'none');
    expect(open.map(({ fact }) => fact)).toEqual([
      'neighbourhood.demographicDevelopment',
      'neighbourhood.composition',
    ]);
    expect(open.every(({ weight }) => weight === 0)).toBe(true);
  });

  it('leaves ethnic background out, like every other index', () => {
    const looked = pack.needModels.flatMap(({ id }) => indicatorsOf(id).map(({ fact }) => fact));
    expect(looked.filter((fact) => /ethnic|migration|background/i.test(fact))).toEqual([]);
  });
});

describe('one single aspect', () => {
  const rule = (name: string) => {
    const found = pack.rules.find((one) => one.name === `unequal-investment/need-aspect-${name}`);
    if (found?.event.type !== 'score' || typeof found.event.params.points === 'number')
      throw new Error(`no line of points in ${name}`);
    return found.event.params.points;
  };
  const compared = (code: string) =>
    !smallAreas.includes(code) &&
    figures('neighbourhood.vulnerabilitySum', (other) => other === code).length > 0;

  it.each([
    ['older-people', 0.6, 0.9],
    ['language-or-work', 0.6, 0.9],
    ['low-price', 0.6, 0.9],
    ['health', 0.4, 0.1],
  ] as const)('of %s counts from one percentile to another', (name, none, most) => {
    const { fact, line } = rule(name);
    const values = figures(fact, compared);
    expect(values).toHaveLength(38);
    const knots = line.toSorted(([, a], [, b]) => a - b);
    expect(knots).toEqual([
      [expect.closeTo(percentile(values, none), 2), 0],
      [expect.closeTo(percentile(values, most), 2), 80],
    ]);
  });

  it('can lift a neighbourhood that is not vulnerable on the whole: Oud-Caberg', async () => {
    const oudCaberg = 'BU09350206';
    const need = await needBy('advisory-council');
    const whole = need.find(({ neighbourhood }) => neighbourhood === oudCaberg)?.cumulative;
    expect(whole).toBeCloseTo(29.3, 1);
    const points = (name: string): number => {
      const { fact, line } = rule(name);
      const [[x0, y0] = [NaN, NaN], [x1, y1] = [NaN, NaN]] = line;
      const [value = NaN] = figures(fact, (code) => code === oudCaberg);
      return Math.min(80, Math.max(0, y0 + ((y1 - y0) * (value - x0)) / (x1 - x0)));
    };
    expect(points('older-people')).toBeCloseTo(36.1, 1);
    expect(points('health')).toBeCloseTo(64.6, 1);
  });

  it('counts nothing twice: the criterion takes the highest', () => {
    const criterion = pack.principles
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'neighbourhood-need');
    expect(criterion?.combine).toBe('max');
  });
});

// The table that the figures come from is no part of this repository.
const table = new URL('../../../shared/data/rivm_gezondheid_2020_maastricht.csv', import.meta.url);

it('holds the estimates of RIVM as published, where these are at hand', () => {
  const here = existsSync(table);
  if (!here) console.info('The table of RIVM is not here: its figures are not compared with ours.');
  const [head = '', ...rows] = here ? readFileSync(table, 'utf8').trim().split('\n') : [];
  const names = head.split(',');
  const published = (code: string, age: string, column: RegExp): number | null | undefined => {
    const row = rows
      .map((line) => line.split(','))
      .find((cells) => cells[0] === age && cells[1] === code);
    const cell = row?.[names.findIndex((name) => column.test(name))];
    return cell === undefined ? undefined : cell === '.' ? null : Number(cell);
  };
  const columns = [
    ['neighbourhood.lonely18Plus', '18+', /^Eenzaam_/],
    ['neighbourhood.lonely65Plus', '65+', /^Eenzaam_/],
    ['neighbourhood.difficultyMakingEndsMeet', '18+', /^MoeiteMetRondkomen_/],
    ['neighbourhood.goodPerceivedHealth', '18+', /^ErvarenGezondheidGoedZeerGoed_/],
  ] as const;
  const wrong = dataset.neighbourhoods.flatMap(({ code, facts }) =>
    columns
      .filter(([fact, age, column]) => here && facts[fact] !== published(code, age, column))
      .map(([fact]) => `${code} ${fact}`),
  );
  expect(wrong).toEqual([]);
  expect(dataset.neighbourhoods).toHaveLength(44);
});
