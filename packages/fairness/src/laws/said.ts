import type { Language, Text } from '@maatstaf/core';
import { formatEuro, formatPoints } from '@maatstaf/core/explain';

/** What a sentence needs to speak of money and points in its language. */
interface Speech {
  readonly euro: (cents: number | undefined) => string;
  readonly points: (points: number | undefined) => string;
}

/** The same sentence in Dutch and English. */
export function said(nl: (speech: Speech) => string, en: (speech: Speech) => string): Text {
  return { nl: nl(speechIn('nl')), en: en(speechIn('en')) };
}

function speechIn(language: Language): Speech {
  return {
    euro: (cents) => formatEuro(cents ?? 0, language),
    points: (points) => formatPoints(points ?? 0, language),
  };
}
