import type { Language } from '../parse/text.ts';
import { decimalOf } from './decimal.ts';

/** Numbers as people read them in one language. */
export interface Numbers {
  /** Whole cents as euros, without decimals where there are none. */
  readonly euro: (cents: number) => string;
  /** As `euro`, with a plus or minus sign before it; zero has neither. */
  readonly euroChange: (cents: number) => string;
  /** 0–1 as percents with at most `decimals` decimals, or none. */
  readonly share: (ratio: number, decimals?: number) => string;
  /** Points on a scale of 0–100, one decimal. */
  readonly points: (value: number) => string;
  /** As `points`, with a plus or minus sign; zero has neither. */
  readonly pointsChange: (value: number) => string;
  /** A metric of fairness, two decimals. */
  readonly metric: (value: number) => string;
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

/** No decimals. */
const never = /(?!)/u;
/** Decimals of a whole number. */
const onlyZeros = /^0+$/u;
/** Decimals that say nothing. */
const trailingZeros = /0+$/u;

/** How many hundredths, or other units with so many decimals, a size comes to, half rounded up: 1.005 to 101. */
function units(size: number, decimals: number): bigint {
  const { digits, scale } = decimalOf(size);
  if (scale <= decimals) return digits * 10n ** BigInt(decimals - scale);
  const unit = 10n ** BigInt(scale - decimals);
  return (digits + unit / 2n) / unit;
}

function make(language: Language): Numbers {
  const { point, thousands, euro, percent, and } = signs[language];
  /** The size of a number times a power of ten, with so many decimals; `dropped` are not written. */
  const sized = (value: number, decimals: number, dropped = never, power = 0): string => {
    if (!Number.isFinite(value)) return '–';
    const digits = String(units(Math.abs(value), decimals + power)).padStart(decimals + 1, '0');
    const at = digits.length - decimals;
    const integer = digits.slice(0, at).replaceAll(/\B(?=(\d{3})+$)/gu, thousands);
    const part = digits.slice(at).replace(dropped, '');
    return integer + (part && point) + part;
  };
  const signed = (value: number, text: string, plus = ''): string =>
    /[1-9]/u.test(text) ? (value < 0 ? minus : plus) + text : text;
  const euros = (cents: number): string => euro + sized(cents, 2, onlyZeros, -2);
  return {
    euro: (cents) => signed(cents, euros(cents)),
    euroChange: (cents) => signed(cents, euros(cents), '+'),
    share: (ratio, decimals = 0) =>
      signed(ratio, sized(ratio, decimals, trailingZeros, 2) + percent),
    points: (value) => signed(value, sized(value, 1)),
    pointsChange: (value) => signed(value, sized(value, 1), '+'),
    metric: (value) => signed(value, sized(value, 2)),
    number: (value, decimals = 2) => signed(value, sized(value, decimals, trailingZeros)),
    list: (items) =>
      items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + and + items.at(-1),
  };
}

const byLanguage: Partial<Record<Language, Numbers>> = {};

/**
 * Formats for one language: of numbers without a sign what Intl has for `nl-NL` and `en-GB`, and a true minus sign before
 * the others. Intl itself takes a slow phone a tenth of a second for its first format. What is no number is a dash.
 */
export function numbers(language: Language): Numbers {
  return (byLanguage[language] ??= make(language));
}
