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

/** Formats by what is asked of them, each made when it is first used: one takes a slow phone some milliseconds. */
function formats(locale: string): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<Intl.NumberFormatOptions, Intl.NumberFormat>();
  return (options) => {
    const format = made.get(options) ?? new Intl.NumberFormat(locale, options);
    made.set(options, format);
    return format;
  };
}

const euros = {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
} as const;
const percents = { style: 'percent', maximumFractionDigits: 0 } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const oneDecimalSigned = { ...oneDecimal, signDisplay: 'exceptZero' } as const;
const atMost: Intl.NumberFormatOptions[] = [];

function make(language: Language): Numbers {
  const locale = locales[language];
  const format = formats(locale);
  let list: Intl.ListFormat | undefined;
  const euro = (cents: number): string => format(euros).format(cents / 100);
  return {
    euro,
    euroChange: (cents) => (cents > 0 ? '+' : cents < 0 ? minus : '') + euro(Math.abs(cents)),
    // A Dutch reader expects a space before the percent sign; Intl leaves it out.
    share: (ratio) =>
      language === 'nl'
        ? format(percents).format(ratio).replace('%', '\u00a0%')
        : format(percents).format(ratio),
    points: (value) => format(oneDecimal).format(value).replace('-', minus),
    pointsChange: (value) => format(oneDecimalSigned).format(value).replace('-', minus),
    number: (value, decimals = 2) =>
      format((atMost[decimals] ??= { maximumFractionDigits: decimals }))
        .format(value)
        .replace('-', minus),
    list: (items) => (list ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}

const byLanguage: Partial<Record<Language, Numbers>> = {};

/** Formats for one language: `nl-NL` or `en-GB`. */
export function numbers(language: Language): Numbers {
  return (byLanguage[language] ??= make(language));
}
