import type { Language } from '@maatstaf/core';
import { quantityText } from '../quantity/quantity.ts';

/** What the number of a limit counts, by the key that a scenario has for it. A limit has one of them. */
export const limitUnits = ['share', 'cents', 'atMost', 'atLeast'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** The number as it is read: "12,5 %", "€ 50.000" or "3". */
export function limitNumberText(unit: LimitUnit, value: number, language: Language): string {
  return quantityText(value, unit === 'share' ? 'ratio' : unit, language, 2);
}
