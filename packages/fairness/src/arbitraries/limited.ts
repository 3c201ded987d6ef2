import type { Pack } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { Case, CaseFiles } from '../case.ts';
import { readCase } from '../read-case.ts';
import { generatedCase } from './case.ts';
import { groupLimits, type LimitAim } from './group-limit.ts';
import { ruleText } from './rule-text.ts';

const often = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const rules = { mode: fc.constantFrom('skip', 'skip', 'strict'), partial: fc.boolean() };

const years = fc.constantFrom(
  [
    { year: 2026, budgetCents: 2500 },
    { year: 2027, budgetCents: 1500 },
  ],
  [
    { year: 2027, budgetCents: 999 },
    { year: 2026, budgetCents: 5000 },
    { year: 2028, budgetCents: 0 },
  ],
);

/**
 * Cases with limits on groups of every kind, years, money that flows between pools, and proposals
 * that exclude or need one another: a generated case, with these laid over it.
 */
export const limited: fc.Arbitrary<Case> = limitedTo('anything');

/** The same, rich in what a law is about. */
export function limitedTo(aim: LimitAim): fc.Arbitrary<Case> {
  return generatedCase.chain((one) => laidOver(one, aim));
}

function laidOver(one: Case, aim: LimitAim): fc.Arbitrary<Case> {
  const pools = one.pack.pools.map(({ id }) => id);
  const ids = one.dataset.proposals.map(({ id }) => id);
  const leftover =
    pools.length === 0
      ? fc.constant(undefined)
      : rarely(
          fc
            .shuffledSubarray(pools, { minLength: 1 })
            .map((to) => ({ kind: 'flows' as const, to })),
        );
  return fc
    .record({
      limits: groupLimits(
        { pools, neighbourhoods: one.dataset.neighbourhoods.map(({ code }) => code) },
        aim,
      ),
      method: fc.oneof(
        { weight: 5, arbitrary: fc.record({ kind: fc.constant('ranking'), ...rules }) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('order-of-receipt'),
            received: fc.constant('proposal.received'),
            ...rules,
          }),
        },
      ),
      budgetCents:
        aim === 'anything'
          ? fc.constantFrom(5000, 2500, 3333, 8000, 6500, 1700, 0)
          : fc.constantFrom(8000, 6500, 5000, 12_000),
      years: rarely(years),
      leftover,
      proposals: fc.tuple(...ids.map((_, place) => related(ids, place))),
      changes: fc.record({
        step: often(fc.constantFrom(1, 2, 0, 3)),
        evaluation: fc.boolean(),
        years: rarely(years),
        leftover,
        limits: rarely(fc.constantFrom('off', 'less', 'more')),
        all: aim === 'anything' ? fc.constantFrom(true, true, true, false) : fc.constant(true),
      }),
    })
    .map((overlay) => {
      const files = overlaid(one, overlay);
      const input = readCase(files);
      if (input === null) throw new Error('The files of a limited case are not accepted.');
      return { ...input, files, variation: one.variation };
    });
}

/** What a proposal says of others, and of years: it needs only those before it, so that none goes round. */
function related(ids: readonly string[], place: number) {
  const others = ids.filter((_, index) => index !== place);
  const some = (list: readonly string[]) =>
    list.length === 0
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 6, arbitrary: fc.constant(undefined) },
          {
            weight: 1,
            arbitrary: fc.shuffledSubarray([...list], {
              minLength: 1,
              maxLength: Math.min(2, list.length),
            }),
          },
        );
  return fc.record({
    incompatibleWith: some(others),
    requires: some(ids.slice(0, place)),
    yearly: often(fc.constantFrom([1, 1, 0], [0, 3, 1], [1, 2, 3], [0, 0, 1])),
  });
}

interface Overlay {
  readonly limits: readonly Pack['limits'][number][];
  readonly method: object;
  readonly budgetCents: number;
  readonly years: readonly object[] | undefined;
  readonly leftover: object | undefined;
  readonly proposals: readonly {
    readonly incompatibleWith: readonly string[] | undefined;
    readonly requires: readonly string[] | undefined;
    readonly yearly: readonly number[] | undefined;
  }[];
  readonly changes: {
    readonly step: number | undefined;
    readonly evaluation: boolean;
    readonly years: readonly object[] | undefined;
    readonly leftover: object | undefined;
    readonly limits: 'off' | 'less' | 'more' | undefined;
    readonly all: boolean;
  };
}

type Json = Record<string, unknown>;

function overlaid(one: Case, overlay: Overlay): CaseFiles {
  const { limits, changes } = overlay;
  const pack = JSON.parse(one.files.pack.get('pack.json') ?? '{}') as Json;
  const needsYears = limits.some((limit) => limit.kind === 'tranches' && limit.step === undefined);
  const allocation = {
    ...one.pack.allocation,
    budgetCents: overlay.budgetCents,
    method: overlay.method,
    years: overlay.years ?? (needsYears ? [{ year: 2026, budgetCents: 3333 }] : undefined),
    leftover: overlay.leftover,
  };
  const step = {
    id: 'step',
    title: { en: 'Step' },
    unit: 'count',
    min: 0,
    max: 9,
    default: 2,
    source: 'configuration',
  };
  const packText = JSON.stringify({
    ...pack,
    limits,
    allocation,
    parameters: [...(pack['parameters'] as Json[]), step],
    earmarks: [
      ...(pack['earmarks'] as Json[]),
      { id: 'often', title: { en: 'Often' }, source: 'configuration' },
    ],
  });
  // So that about half of the proposals have an earmark.
  const rule = {
    name: 'earmark/often',
    conditions: { all: [{ fact: 'proposal.open', operator: 'equal', value: true }] },
    event: { type: 'earmark', params: { ...ruleText, earmark: 'often' } },
  };
  const { proposals, ...rest } = JSON.parse(one.files.data.get('proposals.json') ?? '{}') as {
    proposals: Json[];
  };
  const changed = proposals.map((proposal) => withRelations(proposal, overlay, one));
  const { method: _, budgetCents: __, ...scenario } = JSON.parse(one.files.scenario) as Json;
  const milestones = limits.some((limit) => limit.kind === 'tranches' && limit.closed)
    ? ['evaluation']
    : [];
  return {
    pack: new Map([
      ...one.files.pack,
      ['pack.json', packText],
      ['rules/often.json', JSON.stringify({ rules: [rule] })],
    ]),
    data: new Map([
      ...one.files.data,
      ['proposals.json', JSON.stringify({ ...rest, proposals: changed })],
    ]),
    scenario: JSON.stringify({
      ...scenario,
      ...(changes.all ? { rulesOff: barriers(one), threshold: null } : {}),
      parameters: {
        ...(scenario['parameters'] as Json | undefined),
        ...(changes.step === undefined ? {} : { step: changes.step }),
      },
      milestones: changes.evaluation ? milestones : undefined,
      years: changes.years,
      leftover: changes.leftover,
      limits: changes.limits === undefined ? undefined : changesOf(limits, changes.limits),
    }),
  };
}

/** The places of proposals are those of the dataset, which is sorted by id; up to nine, so is the file. */
function withRelations(proposal: Json, { proposals }: Overlay, { dataset }: Case): Json {
  const place = dataset.proposals.findIndex(({ id }) => id === proposal['id']);
  const { yearly, requires, incompatibleWith } = proposals[place] ?? {};
  const needed = (id: string): readonly string[] => {
    const own = proposals[dataset.proposals.findIndex((other) => other.id === id)]?.requires ?? [];
    return [...own, ...own.flatMap(needed)];
  };
  const id = String(proposal['id']);
  // What a proposal needs, it does not exclude; nor does anything that it needs.
  const hangTogether = (a: string, b: string): boolean =>
    dataset.proposals.some(({ id: top }) => {
      const all = new Set([top, ...needed(top)]);
      return all.has(a) && all.has(b);
    });
  const cents = proposal['requestedCents'];
  return {
    ...proposal,
    requires,
    incompatibleWith: incompatibleWith?.filter((other) => !hangTogether(id, other)),
    yearlyCents:
      yearly === undefined || typeof cents !== 'number' ? undefined : byYear(cents, yearly),
  };
}

/** In the years 2026 to 2028, in proportion to whole numbers; what does not divide in the last. */
function byYear(cents: number, weights: readonly number[]): Record<string, number> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((cents * weight) / total));
  const last = cents - (parts[0] ?? 0) - (parts[1] ?? 0);
  return { '2026': parts[0] ?? 0, '2027': parts[1] ?? 0, '2028': last };
}

/** Switched off, so that more proposals stay in the race, with all that they ask. */
function barriers({ pack }: Case): readonly string[] {
  return pack.rules
    .filter(({ event }) => event.type === 'exclude' || event.type === 'limit')
    .map(({ name }) => name);
}

function changesOf(limits: Overlay['limits'], how: 'off' | 'less' | 'more'): Json {
  const [first] = limits;
  if (first === undefined) return {};
  if (how === 'off') return { [first.id]: { on: false } };
  const less = how === 'less';
  switch (first.kind) {
    case 'ceiling':
    case 'floor':
      return {
        [first.id]:
          first.amount.kind === 'cents'
            ? { cents: less ? 400 : 4000 }
            : { share: less ? 0.05 : 0.8 },
      };
    case 'count':
      return { [first.id]: { atMost: less ? 1 : 3 } };
    case 'coverage':
      return { [first.id]: { atLeast: less ? 1 : 2 } };
    case 'tranches':
      return { [first.id]: { on: true } };
  }
}
