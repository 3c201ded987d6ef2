import type { MetricInDetail } from '../metrics/metric-in-detail.ts';
import type { Language } from '../parse/text.ts';
import { messages } from './messages.ts';
import { formatPercent } from './percent.ts';
import { type Direction, metricMessages, type MetricWords } from './metric-messages.ts';

/** What a metric says, for someone who makes policy. */
export interface MetricText {
  readonly title: string;
  /** The value, and what it means. Where there is none, why not; by its title, as a sentence by itself. */
  readonly meaning: string;
  /** Why there is no value, to stand below the title; null where there is one. */
  readonly noValue: string | null;
  /** What leaving out one area could make of it; null where there is nothing to leave out. */
  readonly range: string | null;
  /** Whether areas count by population or each as one; null where there is no value. */
  readonly weights: string | null;
  /** Which areas of unknown need are left out; null where none are. */
  readonly leftOut: string | null;
  /** Which areas count although their figures say little; null where there are none. */
  readonly small: string | null;
  /** What the metric does not say, where it is easily read for more. */
  readonly caution: string | null;
}

const namesShown = 8;

/** A metric in sentences; `nameOf` gives the name of a neighbourhood by its code. */
export function metricText(
  metric: MetricInDetail,
  language: Language,
  nameOf: (neighbourhood: string) => string = (code) => code,
): MetricText {
  const words = metricMessages[language];
  const { id, value, noValue, range, weights, leftOut, small } = metric;
  const uneven = id === 'gini' || id === 'theil' || id === 'atkinson';
  const title = messages[language].metric[id];
  const list = (codes: readonly string[]): string =>
    [
      ...codes.slice(0, namesShown).map(nameOf),
      ...(codes.length > namesShown ? [words.more(codes.length - namesShown)] : []),
    ].join(', ');
  if (value === null) {
    const why = words.why[noValue ?? 'nothing-to-compare-by'];
    const nothing = { range: null, weights: null, leftOut: null, small: null, caution: null };
    const meaning = words.notComputed(capital(title), why);
    return { title, meaning, noValue: words.noValue(why), ...nothing };
  }
  const shown = (number: number): string =>
    id === 'share-to-neediest-fifth' ? formatPercent(number, language) : decimals(number, language);
  return {
    title,
    meaning: words.meaning[id](
      wordsOf(metric, value, language),
      directionOf(value),
      weights === 'population',
    ),
    noValue: null,
    range:
      range === null
        ? null
        : words.range(
            shown(range.low.value),
            nameOf(range.low.without),
            shown(range.high.value),
            nameOf(range.high.without),
          ),
    weights: words.weights[weights],
    leftOut: leftOut.length > 0 ? words.leftOut(leftOut.length, list(leftOut)) : null,
    small: small.length > 0 ? words.small(list(small)) : null,
    caution: uneven ? words.uneven : null,
  };
}

function wordsOf(metric: MetricInDetail, value: number, language: Language): MetricWords {
  const { lowerBound, upperBound, aversion, parts } = metric;
  const whole = parts === null ? 0 : parts.between + parts.within;
  const split = parts !== null && whole > 0;
  return {
    value: decimals(value, language),
    percent: formatPercent(value, language),
    lowest: decimals(lowerBound ?? 0, language),
    highest: decimals(upperBound ?? 0, language),
    aversion: decimals(aversion ?? 0, language),
    between: split ? formatPercent(parts.between / whole, language) : null,
    within: split ? formatPercent(parts.within / whole, language) : null,
  };
}

function directionOf(value: number): Direction {
  return Math.abs(value) < 0.005 ? 'even' : value < 0 ? 'to-need' : 'from-need';
}

function decimals(value: number, language: Language): string {
  return format(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** With a minus sign instead of a hyphen, and 0.00 without any. */
function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' })
    .format(value)
    .replace('-', '−');
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
