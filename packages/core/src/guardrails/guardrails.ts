import { invariantsOf } from '../audit/invariants-of.ts';
import type { Duty } from '../parse/duty.ts';
import type { Run } from '../run/run.ts';

/** What can be watched while a scenario moves away from the baseline. */
export const guardrailKinds = [
  'less-to-needy',
  'needy-area-loses-all',
  'floor-missed',
  'duty-broken',
  'invariant-broken',
] as const;
export type GuardrailKind = (typeof guardrailKinds)[number];

/** Which guardrails hold, and where their marks lie. No policy says so: it is configuration of who watches. */
export interface GuardrailSettings {
  readonly watch: readonly GuardrailKind[];
  /** By how much the concentration index may rise before it counts, in points of the index. */
  readonly indexMargin: number;
  /** From which quintile of need on an area is needy: 5 is the highest fifth. */
  readonly fromQuintile: number;
}

/** A mark that a scenario has passed and the baseline has not. */
export type GuardrailPassed =
  /** Less of the money goes to needy areas: the concentration index rose by more than the margin. */
  | { readonly kind: 'less-to-needy'; readonly before: number; readonly after: number }
  /** Needy areas that got something, and get nothing now: codes, sorted. */
  | { readonly kind: 'needy-area-loses-all'; readonly neighbourhoods: readonly string[] }
  /** Floors and coverage that are no longer met, by limit and group. */
  | {
      readonly kind: 'floor-missed';
      readonly limits: readonly { readonly limit: string; readonly group: string }[];
    }
  /** Duties of the policy that an award breaks, with the proposals that do. */
  | {
      readonly kind: 'duty-broken';
      readonly duties: readonly { readonly duty: string; readonly proposals: readonly string[] }[];
    }
  /** What must be true of every outcome, and is not of this one. */
  | { readonly kind: 'invariant-broken'; readonly invariants: readonly string[] };

/**
 * The marks that a scenario passes against its baseline, in the order of `watch`; empty where all is
 * well, and for the baseline itself. Both runs must be of the same pack and data. A duty is watched
 * where an amount tells (`at-most-part`); the others say something of rules, and `verify` tries them.
 */
export function guardrailsPassed(
  baseline: Run,
  run: Run,
  settings: GuardrailSettings,
): readonly GuardrailPassed[] {
  return settings.watch.flatMap((kind): readonly GuardrailPassed[] => {
    switch (kind) {
      case 'less-to-needy': {
        const [before, after] = [indexOf(baseline), indexOf(run)];
        if (before === null || after === null) return [];
        return after - before > settings.indexMargin ? [{ kind, before, after }] : [];
      }
      case 'needy-area-loses-all': {
        const neighbourhoods = emptied(baseline, run, settings.fromQuintile);
        return neighbourhoods.length === 0 ? [] : [{ kind, neighbourhoods }];
      }
      case 'floor-missed': {
        const earlier = new Set(missed(baseline).map(keyOf));
        const limits = missed(run).filter((one) => !earlier.has(keyOf(one)));
        return limits.length === 0 ? [] : [{ kind, limits }];
      }
      case 'duty-broken': {
        const earlier = new Set(brokenDuties(baseline).map(({ duty }) => duty));
        const duties = brokenDuties(run).filter(({ duty }) => !earlier.has(duty));
        return duties.length === 0 ? [] : [{ kind, duties }];
      }
      case 'invariant-broken': {
        const invariants = invariantsOf(run).filter(({ holds }) => !holds);
        return invariants.length === 0
          ? []
          : [{ kind, invariants: invariants.map(({ id }) => id) }];
      }
    }
  });
}

function indexOf({ fairness }: Run): number | null {
  return fairness.metrics.find(({ id }) => id === 'concentration-index')?.value ?? null;
}

/** Areas that are needy by the need in use, and of which the money is all gone. */
function emptied(
  baseline: Run,
  { assessment, allocation }: Run,
  quintile: number,
): readonly string[] {
  return assessment.need.flatMap((profile, place) =>
    (profile.quintile ?? 0) >= quintile &&
    (baseline.allocation.awardedByArea[place] ?? 0) > 0 &&
    allocation.awardedByArea[place] === 0
      ? [profile.neighbourhood]
      : [],
  );
}

interface Group {
  readonly limit: string;
  readonly group: string;
}

function missed({ allocation }: Run): readonly Group[] {
  return allocation.limits
    .filter(({ kind, met }) => (kind === 'floor' || kind === 'coverage') && met === false)
    .map(({ limit, group }) => ({ limit, group }));
}

function keyOf({ limit, group }: Group): string {
  return JSON.stringify([limit, group]);
}

function brokenDuties(run: Run): readonly {
  readonly duty: string;
  readonly proposals: readonly string[];
}[] {
  return run.pack.duties.flatMap((duty) => {
    const proposals = duty.kind === 'at-most-part' ? aboveShare(duty, run) : [];
    return proposals.length === 0 ? [] : [{ duty: duty.id, proposals }];
  });
}

function aboveShare(
  { of, share, pools }: Extract<Duty, { readonly kind: 'at-most-part' }>,
  { allocation, assessment, dataset }: Run,
): readonly string[] {
  const { starts } = assessment.kept.pairs;
  const { facts } = assessment.kept;
  return dataset.proposals.flatMap(({ id, pool }, place) => {
    if (pools !== undefined && (pool === null || !pools.includes(pool))) return [];
    const row = starts[place] ?? 0;
    const whole = facts.value(of, row);
    const part = typeof share === 'number' ? share : facts.value(share.fact, row);
    if (typeof whole !== 'number' || typeof part !== 'number') return [];
    return (allocation.awardedCents[place] ?? 0) > Math.floor(whole * part + 1e-6) ? [id] : [];
  });
}
