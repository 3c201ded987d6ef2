import type { Language } from '@maatstaf/core';

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
  /** A number with at most `decimals` decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** As wide as a plus, where Intl writes a hyphen. */
const minus = '−';

function make(language: Language): Numbers {
  const locale = locales[language];
  const euro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const points = new Intl.NumberFormat(locale, one);
  const pointsChange = new Intl.NumberFormat(locale, { ...one, signDisplay: 'exceptZero' });
  const byDecimals = new Map<number, Intl.NumberFormat>();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    euro: (cents) => euro.format(cents / 100),
    euroChange: (cents) => {
      const sign = cents > 0 ? '+' : cents < 0 ? minus : '';
      return sign + euro.format(Math.abs(cents) / 100);
    },
    // A Dutch reader expects a space before the percent sign; Intl leaves it out.
    share: (ratio) =>
      language === 'nl' ? share.format(ratio).replace('%', '\u00a0%') : share.format(ratio),
    points: (value) => points.format(value).replace('-', minus),
    pointsChange: (value) => pointsChange.format(value).replace('-', minus),
    number: (value, decimals = 2) => {
      const format =
        byDecimals.get(decimals) ??
        new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
      byDecimals.set(decimals, format);
      return format.format(value).replace('-', minus);
    },
    list: (items) => list.format(items),
  };
}

/** Made when first asked for: a format takes a slow phone some milliseconds, and most people read one language. */
const byLanguage: Partial<Record<Language, Numbers>> = {};

/** Formats for one language: `nl-NL` or `en-GB`. */
export function numbers(language: Language): Numbers {
  return (byLanguage[language] ??= make(language));
}
