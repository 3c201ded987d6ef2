import {
  allocate,
  type AllocationMethod,
  baseline,
  builtInMethods,
  compiled,
  type GroupLimit,
  type Method,
  type Pack,
  run,
} from '@maatstaf/core';
import { equalSharesMethod } from '@maatstaf/core/equal-shares';
import { highsSolver, optimalMethod } from '@maatstaf/core/optimal';
import { proportionalMethod } from '@maatstaf/core/proportional';
import { country } from './made/country.ts';
import { timed } from './timing.ts';

/** Milliseconds of a way of dividing at one number of proposals, in 50 neighbourhoods. */
export interface MethodFigure {
  readonly method: string;
  readonly proposals: number;
  readonly leastMs: number;
  readonly medianMs: number;
}

interface Variant {
  readonly method: string;
  readonly settings: Method;
  readonly limits: readonly GroupLimit[];
  /** The most proposals that it is tried on. */
  readonly most: number;
}

const skip = { kind: 'ranking', mode: 'skip', partial: true } as const;
const shared = { title: { en: 'made' }, on: true, source: 'configuration' } as const;
const neighbourhoods = { by: 'neighbourhood' } as const;
const floors: GroupLimit = {
  ...shared,
  id: 'floors',
  kind: 'floor',
  group: neighbourhoods,
  amount: { kind: 'share', share: 0.25, divided: 'equally' },
  unspent: { kind: 'held', until: '2027-01-01' },
};
const ceilings: GroupLimit = {
  ...shared,
  id: 'ceilings',
  kind: 'ceiling',
  group: neighbourhoods,
  amount: { kind: 'share', share: 0.025, divided: 'each' },
};

const variants: readonly Variant[] = [
  { method: 'ranking', settings: skip, limits: [], most: 50_000 },
  { method: 'ranking, 50 ceilings', settings: skip, limits: [ceilings], most: 50_000 },
  {
    method: 'ranking, 50 ceilings and 50 floors',
    settings: skip,
    limits: [ceilings, floors],
    most: 50_000,
  },
  {
    method: 'proportional/score-times-claim',
    settings: { kind: 'proportional', weight: 'score-times-claim' },
    limits: [],
    most: 50_000,
  },
  {
    method: 'proportional/score',
    settings: { kind: 'proportional', weight: 'score' },
    limits: [],
    most: 50_000,
  },
  {
    method: 'proportional/score-times-claim, 50 floors',
    settings: { kind: 'proportional', weight: 'score-times-claim' },
    limits: [floors],
    most: 50_000,
  },
  {
    method: 'equal-shares',
    settings: { kind: 'equal-shares', entitlement: 'need', utility: 'score', completion: 'none' },
    limits: [],
    most: 50_000,
  },
  {
    method: 'optimal, at most 20 seconds',
    settings: { kind: 'optimal', timeLimitSeconds: 20 },
    limits: [],
    most: 50_000,
  },
];

/** Every way of dividing over ever more proposals: from scores to awards. */
export async function methodFigures(): Promise<readonly MethodFigure[]> {
  const methods = [
    ...builtInMethods,
    proportionalMethod,
    equalSharesMethod,
    optimalMethod(await highsSolver()),
  ];
  const figures: MethodFigure[] = [];
  for (const proposals of [200, 1_000, 5_000, 50_000]) {
    const { pack, dataset } = country({ neighbourhoods: 50, proposals });
    for (const variant of variants) {
      if (proposals > variant.most) continue;
      const { leastMs, medianMs } = await time(pack, dataset, variant, methods);
      figures.push({ method: variant.method, proposals, leastMs, medianMs });
    }
    globalThis.gc?.();
  }
  return figures;
}

async function time(
  pack: Pack,
  dataset: Parameters<typeof allocate>[1],
  { settings, limits }: Variant,
  methods: readonly AllocationMethod[],
) {
  const limited = { ...pack, limits: [...limits] };
  const scenario = { ...baseline(limited), method: settings };
  const { assessment, scores } = await run({
    pack: limited,
    dataset,
    scenario,
    evaluator: compiled,
    methods,
  });
  return timed(
    () => allocate(limited, dataset, scenario, assessment, scores, methods),
    {
      ranking: { warmUp: 10, rounds: 30 },
      'order-of-receipt': { warmUp: 10, rounds: 30 },
      proportional: { warmUp: 10, rounds: 30 },
      'equal-shares': { warmUp: 1, rounds: 3 },
      optimal: { warmUp: 0, rounds: 1 },
    }[settings.kind],
  );
}
