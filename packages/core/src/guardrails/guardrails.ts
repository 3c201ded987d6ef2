import { invariantsOf } from '../audit/invariants-of.ts';
import type { Run } from '../run/run.ts';
import { dutyBroken } from './duty-found.ts';
import type {
  Found,
  GuardrailAbsent,
  GuardrailKind,
  GuardrailPassed,
  GuardrailUntold,
} from './findings.ts';
import { floorMissed } from './floor-found.ts';
import { lessToNeedy, needyAreaLosesAll } from './need-found.ts';

/** Which guardrails hold, and where their marks lie. No policy says so: it is configuration of who watches. */
export interface GuardrailSettings {
  readonly watch: readonly GuardrailKind[];
  /** By how much the concentration index may rise before it counts, in points of the index. */
  readonly indexMargin: number;
  /** From which quintile of need on an area is needy: 5 is the highest fifth. */
  readonly fromQuintile: number;
}

/** What a scenario does to the marks that are watched, each list in the order of `watch`. */
export interface Guardrails {
  /** Empty for the baseline itself. */
  readonly passed: readonly GuardrailPassed[];
  /** Neither passed nor kept. One mark can be passed for some groups and untold for others. */
  readonly untold: readonly GuardrailUntold[];
  /** What was looked at and is not passed. */
  readonly kept: readonly GuardrailKind[];
  readonly absent: readonly GuardrailAbsent[];
}

/** Looks at a scenario against its baseline. Both runs must be of the same pack and data. */
export function guardrails(baseline: Run, run: Run, settings: GuardrailSettings): Guardrails {
  const found = settings.watch.map(
    (kind) => [kind, foundOf(kind, baseline, run, settings)] as const,
  );
  const looked = found.flatMap(([kind, one]) =>
    typeof one === 'string' ? [] : [{ kind, ...one }],
  );
  return {
    passed: looked.flatMap(({ passed }) => passed),
    untold: looked.flatMap(({ untold }) => untold),
    kept: looked.flatMap(({ kind, passed, untold }) =>
      passed.length === 0 && untold.length === 0 ? [kind] : [],
    ),
    absent: found.flatMap(([, one]) => (typeof one === 'string' ? [one] : [])),
  };
}

/** What is found of one mark; its own name where there is nothing of it to watch. */
function foundOf(
  kind: GuardrailKind,
  baseline: Run,
  run: Run,
  { indexMargin, fromQuintile }: GuardrailSettings,
): Found | GuardrailAbsent {
  switch (kind) {
    case 'nothing-awarded': {
      const isPassed = baseline.allocation.spentCents > 0 && run.allocation.spentCents === 0;
      return { passed: isPassed ? [{ kind }] : [], untold: [] };
    }
    case 'less-to-needy':
      return lessToNeedy(baseline, run, indexMargin);
    case 'needy-area-loses-all':
      return needyAreaLosesAll(baseline, run, fromQuintile);
    case 'floor-missed':
      return floorMissed(baseline, run);
    case 'duty-broken':
      return dutyBroken(baseline, run);
    case 'invariant-broken': {
      const invariants = invariantsOf(run).filter(({ holds }) => !holds);
      return {
        passed:
          invariants.length === 0 ? [] : [{ kind, invariants: invariants.map(({ id }) => id) }],
        untold: [],
      };
    }
  }
}
