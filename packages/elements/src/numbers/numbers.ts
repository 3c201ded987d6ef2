import type { Language } from '@maatstaf/core';
import { shifted } from './shifted.ts';

/** Numbers as people read them in one language. */
export interface Numbers {
  /** Whole cents as euros, without decimals where there are none. */
  readonly euro: (cents: number) => string;
  /** As `euro`, with a plus or minus sign before it; zero has neither. */
  readonly euroChange: (cents: number) => string;
  /** 0–1 as whole percents. */
  readonly share: (ratio: number) => string;
  /** Points on a scale of 0–100, one decimal. */
  readonly points: (value: number) => string;
  /** As `points`, with a plus or minus sign; zero has neither. */
  readonly pointsChange: (value: number) => string;
  /** A number with at most `decimals` decimals, or 2. */
  readonly number: (value: number, decimals?: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** What a language puts in, before and after the digits of a number, and before the last of a list. */
interface Signs {
  readonly point: string;
  readonly thousands: string;
  readonly euro: string;
  readonly percent: string;
  readonly and: string;
}

// As Intl has them in nl-NL and en-GB, with the space that a Dutch reader expects before the percent sign.
const signs: Readonly<Record<Language, Signs>> = {
  nl: { point: ',', thousands: '.', euro: '€\u00a0', percent: '\u00a0%', and: ' en ' },
  en: { point: '.', thousands: ',', euro: '€', percent: '%', and: ' and ' },
};

/** As wide as a plus, where a hyphen is not. */
const minus = '−';

/** Decimals that are all zeros. */
const whole = /^0+$/u;
/** Zeros at the end. */
const last = /0+$/u;

/** How many of the smallest unit with so many decimals there are in a size, rounded half up as it is written: 1.005 to 101 hundredths. */
const units = (size: number, decimals: number): string =>
  String(Math.round(shifted(size, decimals)));

function make(language: Language): Numbers {
  const { point, thousands, euro, percent, and } = signs[language];
  const grouped = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/gu, thousands);
  const sized = (value: number, decimals: number, zeros?: RegExp): string => {
    const size = Math.abs(value);
    // A number has some 17 digits; as many whole ones are no decimals.
    const places = Math.min(decimals, Math.max(0, 17 - String(Math.trunc(size)).length));
    const digits = units(size, places).padStart(places + 1, '0');
    const at = digits.length - places;
    const part = zeros === undefined ? digits.slice(at) : digits.slice(at).replace(zeros, '');
    return grouped(digits.slice(0, at)) + (part && point) + part;
  };
  const signed = (value: number, text: string, plus = ''): string =>
    /[1-9]/u.test(text) ? (value < 0 ? minus : plus) + text : text;
  const euros = (cents: number): string => euro + sized(cents / 100, 2, whole);
  return {
    euro: (cents) => signed(cents, euros(cents)),
    euroChange: (cents) => signed(cents, euros(cents), '+'),
    share: (ratio) => signed(ratio, grouped(units(Math.abs(ratio), 2)) + percent),
    points: (value) => signed(value, sized(value, 1)),
    pointsChange: (value) => signed(value, sized(value, 1), '+'),
    number: (value, decimals = 2) => signed(value, sized(value, decimals, last)),
    list: (items) =>
      items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + and + items.at(-1),
  };
}

const byLanguage: Partial<Record<Language, Numbers>> = {};

/**
 * Formats for one language, as Intl has them for `nl-NL` and `en-GB` (but for a true minus sign), without it: the first
 * format that Intl makes takes a slow phone a tenth of a second.
 */
export function numbers(language: Language): Numbers {
  return (byLanguage[language] ??= make(language));
}
