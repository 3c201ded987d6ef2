import {
  type GroupLimit,
  type Language,
  limitSettings,
  numbers,
  type Scenario,
} from '@maatstaf/core';
import { mostBudgetCents, readEuro } from '../settings/read-euro.ts';
import { readShare } from '../weights/read-share.ts';
import { type LimitUnit, limitUnits } from './limit-number-text.ts';

/** The one number of a limit that a person may change: now, and as the policy has it. */
export interface LimitNumber {
  readonly unit: LimitUnit;
  readonly value: number;
  readonly published: number;
}

/** The number of a limit in a scenario, also of one that is off; null for tranches, which have none. */
export function limitNumber(limit: GroupLimit, scenario: Scenario): LimitNumber | null {
  const own = limitSettings(limit);
  const change = scenario.limits?.[limit.id];
  for (const unit of limitUnits) {
    const published = own[unit];
    if (published !== undefined) return { unit, published, value: change?.[unit] ?? published };
  }
  return null;
}

const whole: Readonly<Record<'atMost' | 'atLeast', readonly [number, number]>> = {
  atMost: [0, 1_000_000],
  atLeast: [1, 1_000],
};

/** The number that a person typed; null for anything that is none, or that a scenario may not have. */
export function readLimitNumber(unit: LimitUnit, typed: string, language: Language): number | null {
  switch (unit) {
    case 'share':
      return readShare(typed);
    case 'cents': {
      const cents = readEuro(typed, language);
      return cents === null || cents > mostBudgetCents ? null : cents;
    }
    case 'atMost':
    case 'atLeast': {
      const [least, most] = whole[unit];
      const value = /^\d{1,7}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
      return value >= least && value <= most ? value : null;
    }
  }
}

/** The number as it is typed, without a sign for its unit. */
export function typedNumber({ unit, value }: LimitNumber, language: Language): string {
  const { number } = numbers(language);
  if (unit === 'share') return number(value * 100, 2);
  return unit === 'cents' ? number(value / 100) : String(value);
}
