import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import { orThrow } from '../parse/or-throw.ts';
import type { Pack } from '../parse/pack.ts';
import { parsePack } from '../parse/parse-pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import {
  datasetOf,
  packFiles,
  proposal,
  smallPack,
  smallPackParsed,
} from '../small-pack.test-data.ts';
import { honours, inForce, limitFeatures, limitsNotKept, methodKinds } from './honoured.ts';
import { methodRefusals } from './method-refusals.ts';
import { euros, limit } from './limits.test-data.ts';
import { phraseIn } from '../parse/phrase.ts';

const equalShares = {
  kind: 'equal-shares',
  entitlement: 'equal',
  utility: 'score',
  completion: 'none',
} as const;
const proportional = { kind: 'proportional', weight: 'score' } as const;

/** What equal shares cannot keep to, by feature and id, under the changes. */
function notKept(
  { pack = smallPackParsed(), proposals = [] }: { pack?: Pack; proposals?: readonly object[] },
  changes: Partial<Scenario> = {},
): readonly (readonly [string, string | null])[] {
  const scenario = { ...baseline(pack), method: equalShares, ...changes };
  return limitsNotKept(pack, datasetOf(pack, proposals), scenario).map(({ feature, id }) => [
    feature,
    id,
  ]);
}

const withLimits = (...limits: readonly object[]): Pack =>
  orThrow(parsePack(packFiles({ pack: { ...smallPack, limits } })));

describe('what a method keeps to', () => {
  it('is everything for those that rank, and for the best choice', () => {
    for (const kind of ['ranking', 'order-of-receipt', 'optimal'] as const) {
      expect(limitFeatures.filter((feature) => !honours(kind, feature))).toEqual([]);
    }
  });

  it('is what does not choose between proposals or groups for the others', () => {
    expect(limitFeatures.filter((feature) => honours('proportional', feature))).toEqual([
      'floor',
      'tranches',
      'locked-in',
      'locked-out',
      'threshold',
      'leftover-flows',
    ]);
    expect(limitFeatures.filter((feature) => honours('equal-shares', feature))).toEqual([
      'tranches',
      'locked-in',
      'locked-out',
      'threshold',
    ]);
  });

  it('is told in the order in which methods are shown', () => {
    expect(methodKinds).toEqual([
      'ranking',
      'order-of-receipt',
      'proportional',
      'equal-shares',
      'optimal',
    ]);
  });
});

describe('a limit that the method cannot keep to', () => {
  const most = limit('most', 'ceiling', { group: { by: 'whole' }, amount: euros(100) });

  it('is named by its id where it is on groups, and is none while it is off', () => {
    const pack = withLimits(most, limit('few', 'count', { group: { by: 'whole' }, atMost: 1 }));
    expect(notKept({ pack })).toEqual([
      ['ceiling', 'most'],
      ['count', 'few'],
    ]);
    expect(notKept({ pack }, { limits: { most: { on: false } } })).toEqual([['count', 'few']]);
  });

  it('is a budget by year', () => {
    expect(notKept({}, { years: [{ year: 2026, budgetCents: 1 }] })).toEqual([['years', null]]);
    expect(notKept({}, { years: [] })).toEqual([]);
    const pack = smallPackParsed();
    const years = [{ year: 2026, budgetCents: 10_000 }];
    expect(notKept({ pack: { ...pack, allocation: { ...pack.allocation, years } } })).toEqual([
      ['years', null],
    ]);
  });

  it('is a proposal that excludes or needs another', () => {
    const others = [proposal({ id: 'a' }), proposal({ id: 'b' })];
    const excludes = { ...proposal({ id: 'c' }), incompatibleWith: ['a'] };
    const needs = { ...proposal({ id: 'd' }), requires: ['b'] };
    expect(notKept({ proposals: others })).toEqual([]);
    expect(notKept({ proposals: [...others, excludes] })).toEqual([['incompatible', null]]);
    expect(notKept({ proposals: [...others, needs] })).toEqual([['prerequisite', null]]);
  });

  it('is money that flows from pool to pool', () => {
    const flows = { kind: 'flows' as const, to: ['large'] };
    expect(notKept({}, { leftover: flows })).toEqual([['leftover-flows', null]]);
    const pack = smallPackParsed();
    const changed = { ...pack, allocation: { ...pack.allocation, leftover: flows } };
    expect(notKept({ pack: changed })).toEqual([['leftover-flows', null]]);
  });

  it('is neither a threshold nor what a person decided, which every method keeps to', () => {
    const first = { proposal: 'a', action: 'lock-in', reason: 'first' } as const;
    const out = { proposal: 'b', action: 'lock-out', reason: 'not now' } as const;
    const threshold = { points: 50, principles: ['quality'] };
    const pack = smallPackParsed();
    expect(notKept({ pack }, { overrides: [first, out], threshold })).toEqual([]);
    const features = (changes: Partial<Scenario>, of = pack): readonly string[] =>
      inForce(of, null, { ...baseline(pack), ...changes }).map(({ feature }) => feature);
    expect(features({})).toEqual([]);
    expect(features({ overrides: [first] })).toEqual(['locked-in']);
    expect(features({ overrides: [out] })).toEqual(['locked-out']);
    expect(features({ overrides: [first, out], threshold })).toEqual([
      'locked-in',
      'locked-out',
      'threshold',
    ]);
    const strict = { ...pack, allocation: { ...pack.allocation, threshold } };
    const { threshold: _, overrides: __, ...silent } = baseline(pack);
    expect(inForce(strict, null, silent as Scenario)).toEqual([{ feature: 'threshold', id: null }]);
    expect(features({ threshold: null }, strict)).toEqual([]);
  });

  it('is none for a method that keeps to everything, and none while nothing is in force', () => {
    expect(
      notKept({ pack: withLimits(most) }, { method: smallPackParsed().allocation.method }),
    ).toEqual([]);
    expect(notKept({})).toEqual([]);
  });

  it('is looked for among the proposals only where there are any to look at', () => {
    const pack = withLimits(most);
    const scenario = { ...baseline(pack), method: proportional };
    expect(limitsNotKept(pack, null, scenario)).toEqual([{ feature: 'ceiling', id: 'most' }]);
  });

  it('is refused with a code, by name, with the methods that do keep to it', () => {
    const pack = withLimits(most);
    const scenario: Scenario = {
      ...baseline(pack),
      method: proportional,
      years: [{ year: 2026, budgetCents: 1 }],
    };
    const issue = {
      code: 'method.limit-refused',
      severity: 'error',
      file: 'scenario.json',
      at: { kind: 'pointer', pointer: '/method/kind' },
    };
    expect(methodRefusals(pack, null, scenario)).toEqual([
      {
        ...issue,
        found: {
          nl: 'proportional met de grens "most"',
          en: 'proportional with the limit "most"',
        },
        expected: {
          nl: 'een verdeelwijze die zich houdt aan plafonds: ranking, order-of-receipt, optimal',
          en: 'a method that keeps to ceilings: ranking, order-of-receipt, optimal',
        },
      },
      {
        ...issue,
        found: { nl: 'proportional met jaren', en: 'proportional with years' },
        expected: {
          nl: 'een verdeelwijze die zich houdt aan jaren: ranking, order-of-receipt, optimal',
          en: 'a method that keeps to years: ranking, order-of-receipt, optimal',
        },
      },
    ]);
    expect(methodRefusals(pack, null, scenario, 'mine.json')[0]?.file).toBe('mine.json');
  });

  it("is one of the pack's own method where the scenario has none", () => {
    const pack = withLimits(most);
    const own = { ...pack, allocation: { ...pack.allocation, method: equalShares } };
    const { method: _, ...scenario } = baseline(pack);
    expect(
      methodRefusals(own, null, scenario as Scenario).map(({ found }) => phraseIn(found, 'en')),
    ).toEqual(['equal-shares with the limit "most"']);
    expect(methodRefusals(pack, null, scenario as Scenario)).toEqual([]);
  });
});
