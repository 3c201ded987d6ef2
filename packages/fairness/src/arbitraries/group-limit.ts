import type { Pack } from '@maatstaf/core';
import * as fc from 'fast-check';

/** What limits may refer to. */
export interface LimitedShape {
  readonly pools: readonly string[];
  readonly neighbourhoods: readonly string[];
}

type Limit = Pack['limits'][number];

const title = { en: 'A limit' };
const shared = { title, source: 'configuration' as const, on: true };
const share = fc.record({
  kind: fc.constant('share' as const),
  share: fc.constantFrom(0.25, 0.1, 0.5, 0.333, 0.9, 1),
  divided: fc.constantFrom('each' as const, 'equally' as const, 'by-population' as const),
});
const cents = fc.record({
  kind: fc.constant('cents' as const),
  cents: fc.constantFrom(1000, 500, 999, 1500, 2500, 1700, 3000, 0),
});
const mostly = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 4 });
const half = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Leaves out what is undefined, as JSON does. */
const tidy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** What limits of every kind have: all groups of a kind or a few of them, in one pool or in all. */
function grouped({ pools, neighbourhoods }: LimitedShape) {
  const only = (keys: readonly string[]) => rarely(fc.subarray([...keys], { minLength: 1 }));
  const group = fc.oneof(
    fc.record({
      by: fc.constant('neighbourhood' as const),
      // A neighbourhood that the data do not have is a group that nobody asks money in.
      only: only([...neighbourhoods, 'n-9']),
    }),
    fc.record({ by: fc.constant('city-district' as const), only: only(['East', 'West']) }),
    fc.record({ by: fc.constant('earmark' as const), only: only(['reserve', 'often']) }),
    fc.record({ by: fc.constant('whole' as const) }),
    ...(pools.length === 0
      ? []
      : [fc.record({ by: fc.constant('pool' as const), only: only(pools) })]),
  );
  return {
    group,
    within: pools.length === 0 ? fc.constant(undefined) : rarely(fc.constantFrom(...pools)),
  };
}

/** What cases are to be rich in: floors that pay for members, or anything. */
export type LimitAim = 'anything' | 'floors-that-pay';

/** Groups that some proposal belongs to as good as always, with enough for one that asks the most. */
const payingFloor = {
  group: fc.oneof(
    fc.record({ by: fc.constant('whole' as const) }),
    fc.record({ by: fc.constant('city-district' as const) }),
    fc.record({ by: fc.constant('earmark' as const), only: fc.constant(['often']) }),
  ),
  amount: fc.oneof(
    fc.record({ kind: fc.constant('cents' as const), cents: fc.constantFrom(3000, 2500, 5000) }),
    fc.record({
      kind: fc.constant('share' as const),
      share: fc.constantFrom(0.9, 1, 0.6),
      divided: fc.constant('each' as const),
    }),
  ),
};

/** A limit of each kind under an id of its own; undefined where a pack has none. */
export function groupLimits(
  shape: LimitedShape,
  aim: LimitAim = 'anything',
): fc.Arbitrary<readonly Limit[]> {
  const aimsAtFloors = aim === 'floors-that-pay';
  const common = grouped(shape);
  const ceiling = fc.record({
    ...common,
    kind: fc.constant('ceiling' as const),
    amount: fc.oneof(cents, share),
  });
  const floor = fc.record({
    ...common,
    kind: fc.constant('floor' as const),
    amount: fc.oneof(cents, share),
    unspent: fc.constantFrom(
      { kind: 'held' as const, until: '2027-07-01' },
      { kind: 'held' as const, until: '2027-07-01' },
      { kind: 'released' as const },
    ),
  });
  const count = fc.record({
    ...common,
    kind: fc.constant('count' as const),
    atMost: fc.constantFrom(1, 2, 0, 3),
    existing: fc.constantFrom(0, 1),
  });
  const byArea = fc
    .record({
      ...common,
      existing: mostly(fc.constant('neighbourhood.count')),
    })
    .map(({ existing, ...rest }) => {
      const counted = rest.group.by !== 'pool' && rest.group.by !== 'earmark';
      return { ...rest, existing: counted ? existing : undefined };
    });
  const coverage = fc
    .record({ byArea, atLeast: fc.constantFrom(1, 2), earmark: rarely(fc.constant('often')) })
    .map(({ byArea: base, ...more }) => ({ ...base, ...more, kind: 'coverage' as const }));
  const tranches =
    shape.pools.length === 0
      ? fc.constant(undefined)
      : mostly(
          fc
            .record({
              pool: fc.constantFrom(...shape.pools),
              parts: fc.constantFrom([1, 1], [1, 2, 3], [3, 1]),
              step: fc.constantFrom('step', undefined),
              closed: mostly(
                fc.constant({ from: 2, until: { id: 'evaluation', title: { en: 'Evaluation' } } }),
              ),
            })
            .map((own) => ({ ...own, kind: 'tranches' as const })),
        );
  const paying = floor.chain((one) =>
    fc.record(payingFloor).map((own) => ({ ...one, ...own, within: undefined })),
  );
  return fc
    .record({
      ceiling: aimsAtFloors ? rarely(ceiling) : half(ceiling),
      floor: aimsAtFloors ? paying : mostly(floor),
      another: rarely(floor),
      count: rarely(count),
      // Coverage comes first, and leaves less for floors to pay.
      coverage: aimsAtFloors ? rarely(coverage) : half(coverage),
      tranches,
    })
    .map((slots) =>
      Object.entries(slots).flatMap(([id, limit]) =>
        limit === undefined ? [] : [tidy({ ...shared, id, ...limit }) as unknown as Limit],
      ),
    );
}
