import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, byDistrict, euros, held, limit, under } from '../allocate/limits.test-data.ts';
import { redivide, type Run } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { movedTo, reachOf, type WeightPlace } from './moved-weight.ts';
import { tippingPoints } from './tipping-points.ts';

const need: WeightPlace = { level: 'principle', id: 'need' };
const quality: WeightPlace = { level: 'principle', id: 'quality' };
const partners: WeightPlace = { level: 'criterion', id: 'partners' };

/** Needs the whole of pool large. N1 has need 100 and N2 need 50. */
const needy = (more: object = {}) => proposal({ id: 'needy', requestedCents: 7_000, ...more });
const able = (more: object = {}) =>
  proposal({
    id: 'able',
    requestedCents: 7_000,
    serves: [{ neighbourhood: 'N2' }],
    facts: { 'proposal.partnerCount': 2 },
    ...more,
  });

function told(run: Run, weight: WeightPlace) {
  const found = tippingPoints(run, weight);
  if (found.kind === 'not-told') throw new Error(found.reason);
  return found;
}

const shares = (run: Run, weight: WeightPlace) =>
  told(run, weight).points.map(({ share }) => share);

/** What everyone gets with one weight at a share, by the run itself. */
const centsAt = (run: Run, weight: WeightPlace, share: number) => [
  ...redivide(run, movedTo(run.scenario, weight, reachOf(run, weight), share)).allocation
    .awardedCents,
];

describe('the tipping points of a weight', () => {
  it('are the shares that algebra by hand gives', async () => {
    // needy: 100w; able: 50w + (1 − w)·¾·40. Equal at 100w = 50w + 30 − 30w, so w = 3/8.
    const run = await runOf([needy(), able()]);
    const found = told(run, need);
    expect(found).toMatchObject({ share: 0.5, most: 1 });
    expect(found.points).toHaveLength(1);
    expect(found.points[0]?.share).toBeCloseTo(3 / 8, 14);
    expect(found.points[0]).toMatchObject({
      turns: [{ kind: 'swap', proposals: ['able', 'needy'] }],
      awards: [
        { proposal: 'able', fromCents: 7_000, toCents: 0 },
        { proposal: 'needy', fromCents: 0, toCents: 7_000 },
      ],
      movedCents: 7_000,
    });
  });

  it('lie elsewhere for a criterion, whose principle keeps its weight', async () => {
    // needy: 50; able: 25 + ½·40·p, over needy never. With 4 partners (held at 100): 25 + 50p, at p = ½.
    const run = await runOf([needy(), able({ facts: { 'proposal.partnerCount': 4 } })]);
    expect(shares(run, partners)).toHaveLength(1);
    expect(shares(run, partners)[0]).toBeCloseTo(0.5, 14);
    expect(shares(await runOf([needy(), able()]), partners)).toEqual([]);
  });

  it('keep away from shares that locked siblings hold', async () => {
    const run = await runOf([needy(), able()], { lockedWeights: ['quality'] });
    expect(tippingPoints(run, need)).toMatchObject({ kind: 'not-told', reason: 'fixed' });
    expect(tippingPoints(run, quality)).toMatchObject({ kind: 'not-told', reason: 'fixed' });
  });

  it('leave out shares at which places change and no money does', async () => {
    const cheap = { requestedCents: 1_000 };
    expect(shares(await runOf([needy(cheap), able(cheap)]), need)).toEqual([]);
  });

  it('leave out proposals that cannot get anything', async () => {
    const withdrawn = await runOf([needy(), able({ withdrawn: true })]);
    expect(shares(withdrawn, need)).toEqual([]);
    const lockedOut = await runOf([needy(), able()], {
      overrides: [{ proposal: 'able', action: 'lock-out', reason: 'Not this year.' }],
    });
    expect(shares(lockedOut, need)).toEqual([]);
  });

  it('do not see equals as changing places, whatever the errors of doubles', async () => {
    const twins = ['a', 'b', 'c'].map((id) =>
      proposal({ id, requestedCents: 7_000, facts: { 'proposal.partnerCount': 1 } }),
    );
    const run = await runOf(twins, { principleWeights: { need: 0.1, quality: 0.2 } });
    for (const weight of [need, quality, partners]) expect(shares(run, weight)).toEqual([]);
  });

  it('are also the shares at which a proposal passes the threshold', async () => {
    // Of quality only: able has ¾·40 = 30 at the defaults; partners p of quality give 40p, 20 at p = ½.
    const run = await runOf([able()], { threshold: { points: 20, principles: ['quality'] } });
    const [point, ...others] = told(run, partners).points;
    expect(others).toEqual([]);
    expect(point?.share).toBeCloseTo(0.5, 14);
    expect(point).toMatchObject({
      turns: [{ kind: 'threshold', proposal: 'able', passesAbove: true }],
      awards: [{ proposal: 'able', fromCents: 0, toCents: 7_000 }],
      movedCents: 0,
    });
  });

  it('are named at an end where nothing is left that tells proposals apart', async () => {
    // Without need both score 0, and the lot decides; with the least need, the needier one is first.
    const seeds = ['seed', 'another', 'third', 'fourth'];
    const found = await Promise.all(
      seeds.map(async (seed) => {
        const run = await runOf([needy(), able({ facts: {} })], {
          tieBreaks: [{ kind: 'lottery', seed }],
        });
        return [run.allocation.awards, shares(run, need)] as const;
      }),
    );
    expect(new Set(found.map(([, at]) => at.length))).toEqual(new Set([0, 1]));
    expect(found.flatMap(([, at]) => at)).toEqual(found.flatMap(([, at]) => at.map(() => 0)));
  });

  it('are not told where money is not awarded in order of score', async () => {
    const run = await runOf([needy()]);
    const method = { kind: 'proportional', weight: 'score' } as const;
    const other: Run = { ...run, scenario: { ...run.scenario, method } };
    expect(tippingPoints(other, need)).toMatchObject({ kind: 'not-told', reason: 'not-by-rank' });
  });

  it('throw for a weight that is not there', async () => {
    const run = await runOf([needy()]);
    expect(() => tippingPoints(run, { level: 'principle', id: 'partners' })).toThrow(
      'There is no principle "partners" in this policy.',
    );
  });
});

const someProposals = fc.array(
  fc.record({
    partners: fc.integer({ min: 0, max: 4 }),
    hours: fc.constantFrom(0, 20),
    cents: fc.integer({ min: 5, max: 50 }).map((hundreds) => hundreds * 100),
    area: fc.constantFrom('N1', 'N2', 'N3'),
    mixed: fc.boolean(),
    small: fc.boolean(),
    forYouth: fc.boolean(),
    minimum: fc.boolean(),
  }),
  { minLength: 3, maxLength: 14 },
);

const drawn = (list: typeof someProposals extends fc.Arbitrary<infer Value> ? Value : never) =>
  list.map((one, index) =>
    asks(`p${String(index).padStart(2, '0')}`, one.partners, one.cents, {
      ...(one.minimum ? { minimumCents: Math.floor(one.cents / 2) } : {}),
      serves: one.mixed
        ? [
            { neighbourhood: 'N1', share: 0.3 },
            { neighbourhood: 'N2', share: 0.7 },
          ]
        : [{ neighbourhood: one.area }],
      facts: {
        'proposal.partnerCount': one.partners,
        'proposal.openHours': one.small ? null : one.hours,
        'proposal.kind': one.small ? 'small' : 'large',
        'proposal.forYouth': one.forYouth,
      },
    }),
  );

const settings = fc.record({
  mode: fc.constantFrom('strict', 'skip'),
  partial: fc.boolean(),
  floor: fc.boolean(),
  ceiling: fc.boolean(),
  flows: fc.boolean(),
  threshold: fc.option(fc.integer({ min: 5, max: 45 }), { nil: null }),
  weights: fc.record({
    need: fc.integer({ min: 0, max: 5 }),
    quality: fc.integer({ min: 1, max: 5 }),
  }),
});

/** Scores are rounded: so near to a tipping point they may be equal on one side as well. */
const near = 1e-6;

it('stands still between two tipping points, and not across one, whatever limits are in force', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      someProposals,
      settings,
      fc.nat(2),
      fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 6, maxLength: 6 }),
      async (list, chosen, which, draws) => {
        const youth = { by: 'earmark', only: ['youth'] };
        const run = await under(
          [
            ...(chosen.floor
              ? [limit('youth', 'floor', { group: youth, amount: euros(3_000), unspent: held })]
              : []),
            ...(chosen.ceiling
              ? [limit('north', 'ceiling', { group: byDistrict, amount: euros(4_000) })]
              : []),
          ],
          drawn(list),
          {
            scenario: {
              method: {
                kind: 'ranking',
                mode: chosen.mode === 'strict' ? 'strict' : 'skip',
                partial: chosen.partial,
              },
              principleWeights: chosen.weights,
              threshold:
                chosen.threshold === null
                  ? null
                  : { points: chosen.threshold, principles: ['quality'] },
              ...(chosen.flows ? { leftover: { kind: 'flows', to: ['large', 'small'] } } : {}),
            },
          },
        );
        const weight = [need, quality, partners][which] ?? need;
        const { points, most } = told(run, weight);
        seen += points.length;
        const edges = [0, ...points.map(({ share }) => share), most];
        for (const [index, from] of edges.slice(0, -1).entries()) {
          const to = edges[index + 1] ?? most;
          if (to - from < 3 * near) continue;
          const inside = draws.map((draw) => from + near + draw * (to - from - 2 * near));
          const [first, ...others] = inside.map((share) => centsAt(run, weight, share));
          for (const other of others) expect(other).toEqual(first);
        }
        for (const { below, above, awards } of points) {
          const [left, right] = [below, above].map(({ from, to }) =>
            centsAt(run, weight, (from + to) / 2),
          );
          expect(left).not.toEqual(right);
          expect(awards.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(50);
});
