import { compiled, type Run, run } from '@maatstaf/core';
import { proportionalMethod } from '@maatstaf/core/proportional';
import { expect, test } from 'vitest';
import { readCase } from '../read-case.ts';

// The smallest cases that were found of what is not promised: why a law holds in its setting only.

const title = { en: 'Made up' };
const words = { title, description: title, source: 'configuration' };
const number = (id: string) => ({ id, title, type: 'number', unit: 'points', from: 'published' });

/** What differs between the small policies of this file. */
interface Difference {
  readonly pack?: object;
  readonly allocation?: object;
  readonly scenario?: object;
}

/** The pool it is in, and other fields of its record. */
interface More {
  readonly part?: string;
  readonly minimumCents?: number;
  readonly incompatibleWith?: readonly string[];
}

/** A proposal in its own neighbourhood: what it asks, its merit, another point, and how needy the place is. */
type Plan = readonly [asks: number, merit: number, other: number, need: number, more?: More];

/** Two principles: merit, and need with another point beside it. Every point is a fact by itself. */
async function divided(
  plans: Readonly<Record<string, Plan>>,
  { pack = {}, allocation = {}, scenario = {} }: Difference,
): Promise<Run> {
  const criterion = (id: string) => ({ ...words, id, weight: 1, combine: 'sum' });
  const score = (id: string, fact: string) => ({
    name: `score/${id}`,
    conditions: { all: [{ fact, operator: 'greaterThanInclusive', value: 0 }] },
    event: {
      type: 'score',
      params: {
        title,
        reason: title,
        source: 'configuration',
        criterion: id,
        points: {
          fact,
          line: [
            [0, 0],
            [100, 100],
          ],
        },
      },
    },
  });
  const json = (files: Record<string, unknown>) =>
    new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]));
  const files = {
    pack: json({
      'pack.json': {
        format: 'maatstaf-pack/1',
        id: 'small',
        version: '1.0.0',
        title,
        jurisdiction: title,
        languages: ['en'],
        validFrom: '2026-01-01',
        illustrativeAmounts: true,
        documents: [],
        principles: [
          { ...words, id: 'merit', weight: 1, criteria: [criterion('good')] },
          { ...words, id: 'unequal', weight: 1, criteria: [criterion('need'), criterion('other')] },
        ],
        needModels: [
          {
            id: 'index',
            kind: 'given',
            title,
            index: 'neighbourhood.index',
            measure: 'neighbourhood.index',
            goalposts: { low: 0, high: 100 },
            roundingError: 0,
            source: 'configuration',
          },
        ],
        allocation: {
          budgetCents: 100,
          method: { kind: 'ranking', mode: 'skip', partial: true },
          tieBreaks: [
            { kind: 'attribute', fact: 'proposal.lot', order: 'ascending' },
            { kind: 'lottery', seed: 'a' },
          ],
          source: 'configuration',
          ...allocation,
        },
        ...pack,
      },
      'facts.json': {
        facts: [
          number('proposal.merit'),
          number('proposal.other'),
          number('proposal.lot'),
          number('neighbourhood.index'),
          {
            id: 'proposal.part',
            title,
            type: 'label',
            from: 'applicant',
          },
        ],
      },
      'rules/all.json': {
        rules: [
          score('good', 'proposal.merit'),
          score('need', 'need.cumulative'),
          score('other', 'proposal.other'),
        ],
      },
    }),
    data: json({
      'neighbourhoods.json': {
        format: 'maatstaf-neighbourhoods/1',
        neighbourhoods: Object.entries(plans).map(([id, [, , , need]]) => ({
          code: `n-${id}`,
          name: id,
          population: 100,
          facts: { 'neighbourhood.index': need },
        })),
      },
      'proposals.json': {
        format: 'maatstaf-proposals/1',
        proposals: Object.entries(plans).map(([id, [asks, merit, other, , more = {}]], place) => {
          const { part = 'one', ...own } = more;
          return {
            id,
            title: { en: id },
            serves: [{ neighbourhood: `n-${id}` }],
            requestedCents: asks,
            facts: {
              'proposal.merit': merit,
              'proposal.other': other,
              'proposal.lot': place,
              'proposal.part': part,
            },
            ...own,
          };
        }),
      },
    }),
    scenario: JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: 'small', version: '1.0.0' },
      ...scenario,
    }),
  };
  const input = readCase(files);
  if (input === null) throw new Error('The files of a counterexample are not accepted.');
  return run({ ...input, evaluator: compiled, methods: [proportionalMethod] });
}

const awardsIn = ({ allocation }: Run) =>
  Object.fromEntries(
    allocation.awards.map(({ proposal, awardedCents }) => [proposal, awardedCents]),
  );

const twoParts = {
  poolBy: 'proposal.part',
  pools: [
    { id: 'one', title, budgetShare: 0.5, source: 'configuration' },
    { id: 'two', title, budgetShare: 0.5, source: 'configuration' },
  ],
};

test('a larger budget, where money flows: a part that can fund its own leaves less for another', async () => {
  const plans = { a: [10, 20, 0, 0, { part: 'two' }], b: [12, 10, 0, 0] } as const;
  const flow = (cents: number) => ({
    method: { kind: 'ranking', mode: 'strict', partial: false },
    budgetCents: cents,
    leftover: { kind: 'flows', to: ['one'] },
  });
  const [less, more] = [
    await divided(plans, { pack: twoParts, allocation: flow(18) }),
    await divided(plans, { pack: twoParts, allocation: flow(20) }),
  ];
  expect([awardsIn(less), awardsIn(more)]).toEqual([
    { a: 0, b: 12 },
    { a: 10, b: 0 },
  ]);
});

test('progressivity, where need gives no points: the lot decides, and may favour the less needy', async () => {
  const run = await divided(
    { a: [100, 10, 0, 30], b: [100, 10, 0, 90] },
    { scenario: { principleWeights: { unequal: 0 } } },
  );
  expect(awardsIn(run)).toEqual({ a: 100, b: 0 });
});

test('more weight for need, where another criterion of that principle differs: money leaves the needy', async () => {
  // On the principle as a whole `a` is better, by a point that has nothing to do with need.
  const plans = { a: [100, 0, 100, 20], b: [100, 50, 0, 60] } as const;
  const [before, after] = [
    await divided(plans, {}),
    await divided(plans, { scenario: { principleWeights: { unequal: 4 } } }),
  ];
  expect([awardsIn(before), awardsIn(after)]).toEqual([
    { a: 0, b: 100 },
    { a: 100, b: 0 },
  ]);
  const [was, is] = [before, after].map(({ fairness }) => fairness.metrics[0]?.value ?? 0);
  expect(is).toBeGreaterThan(was ?? 0);
});

test('a larger budget, where what does not fit is skipped: one that ranks higher comes to fit, and another loses', async () => {
  const whole = { method: { kind: 'ranking', mode: 'skip', partial: false } };
  const plans = { a: [3, 20, 0, 0], b: [1, 10, 0, 0] } as const;
  const [less, more] = [
    await divided(plans, { allocation: { ...whole, budgetCents: 2 } }),
    await divided(plans, { allocation: { ...whole, budgetCents: 3 } }),
  ];
  expect([awardsIn(less), awardsIn(more)]).toEqual([
    { a: 0, b: 1 },
    { a: 3, b: 0 },
  ]);
});

test('splitting a request: two halves may get what the whole did not', async () => {
  const whole = { method: { kind: 'ranking', mode: 'skip', partial: false }, budgetCents: 1 };
  const [one, two] = [
    await divided({ a: [2, 10, 0, 0] }, { allocation: whole }),
    await divided({ a1: [1, 10, 0, 0], a2: [1, 10, 0, 0] }, { allocation: whole }),
  ];
  expect([awardsIn(one), awardsIn(two)]).toEqual([{ a: 0 }, { a1: 1, a2: 0 }]);
});

test('losers, where proposals of two parts exclude each other: one that gets nothing moves the turns of its part', async () => {
  const whole = { method: { kind: 'ranking', mode: 'skip', partial: false }, budgetCents: 200 };
  const b: Plan = [100, 10, 0, 0, { part: 'one', incompatibleWith: ['c'] }];
  const c: Plan = [100, 10, 0, 0, { part: 'two', incompatibleWith: ['b'] }];
  const a: Plan = [900, 20, 0, 0, { part: 'one' }];
  const difference = { pack: twoParts, allocation: whole };
  const [beside, without] = [
    await divided({ a, b, c }, difference),
    await divided({ b, c }, difference),
  ];
  expect([awardsIn(beside), awardsIn(without)]).toEqual([
    { a: 0, b: 0, c: 100 },
    { b: 100, c: 0 },
  ]);
});

const inParts = (budgetCents: number) => ({
  method: { kind: 'proportional', weight: 'score' },
  budgetCents,
});

test('losers, in proportion: one that drops out has first made another drop out', async () => {
  const b: Plan = [1, 60, 0, 0, { minimumCents: 1 }];
  const [beside, without] = [
    await divided({ a: [2, 70, 0, 0, { minimumCents: 2 }], b }, { allocation: inParts(1) }),
    await divided({ b }, { allocation: inParts(1) }),
  ];
  expect([awardsIn(beside), awardsIn(without)]).toEqual([{ a: 0, b: 0 }, { b: 1 }]);
});

test('a larger budget, in proportion: another drops out, and less may be spent', async () => {
  const plans = {
    a: [2, 30, 0, 0, { minimumCents: 1 }],
    b: [3, 80, 0, 0, { minimumCents: 3 }],
  } as const;
  const [less, more] = [
    await divided(plans, { allocation: inParts(3) }),
    await divided(plans, { allocation: inParts(4) }),
  ];
  expect([awardsIn(less), awardsIn(more)]).toEqual([
    { a: 0, b: 3 },
    { a: 2, b: 0 },
  ]);
});

test('copies, where the lottery decides: a loser that is handed in twice draws a second lot, which may win', async () => {
  const allocation = {
    budgetCents: 100,
    method: { kind: 'ranking', mode: 'skip', partial: false },
    tieBreaks: [{ kind: 'lottery', seed: 'one' }],
  };
  const equal: Plan = [100, 10, 0, 0];
  const [once, twice] = [
    await divided({ a: equal, b: equal }, { allocation }),
    await divided({ a: equal, b: equal, 'b-again': equal }, { allocation }),
  ];
  expect([awardsIn(once), awardsIn(twice)]).toEqual([
    { a: 100, b: 0 },
    { a: 0, b: 0, 'b-again': 100 },
  ]);
  expect(once.allocation.awards.map(({ reason }) => reason)).toEqual(['rank', 'lottery']);
});
