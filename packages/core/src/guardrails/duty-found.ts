import type { Duty } from '../parse/duty.ts';
import type { Run } from '../run/run.ts';
import type { DutyOfAwards, Found, GuardrailAbsent } from './findings.ts';

type AtMostPart = Extract<Duty, { readonly kind: 'at-most-part' }>;

/**
 * Which duties an award breaks that the baseline keeps, and of which that is not known of an award that is higher than
 * in the baseline. Only of those of which an amount tells (`at-most-part`): the others say something of rules, and
 * `verify` tries them.
 */
export function dutyBroken(baseline: Run, run: Run): Found | GuardrailAbsent {
  const kind = 'duty-broken';
  const duties = run.pack.duties.filter((duty): duty is AtMostPart => duty.kind === 'at-most-part');
  if (duties.length === 0) return kind;
  const broken = duties.flatMap((duty) => {
    const above = awardsUnder(duty, run).filter(({ isAbove }) => isAbove === true);
    const wasBroken = awardsUnder(duty, baseline).some(({ isAbove }) => isAbove === true);
    return wasBroken ? [] : namedWith(duty, above);
  });
  const unknown = duties.flatMap((duty) => {
    const earlier = new Map(awardsUnder(duty, baseline).map(({ id, cents }) => [id, cents]));
    const more = awardsUnder(duty, run).filter(
      ({ id, cents, isAbove }) => isAbove === null && cents > (earlier.get(id) ?? 0),
    );
    return namedWith(duty, more);
  });
  return {
    passed: broken.length === 0 ? [] : [{ kind, duties: broken }],
    untold: unknown.length === 0 ? [] : [{ kind, why: 'amount-unknown', duties: unknown }],
  };
}

interface AwardUnder {
  readonly id: string;
  readonly cents: number;
  /** Whether it is more than the part; null where that is not known. */
  readonly isAbove: boolean | null;
}

/** What is awarded to proposals that a duty is about. */
function awardsUnder(
  { of, share, pools }: AtMostPart,
  { allocation, assessment, dataset }: Run,
): readonly AwardUnder[] {
  const { starts } = assessment.kept.pairs;
  const { facts } = assessment.kept;
  return dataset.proposals.flatMap(({ id, pool }, place) => {
    if (pools !== undefined && (pool === null || !pools.includes(pool))) return [];
    const cents = allocation.awardedCents[place] ?? 0;
    if (cents === 0) return [];
    const row = starts[place] ?? 0;
    const whole = facts.value(of, row);
    const part = typeof share === 'number' ? share : facts.value(share.fact, row);
    const isKnown = typeof whole === 'number' && typeof part === 'number';
    return [{ id, cents, isAbove: isKnown ? cents > Math.floor(whole * part + 1e-6) : null }];
  });
}

function namedWith({ id }: Duty, awards: readonly AwardUnder[]): readonly DutyOfAwards[] {
  return awards.length === 0 ? [] : [{ duty: id, proposals: awards.map((award) => award.id) }];
}
