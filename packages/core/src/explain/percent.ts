import type { Language } from '../parse/text.ts';

/** A ratio as a percentage with at most so many decimals; in Dutch with a space that does not break. */
export function formatPercent(ratio: number, language: Language, decimals = 0): string {
  const text = ratio.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: decimals,
  });
  // Intl leaves the space out that a Dutch reader expects.
  return language === 'nl' ? text.replace('%', '\u00a0%') : text;
}
