import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';

/** A ratio as a percentage with at most so many decimals; in Dutch with a space that does not break. */
export function formatPercent(ratio: number, language: Language, decimals = 0): string {
  return numbers(language).share(ratio, decimals);
}

/** As fine as shares are kept: what is nearer to an end than this is only noise. */
const mostDecimals = 10;

/**
 * A share of 0–1 as a percentage with at most one decimal, or `decimals`; with as many as it takes where it would read as
 * 0 % or 100 % and is neither: "0,02 %".
 */
export function formatShare(share: number, language: Language, decimals = 1): string {
  const text = formatPercent(share, language, decimals);
  const isAtEnd = text === formatPercent(0, language) || text === formatPercent(1, language);
  return isAtEnd && share > 0 && share < 1 && decimals < mostDecimals
    ? formatShare(share, language, decimals + 1)
    : text;
}
