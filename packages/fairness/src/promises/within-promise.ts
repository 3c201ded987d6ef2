import type { Dataset, LimitFeature, Pack, Scenario } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';

/** The input with limits and settings switched off; the same objects where none of them is in force. */
export function withoutFeatures(input: CaseInput, features: readonly LimitFeature[]): CaseInput {
  const { pack, dataset, scenario } = input;
  const off = new Set(features);
  return {
    pack,
    dataset: unrelated(dataset, off),
    scenario: simpler(pack, scenario, off),
  };
}

function unrelated(dataset: Dataset, off: ReadonlySet<LimitFeature>): Dataset {
  const alone = (ids: readonly string[], feature: LimitFeature): readonly string[] =>
    off.has(feature) ? [] : ids;
  const related = dataset.proposals.some(
    ({ requires, incompatibleWith }) =>
      (off.has('prerequisite') && requires.length > 0) ||
      (off.has('incompatible') && incompatibleWith.length > 0),
  );
  if (!related) return dataset;
  return {
    ...dataset,
    proposals: dataset.proposals.map((proposal) => ({
      ...proposal,
      requires: alone(proposal.requires, 'prerequisite'),
      incompatibleWith: alone(proposal.incompatibleWith, 'incompatible'),
    })),
  };
}

function simpler(pack: Pack, scenario: Scenario, off: ReadonlySet<LimitFeature>): Scenario {
  const { allocation } = pack;
  const limits = pack.limits.filter(({ kind }) => off.has(kind)).map(({ id }) => id);
  const overrides = scenario.overrides?.filter(
    ({ action }) => !off.has(action === 'lock-in' ? 'locked-in' : 'locked-out'),
  );
  const threshold = scenario.threshold === undefined ? allocation.threshold : scenario.threshold;
  const changes: Partial<Scenario> = {
    ...(limits.length === 0
      ? {}
      : {
          limits: {
            ...scenario.limits,
            ...Object.fromEntries(limits.map((id) => [id, { on: false }])),
          },
        }),
    ...(off.has('years') && (scenario.years ?? allocation.years ?? []).length > 0
      ? { years: [] }
      : {}),
    ...(overrides?.length === scenario.overrides?.length ? {} : { overrides }),
    ...(off.has('threshold') && threshold != null ? { threshold: null } : {}),
    ...(off.has('leftover-flows') && (scenario.leftover ?? allocation.leftover).kind === 'flows'
      ? { leftover: { kind: 'stays' } }
      : {}),
  };
  return Object.keys(changes).length === 0 ? scenario : { ...scenario, ...changes };
}
