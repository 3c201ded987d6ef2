import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';

/** From its first day up to and including its last; an absent end is open. */
interface Period {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** The day at which validity is judged: that of the scenario, or else the first day of the pack. */
export function dateOf({ validFrom }: Pack, { date }: Scenario): string {
  return date ?? validFrom;
}

/** How a day lies to a period. */
export function validityOn(
  date: string,
  { validFrom, validTo }: Period,
): 'valid' | 'expired' | 'not-yet' {
  if (validTo !== undefined && date > validTo) return 'expired';
  return validFrom !== undefined && date < validFrom ? 'not-yet' : 'valid';
}
