import { compiled } from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import { describe, expect, test } from 'vitest';
import type { CaseFiles } from '../case.ts';
import { readCase } from '../read-case.ts';
import { trialOf } from '../trial.ts';
import { laws } from './laws.ts';
import { type Difference, townWith } from './town-with.test-data.ts';

// Cases that once broke a law, found by generating or by hand, in their smallest form. Each is either
// not accepted by the parsers any more, for the reason given, or keeps every law.

const words = { title: { en: 'Found' }, reason: { en: 'Found' }, source: 'configuration' };
const number = (id: string) => ({
  id,
  title: { en: id },
  type: 'number',
  unit: 'count',
  from: 'published',
});
const parameter = (unit: string, min: number, standard: number) => ({
  parameters: [
    {
      id: 'cap',
      title: { en: 'Cap' },
      unit,
      min,
      max: 1000,
      default: standard,
      source: 'configuration',
    },
  ],
});
const limit = (cap: object) => ({
  name: 'limit/found',
  conditions: { all: [{ fact: 'proposal.open', operator: 'equal', value: true }] },
  event: { type: 'limit', params: { ...words, caps: [cap] } },
});
const score = (conditions: object, points: unknown) => ({
  name: 'score/found',
  conditions,
  event: { type: 'score', params: { ...words, criterion: 'c-open', points } },
});

const amount = limit({ kind: 'amount', cents: { fact: 'parameter.cap' } });
const share = limit({
  kind: 'share',
  of: 'proposal.requestedCents',
  share: { fact: 'parameter.cap' },
});
const aboveZero = { not: { fact: 'proposal.n', operator: 'lessThan', value: 0 } };
const line = (end: number) => ({
  fact: 'proposal.n',
  line: [
    [-end, 0],
    [end, 100],
  ],
});

const rejected: readonly (readonly [string, Difference, readonly string[]])[] = [
  [
    'a cap that may become a negative amount',
    { pack: parameter('cents', -1000, 100), rules: [amount] },
    ['parameter.range at /parameters/0/min'],
  ],
  [
    'a cap that may become a negative share',
    { pack: parameter('ratio', -1, 0.5), rules: [share] },
    ['parameter.range at /parameters/0/min'],
  ],
  [
    'a cap of half a cent, from the pack',
    { pack: parameter('cents', 0, 100.5), rules: [amount] },
    ['parameter.range at /parameters/0/default'],
  ],
  [
    'a cap of half a cent, from the scenario',
    { pack: parameter('cents', 0, 100), rules: [amount], scenario: { parameters: { cap: 99.5 } } },
    ['parameter.range at /parameters/cap'],
  ],
  [
    'a line longer than numbers go',
    { facts: [number('proposal.n')], rules: [score(aboveZero, line(1.7e308))] },
    [
      'value.too-small at /rules/4/event/params/points/line/0/0',
      'value.too-large at /rules/4/event/params/points/line/1/0',
    ],
  ],
];

const lawful: readonly (readonly [string, Difference])[] = [
  ['a weight too small to divide by', { scenario: { criterionWeights: { 'c-open': 5e-324 } } }],
  [
    'a line as long as lines may be',
    { facts: [number('proposal.n')], rules: [score(aboveZero, line(1e15))] },
  ],
  [
    'a neighbourhood of unknown size, and a rule about small ones',
    {
      facts: [number('neighbourhood.homes'), number('neighbourhood.index')],
      pack: {
        needModels: [
          {
            id: 'index',
            kind: 'given',
            title: { en: 'Need' },
            index: 'neighbourhood.index',
            measure: 'neighbourhood.index',
            goalposts: { low: 0, high: 1 },
            roundingError: 0,
            small: { of: 'neighbourhood.homes', below: 2 },
            source: 'configuration',
          },
        ],
      },
      rules: [score({ all: [{ fact: 'need.small', operator: 'equal', value: true }] }, 40)],
    },
  ],
];

/** What the parsers find wrong with files, each as a code and a place. */
function mistakesIn({ pack, data, scenario }: CaseFiles): readonly string[] {
  const policy = parsePack(pack);
  const dataset = policy.ok ? parseDataset(policy.value, data) : policy;
  const changes =
    policy.ok && dataset.ok
      ? parseScenario(policy.value, dataset.value, 'scenario.json', scenario)
      : dataset;
  return changes.issues.map(
    ({ code, at }) => `${code} at ${at.kind === 'pointer' ? at.pointer : at.kind}`,
  );
}

test.each(rejected)('%s is not accepted', (_, difference, mistakes) => {
  expect(mistakesIn(townWith(difference))).toEqual(mistakes);
});

describe.each([compiled, jsonRulesEngine])('by $name', (evaluator) => {
  test.each(lawful)('%s breaks no law', async (_, difference) => {
    const files = townWith(difference);
    expect(mistakesIn(files)).toEqual([]);
    const input = readCase(files);
    if (input === null) return;
    for (let variation = 0; variation < 20; variation += 1) {
      const trial = await trialOf({ ...input, files, variation }, evaluator);
      for (const law of laws) expect((await law.check(trial)).witnesses, law.id).toEqual([]);
    }
  });
});
