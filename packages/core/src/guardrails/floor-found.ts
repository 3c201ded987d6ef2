import type { LimitOutcome } from '../allocate/allocation.ts';
import { limitsInForce } from '../allocate/limits-in-force.ts';
import type { Run } from '../run/run.ts';
import type { Found, GuardrailAbsent, GuardrailUntold, LimitedGroup } from './findings.ts';

/** Which floors and coverage are no longer met, of those that are in force. */
export function floorMissed(baseline: Run, run: Run): Found | GuardrailAbsent {
  const kind = 'floor-missed';
  const now = promised(run);
  if (now.length === 0) return kind;
  const earlier = new Map(promised(baseline).map((one) => [keyOf(one), one]));
  const before = (one: LimitOutcome) => earlier.get(keyOf(one));
  const missed = now.filter((one) => one.met === false && before(one)?.met !== false);
  const existingUnknown = now.filter((one) => one.met === null && isLess(one, before(one)));
  const shares = sharesAboveZero(run);
  const partOfNothing = now.filter(
    (one) => one.bound === 0 && shares.has(one.limit) && isMetAboveZero(before(one)),
  );
  const untold = (
    why: 'existing-unknown' | 'part-of-nothing',
    limits: readonly LimitOutcome[],
  ): readonly GuardrailUntold[] =>
    limits.length === 0 ? [] : [{ kind, why, limits: limits.map(groupOf) }];
  return {
    passed: missed.length === 0 ? [] : [{ kind, limits: missed.map(groupOf) }],
    untold: [
      ...untold('existing-unknown', existingUnknown),
      ...untold('part-of-nothing', partOfNothing),
    ],
  };
}

/** The limits that promise a group something. */
function promised({ allocation }: Run): readonly LimitOutcome[] {
  return allocation.limits.filter(({ kind }) => kind === 'floor' || kind === 'coverage');
}

/** Whether what is reached may be less against its bound than it was, as far as what was there before does not tell. */
function isLess(now: LimitOutcome, before: LimitOutcome | undefined): boolean {
  return before?.met !== null || now.reached < before.reached || now.bound > before.bound;
}

function isMetAboveZero(before: LimitOutcome | undefined): boolean {
  return before !== undefined && before.bound > 0 && before.met === true;
}

/** The floors in force that are a share of money, and not of 0. */
function sharesAboveZero({ pack, scenario }: Run): ReadonlySet<string> {
  return new Set(
    limitsInForce(pack, scenario).flatMap((limit) =>
      limit.kind === 'floor' && limit.amount.kind === 'share' && limit.amount.share > 0
        ? [limit.id]
        : [],
    ),
  );
}

function groupOf({ limit, group }: LimitOutcome): LimitedGroup {
  return { limit, group };
}

function keyOf({ limit, group }: LimitOutcome): string {
  return JSON.stringify([limit, group]);
}
