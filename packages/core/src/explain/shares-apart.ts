import type { Language } from '../parse/text.ts';
import { formatShare } from './percent.ts';

/** Finer than a person sets a share, and coarser than what comes of computing with it. */
const mostDecimals = 6;

/**
 * Two shares of 0–1 that stand in one sentence, as percentages with at most two decimals: with more where they would
 * read alike and are not. The same text twice for what differs by less than six decimals tell.
 */
export function sharesApart(
  one: number,
  other: number,
  language: Language,
  decimals = 2,
): readonly [one: string, other: string] {
  const texts = [
    formatShare(one, language, decimals),
    formatShare(other, language, decimals),
  ] as const;
  return texts[0] === texts[1] && one !== other && decimals < mostDecimals
    ? sharesApart(one, other, language, decimals + 1)
    : texts;
}
