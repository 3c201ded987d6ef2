import type { MetricInDetail } from '../metrics/metric-in-detail.ts';
import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';
import { messages } from './messages.ts';
import { type Direction, metricMessages, type MetricWords } from './metric-messages.ts';
import { metricValue } from './metric-value.ts';

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
  const shown = (number: number): string => metricValue(id, number, language);
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
  const { metric: decimals, share } = numbers(language);
  const whole = parts === null ? 0 : parts.between + parts.within;
  const split = parts !== null && whole > 0;
  return {
    value: decimals(value),
    percent: share(value),
    lowest: decimals(lowerBound ?? 0),
    highest: decimals(upperBound ?? 0),
    aversion: decimals(aversion ?? 0),
    between: split ? share(parts.between / whole) : null,
    within: split ? share(parts.within / whole) : null,
  };
}

function directionOf(value: number): Direction {
  return Math.abs(value) < 0.005 ? 'even' : value < 0 ? 'to-need' : 'from-need';
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
