import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';

/** Cents as euros: whole euros without decimals, else with two. Only for showing; nothing computes with it. */
export function formatEuro(cents: number, language: Language): string {
  return numbers(language).euro(cents);
}

/** A number of points with at most one decimal. */
export function formatPoints(points: number, language: Language): string {
  return numbers(language).number(points, 1);
}
