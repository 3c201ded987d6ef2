import { shareOfCents } from '../numbers/decimal.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Cap } from '../parse/rule.ts';

/** The most a cap leaves, in whole cents; null where a fact it is computed from is unknown. */
export function capCents(cap: Cap, valueOf: (fact: string) => FactValue): number | null {
  const number = (operand: number | { readonly fact: string }): number | null => {
    const value = typeof operand === 'number' ? operand : valueOf(operand.fact);
    return typeof value === 'number' ? value : null;
  };
  switch (cap.kind) {
    case 'amount':
      return number(cap.cents);
    case 'share': {
      const whole = number({ fact: cap.of });
      const share = number(cap.share);
      return whole === null || share === null ? null : shareOfCents(whole, share);
    }
    case 'difference': {
      const parts = [cap.of, ...cap.minus].map((fact) => number({ fact }));
      if (parts.some((part) => part === null)) return null;
      const [whole = 0, ...taken] = parts as readonly number[];
      return Math.max(
        0,
        taken.reduce((left, part) => left - part, whole),
      );
    }
  }
}
