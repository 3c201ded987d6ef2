import type { Cap, FactValue } from '@maatstaf/core';

/** A part of an amount may fall this much below a whole cent by binary fractions alone. */
const binary = 1e-6;

/** The most that a cap leaves, in whole cents; null where an amount or share it needs is unknown. */
export function capCents(cap: Cap, valueOf: (fact: string) => FactValue): number | null {
  const numberAt = (operand: number | { readonly fact: string }): number => {
    const value = typeof operand === 'number' ? operand : valueOf(operand.fact);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const cents = computed(cap, numberAt);
  return Number.isNaN(cents) ? null : cents;
}

function computed(
  cap: Cap,
  numberAt: (operand: number | { readonly fact: string }) => number,
): number {
  switch (cap.kind) {
    case 'amount':
      return numberAt(cap.cents);
    case 'share':
      return Math.floor(numberAt({ fact: cap.of }) * numberAt(cap.share) + binary);
    case 'matching':
      return Math.floor(numberAt({ fact: cap.of }) * numberAt(cap.times) + binary);
    case 'difference': {
      const taken = cap.minus.map((fact) => numberAt({ fact })).reduce((sum, part) => sum + part);
      return Math.max(0, numberAt({ fact: cap.of }) - taken);
    }
  }
}
