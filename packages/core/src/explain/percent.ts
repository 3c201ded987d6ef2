import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';

/** A ratio as a percentage with at most so many decimals; in Dutch with a space that does not break. */
export function formatPercent(ratio: number, language: Language, decimals = 0): string {
  return numbers(language).share(ratio, decimals);
}
