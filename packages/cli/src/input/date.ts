import type { Caller } from '../caller.ts';
import { type Step, wrongCall } from '../result.ts';
import type { CommandLine } from './command-line.ts';

/** The day of `--date`, such as 2026-07-01; null where it is not given. A day that does not exist is a wrong call. */
export function dateAsked({ options }: CommandLine, caller: Caller): Step<string | null> {
  const typed = options.get('date');
  if (typed === undefined) return { ok: true, value: null };
  return isDay(typed) ? { ok: true, value: typed } : wrongCall(caller, (say) => say.noDate(typed));
}

function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  // 30 February would come back as 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}
