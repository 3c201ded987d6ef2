import type { MetricId } from '@maatstaf/core';
import type { ComparedArea } from '@maatstaf/core/metrics';

/** An area that is compared, with what it weighs. */
interface Weighed {
  readonly neighbourhood: string;
  readonly cityDistrict: string | null;
  readonly need: number;
  readonly people: number;
  readonly cents: number;
}

/** What a metric comes to, and what it comes to without each area; NaN where it cannot be computed. */
export interface PlainMetric {
  readonly value: number;
  readonly without: ReadonlyMap<string, number>;
}

/**
 * Every metric by its definition over pairs of areas, slow and plain on purpose; leaving an area out is
 * computing it over a list without that area.
 */
export function plainMetrics(
  areas: readonly ComparedArea[],
  aversion: number,
): Readonly<Record<MetricId, PlainMetric>> {
  const known = weighed(areas.filter(({ need }) => need !== null));
  const all = weighed(areas);
  const metric = (
    list: readonly Weighed[],
    compute: (some: readonly Weighed[]) => number,
  ): PlainMetric => {
    const over = (some: readonly Weighed[]): number => {
      const nothing = total(some, 'cents') === 0 || total(some, 'people') === 0;
      return some.length < 2 || nothing ? Number.NaN : compute(some);
    };
    const others = list.map(
      (area) => [area.neighbourhood, over(list.filter((one) => one !== area))] as const,
    );
    return { value: over(list), without: new Map(others) };
  };
  return {
    'concentration-index': metric(known, concentration),
    kakwani: metric(known, (some) => concentration(some) - needConcentration(some)),
    suits: metric(known, suits),
    'share-to-neediest-fifth': metric(known, fifth),
    gini: metric(all, gini),
    theil: metric(all, theil),
    atkinson: metric(all, (some) => atkinson(some, aversion)),
  };
}

/** Theil's part between districts: of areas in which everyone has what the district has per head. */
export function plainBetween(areas: readonly ComparedArea[]): number {
  const all = weighed(areas);
  return theil(
    all.map((area) => {
      const district = all.filter(({ cityDistrict }) => cityDistrict === area.cityDistrict);
      const together = total(district, 'cents');
      const part = together === 0 ? 0 : area.people / total(district, 'people');
      return { ...area, cents: part * together };
    }),
  );
}

function weighed(areas: readonly ComparedArea[]): readonly Weighed[] {
  const counted = areas.every(({ population }) => population !== null);
  return areas.map(({ neighbourhood, cityDistrict, need, population, cents }) => ({
    neighbourhood,
    cityDistrict,
    need: need ?? 0,
    people: counted ? (population ?? 0) : 1,
    cents,
  }));
}

function total(areas: readonly Weighed[], of: 'people' | 'cents'): number {
  return areas.reduce((sum, area) => sum + area[of], 0);
}

/** For every pair the part of the one, times the part of the other twice where that is needier, once where it is equal. */
function overPairs(
  areas: readonly Weighed[],
  amount: (area: Weighed) => number,
  weight: (area: Weighed) => number,
): number {
  let sum = 0;
  let amounts = 0;
  let weights = 0;
  for (const one of areas) {
    amounts += amount(one);
    weights += weight(one);
    for (const other of areas) {
      const times = other.need > one.need ? 2 : other.need === one.need ? 1 : 0;
      sum += times * amount(one) * weight(other);
    }
  }
  return sum / (amounts * weights) - 1;
}

const people = (area: Weighed): number => area.people;
const cents = (area: Weighed): number => area.cents;
const needed = (area: Weighed): number => area.people * area.need;

const concentration = (areas: readonly Weighed[]): number => overPairs(areas, cents, people);
const needConcentration = (areas: readonly Weighed[]): number => overPairs(areas, needed, people);
const suits = (areas: readonly Weighed[]): number => overPairs(areas, cents, needed);

/** Of every level of need the part that lies before a fifth of the population is reached. */
function fifth(areas: readonly Weighed[]): number {
  const line = total(areas, 'people') / 5;
  let sum = 0;
  for (const { need, cents: own } of areas) {
    const before = total(
      areas.filter((area) => area.need > need),
      'people',
    );
    const level = total(
      areas.filter((area) => area.need === need),
      'people',
    );
    const part = level === 0 ? Number(before < line) : (line - before) / level;
    sum += own * Math.min(1, Math.max(0, part));
  }
  return sum / total(areas, 'cents');
}

/** The mean difference between two inhabitants, over twice the mean. */
function gini(areas: readonly Weighed[]): number {
  let sum = 0;
  for (const one of areas) {
    for (const other of areas) {
      sum += Math.abs(one.cents * other.people - other.cents * one.people);
    }
  }
  return sum / (2 * total(areas, 'people') * total(areas, 'cents'));
}

function theil(areas: readonly Weighed[]): number {
  const mean = total(areas, 'cents') / total(areas, 'people');
  let sum = 0;
  for (const { people: count, cents: own } of areas) {
    if (own === 0) continue;
    const perHead = own / count / mean;
    sum += (count / total(areas, 'people')) * perHead * Math.log(perHead);
  }
  return Number.isFinite(sum) ? sum : Number.NaN;
}

function atkinson(areas: readonly Weighed[], aversion: number): number {
  const inhabited = areas.filter(({ people: count }) => count > 0);
  const parts = inhabited.map(({ people: count }) => count / total(inhabited, 'people'));
  const perHead = inhabited.map(({ people: count, cents: own }) => own / count);
  const mean = total(areas, 'cents') / total(areas, 'people');
  if (aversion >= 1 && perHead.includes(0)) return 1;
  const equivalent =
    aversion === 1
      ? perHead.reduce((product, one, place) => product * one ** (parts[place] ?? 0), 1)
      : perHead.reduce((sum, one, place) => sum + (parts[place] ?? 0) * one ** (1 - aversion), 0) **
        (1 / (1 - aversion));
  return 1 - equivalent / mean;
}
