import type { Language } from '../parse/text.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Cents as euros: whole euros without decimals, else with two. Only for showing; nothing computes with it. */
export function formatEuro(cents: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}

/** A number of points with at most one decimal. */
export function formatPoints(points: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(points);
}
