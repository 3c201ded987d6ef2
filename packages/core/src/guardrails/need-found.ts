import type { Metric } from '../audit/fairness-report.ts';
import type { Run } from '../run/run.ts';
import type { Found, GuardrailAbsent } from './findings.ts';

/** Whether less of the money goes to needy areas, where the policy measures need. */
export function lessToNeedy(baseline: Run, run: Run, margin: number): Found | GuardrailAbsent {
  const kind = 'less-to-needy';
  if (run.pack.needModels.length === 0) return kind;
  const [earlier, now] = [indexOf(baseline), indexOf(run)];
  const [before, after] = [earlier?.value ?? null, now?.value ?? null];
  if (before !== null && after !== null) {
    return { passed: after - before > margin ? [{ kind, before, after }] : [], untold: [] };
  }
  // With two areas or more of known need there is a lower bound, whatever they get.
  const areKnown = [earlier, now].every(
    (metric) => metric !== undefined && metric.lowerBound !== null,
  );
  const why = areKnown ? (after === null ? 'nothing-now' : 'nothing-before') : 'need-unknown';
  return { passed: [], untold: [{ kind, why }] };
}

/** Which needy areas lose all their money, where the policy measures need. */
export function needyAreaLosesAll(
  baseline: Run,
  { assessment, allocation, pack }: Run,
  fromQuintile: number,
): Found | GuardrailAbsent {
  const kind = 'needy-area-loses-all';
  if (pack.needModels.length === 0) return kind;
  const emptied = assessment.need.filter(
    (_, place) =>
      (baseline.allocation.awardedByArea[place] ?? 0) > 0 && allocation.awardedByArea[place] === 0,
  );
  const needy = emptied.filter(({ quintile }) => quintile !== null && quintile >= fromQuintile);
  const unknown = emptied.filter(
    ({ index, attention }) => index === null && !attention.includes('need-not-residential'),
  );
  const codes = (areas: typeof emptied) => areas.map(({ neighbourhood }) => neighbourhood);
  return {
    passed: needy.length === 0 ? [] : [{ kind, neighbourhoods: codes(needy) }],
    untold:
      unknown.length === 0 ? [] : [{ kind, why: 'need-unknown', neighbourhoods: codes(unknown) }],
  };
}

function indexOf({ fairness }: Run): Metric | undefined {
  return fairness.metrics.find(({ id }) => id === 'concentration-index');
}
