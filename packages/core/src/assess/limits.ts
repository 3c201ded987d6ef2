import { shareOfCents } from '../numbers/decimal.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Cap } from '../parse/rule.ts';
import type { FactTable } from './evaluator.ts';

/** The most a cap leaves, in whole cents; null where a fact it is computed from is unknown. */
export function capCents(cap: Cap, valueOf: (fact: string) => FactValue): number | null {
  const most = capFrom(cap, (fact) => {
    const value = valueOf(fact);
    return () => (typeof value === 'number' ? value : Number.NaN);
  })(0);
  return Number.isNaN(most) ? null : most;
}

/** The most a cap leaves per row of a table, in whole cents; NaN where a fact it needs is unknown. */
export function capPerRow(cap: Cap, facts: FactTable): (row: number) => number {
  return capFrom(cap, (fact) => {
    const column = facts.column(fact);
    return column.kind === 'number' ? (row) => column.values[row]! : () => Number.NaN;
  });
}

type Reader = (row: number) => number;

function capFrom(cap: Cap, readerOf: (fact: string) => Reader): Reader {
  const reader = (operand: number | { readonly fact: string }): Reader =>
    typeof operand === 'number' ? () => operand : readerOf(operand.fact);
  switch (cap.kind) {
    case 'amount':
      return reader(cap.cents);
    case 'share':
    case 'matching': {
      const whole = readerOf(cap.of);
      const share = reader(cap.kind === 'share' ? cap.share : cap.times);
      return (row) => {
        const part = share(row);
        const amount = whole(row);
        return Number.isNaN(part + amount) ? Number.NaN : shareOfCents(amount, part);
      };
    }
    case 'difference': {
      const whole = readerOf(cap.of);
      const taken = cap.minus.map(readerOf);
      return (row) => {
        const left = taken.reduce((amount, part) => amount - part(row), whole(row));
        return Number.isNaN(left) ? left : Math.max(0, left);
      };
    }
  }
}
