import { type Language, numbers } from '@maatstaf/core';

/** As fine as shares are kept: what is nearer to an end than this is only noise. */
const mostDecimals = 10;

/**
 * A share of 0–1 as a percentage with at most one decimal, or `decimals`; with as many as it takes where it would read as
 * 0 % or 100 % and is neither: "0,02 %".
 */
export function shareText(share: number, language: Language, decimals = 1): string {
  const { share: percent } = numbers(language);
  const text = percent(share, decimals);
  const isAtEnd = text === percent(0) || text === percent(1);
  return isAtEnd && share > 0 && share < 1 && decimals < mostDecimals
    ? shareText(share, language, decimals + 1)
    : text;
}
