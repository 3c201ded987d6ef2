import { type Dataset, type Language, type Pack, type Text, textIn } from '@maatstaf/core';
import { formatEuro, formatPercent, formatPoints } from '@maatstaf/core/explain';

/** What a sentence needs to speak of money, points and what the policy names, in its language. */
export interface Speech {
  readonly language: Language;
  readonly euro: (cents: number | undefined) => string;
  readonly points: (points: number | undefined) => string;
  /** A figure that may be small, such as a metric: with at most four decimals. */
  readonly figure: (value: number) => string;
  readonly percent: (ratio: number) => string;
  /** How the policy calls something; its id where it has no title. */
  readonly title: (title: Text | undefined, id: string) => string;
}

type Sentence = (speech: Speech) => string;

/** The same sentence in Dutch and English. Put into words when it is read: most laws hold, and nobody reads it. */
export function said(nl: Sentence, en: Sentence): Text {
  return new Said(nl, en);
}

/** A class, for a literal with getters would hold on to all that it can see. */
class Said {
  readonly #nl: Sentence;
  readonly #en: Sentence;

  constructor(nl: Sentence, en: Sentence) {
    this.#nl = nl;
    this.#en = en;
  }

  get nl(): string {
    return this.#nl(speechIn('nl'));
  }

  get en(): string {
    return this.#en(speechIn('en'));
  }
}

/** The title of a criterion, where the policy has it. */
export function criterionTitleIn({ principles }: Pack, id: string): Text | undefined {
  return principles.flatMap(({ criteria }) => criteria).find((one) => one.id === id)?.title;
}

/** The name of a neighbourhood; its code where it is not in the data. */
export function nameIn({ neighbourhoods }: Dataset, code: string): string {
  return neighbourhoods.find((area) => area.code === code)?.name ?? code;
}

function speechIn(language: Language): Speech {
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', options);
  return {
    language,
    euro: (cents) => formatEuro(cents ?? 0, language),
    points: (points) => formatPoints(points ?? 0, language),
    figure: (value) => format(value, { maximumFractionDigits: 4 }),
    percent: (ratio) => formatPercent(ratio, language, 1),
    title: (title, id) => textIn(title ?? {}, language) || id,
  };
}
