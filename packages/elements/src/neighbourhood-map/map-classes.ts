import { type Language, numbers } from '@maatstaf/core';
import type { MapWords } from './map-words.ts';
import type { MapMeasure } from './shown-values.ts';

/** A class of values: neighbourhoods in it have the same colour and sign. */
export interface MapClass {
  /** The sign that says the same as the colour. */
  readonly mark: string;
  /** Names the colour. */
  readonly tone: string;
  readonly label: string;
  readonly holds: (value: number | null) => boolean;
}

const most = 5;

/**
 * The classes for a measure over the values that are there, lowest first and unknown last: equal steps for
 * an index, about equally many neighbourhoods in each for amounts, with a class of its own for nothing.
 * Every value is in exactly one of them.
 */
export function mapClasses(
  measure: MapMeasure,
  values: readonly (number | null)[],
  words: MapWords,
  language: Language,
): readonly MapClass[] {
  const known = values.filter((value) => value !== null);
  const unknown: MapClass = {
    mark: '?',
    tone: 'unknown',
    label: words.unknown,
    holds: (value) => value === null,
  };
  const classes = known.length === 0 ? [] : knownClasses(measure, known, words, language);
  return known.length < values.length ? [...classes, unknown] : classes;
}

function knownClasses(
  measure: MapMeasure,
  known: readonly number[],
  words: MapWords,
  language: Language,
): readonly MapClass[] {
  const { number, euro } = numbers(language);
  switch (measure) {
    case 'need':
      return needClasses(known, words, number);
    case 'change':
      return changeClasses(known, words, euro);
    case 'awarded':
    case 'per-head':
      return amountClasses(known, words, euro);
  }
}

function needClasses(
  known: readonly number[],
  words: MapWords,
  text: (value: number) => string,
): readonly MapClass[] {
  const low = Math.min(...known);
  const high = Math.max(...known);
  const step = niceStep((high - low) / most);
  const first = Math.floor(low / step) * step;
  const count = Math.max(1, Math.floor((high - first) / step) + 1);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [first + at * step, first + (at + 1) * step];
    return {
      mark: String(at + 1),
      tone: toneOf(at, count),
      label: words.fromTo(text(from), text(to)),
      holds: (value) => value !== null && value >= from && value < to,
    };
  });
}

function amountClasses(
  known: readonly number[],
  words: MapWords,
  text: (value: number) => string,
): readonly MapClass[] {
  const nothing: MapClass = {
    mark: '0',
    tone: 'nothing',
    label: words.nothing,
    holds: (value) => value === 0,
  };
  const some = known.filter((value) => value > 0).toSorted((a, b) => a - b);
  const low = some.length < known.length ? [nothing] : [];
  if (some.length === 0) return low;
  const quarters = [1, 2, 3].map((part) =>
    rounded(some[Math.floor((part * some.length) / 4)] ?? 0),
  );
  const bounds = [0, ...new Set(quarters.filter((bound) => bound > (some[0] ?? 0))), Infinity];
  const count = bounds.length - 1;
  const classes = bounds.slice(0, -1).map((from, at): MapClass => {
    const to = bounds[at + 1] ?? Infinity;
    const label =
      from === 0
        ? to === Infinity
          ? words.upTo(text(Math.round(some.at(-1) ?? 0)))
          : words.lessThan(text(to))
        : to === Infinity
          ? words.orMore(text(from))
          : words.fromTo(text(from), text(to));
    return {
      mark: String(at + 1),
      tone: toneOf(at, count),
      label,
      holds: (value) => value !== null && value > 0 && value >= from && value < to,
    };
  });
  return [...low, ...classes];
}

function changeClasses(
  known: readonly number[],
  words: MapWords,
  text: (value: number) => string,
): readonly MapClass[] {
  const sizes = known.flatMap((value) => (value === 0 ? [] : [Math.abs(value)]));
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const bound = rounded(middle, 1);
  const amount = text(bound);
  const classOf = (
    mark: string,
    tone: string,
    label: string,
    inIt: (value: number) => boolean,
  ): MapClass => ({ mark, tone, label, holds: (value) => value !== null && inIt(value) });
  const same = classOf('=', 'same', words.same, (value) => value === 0);
  if (sizes.length === 0) return [same];
  return [
    classOf('−−', 'loss-2', words.bigLoss(amount), (value) => value < -bound),
    classOf('−', 'loss-1', words.loss(amount), (value) => value < 0 && value >= -bound),
    same,
    classOf('+', 'gain-1', words.gain(amount), (value) => value > 0 && value <= bound),
    classOf('++', 'gain-2', words.bigGain(amount), (value) => value > bound),
  ];
}

/** Five shades at most; fewer classes are spread over them, so that the highest is always the darkest. */
function toneOf(at: number, count: number): string {
  return `shade-${count === 1 ? 3 : 1 + Math.round((at * (most - 1)) / (count - 1))}`;
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is no less. */
function niceStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? least;
}

/** A number of cents to its first digits, in whole euros where it is more than one. */
function rounded(cents: number, digits = 2): number {
  if (cents < 100) return Math.max(1, Math.round(cents));
  const power = 10 ** Math.max(2, Math.floor(Math.log10(cents)) - digits + 1);
  return Math.max(power, Math.round(cents / power) * power);
}
