import { jsonRulesEngine } from '@maatstaf/core/reference';
import { expect, test } from 'vitest';
import type { CaseFiles } from '../case.ts';
import { readCase } from '../read-case.ts';
import { trialOf } from '../trial.ts';
import { laws } from './laws.ts';
import { smallTown } from './small-town.ts';

// Cases that once broke a law, found by generating or by hand, in their smallest form. Each is either
// not accepted by the parsers any more, or keeps every law.

interface Json {
  [key: string]: Json & (string | number | boolean) & Json[];
}
type Edit = (files: {
  pack: Json;
  facts: Json;
  rules: Json;
  areas: Json;
  proposals: Json;
  scenario: Json;
}) => void;

function changed(edit: Edit): CaseFiles {
  const { pack, data, scenario } = smallTown().files;
  const parse = (text: string | undefined): Json => JSON.parse(text ?? '{}') as Json;
  const files = {
    pack: parse(pack.get('pack.json')),
    facts: parse(pack.get('facts.json')),
    rules: parse(pack.get('rules/all.json')),
    areas: parse(data.get('neighbourhoods.json')),
    proposals: parse(data.get('proposals.json')),
    scenario: parse(scenario),
  };
  edit(files);
  const text = JSON.stringify;
  return {
    pack: new Map([
      ['pack.json', text(files.pack)],
      ['facts.json', text(files.facts)],
      ['rules/all.json', text(files.rules)],
    ]),
    data: new Map([
      ['neighbourhoods.json', text(files.areas)],
      ['proposals.json', text(files.proposals)],
    ]),
    scenario: text(files.scenario),
  };
}

const put = (target: Json, values: object): void => void Object.assign(target, values);
const cap = (values: object) => (rules: Json) => {
  (rules['rules'] as unknown as unknown[]).push({
    name: 'limit/found',
    conditions: { all: [{ fact: 'proposal.open', operator: 'equal', value: true }] },
    event: {
      type: 'limit',
      params: {
        title: { en: 'Found' },
        reason: { en: 'Found' },
        source: 'configuration',
        caps: [values],
      },
    },
  });
};
const parameter = (unit: string, standard: number) => ({
  parameters: [
    {
      id: 'cap',
      title: { en: 'cap' },
      unit,
      min: -1000,
      max: 1000,
      default: standard,
      source: 'configuration',
    },
  ],
});
const byParameter = { kind: 'amount', cents: { fact: 'parameter.cap' } };
const shareByParameter = {
  kind: 'share',
  of: 'proposal.requestedCents',
  share: { fact: 'parameter.cap' },
};

test.each<[string, Edit]>([
  [
    'a cap that is a negative parameter',
    ({ pack, rules }) => (put(pack, parameter('cents', -100)), cap(byParameter)(rules)),
  ],
  [
    'a cap that is a negative share',
    ({ pack, rules }) => (put(pack, parameter('ratio', -0.5)), cap(shareByParameter)(rules)),
  ],
  [
    'a cap of half a cent, from the pack',
    ({ pack, rules }) => (put(pack, parameter('cents', 100.5)), cap(byParameter)(rules)),
  ],
  [
    'a cap of half a cent, from the scenario',
    ({ pack, rules, scenario }) => (
      put(pack, parameter('cents', 100)),
      put(scenario, { parameters: { cap: 99.5 } }),
      cap(byParameter)(rules)
    ),
  ],
  [
    'a weight too small to divide by',
    ({ scenario }) => put(scenario, { criterionWeights: { 'c-open': 5e-324 } }),
  ],
  [
    'a line longer than numbers go',
    ({ facts, rules }) => {
      (facts['facts'] as unknown as unknown[]).push({
        id: 'proposal.n',
        title: { en: 'n' },
        type: 'number',
        unit: 'count',
        from: 'applicant',
      });
      (rules['rules'] as unknown as unknown[]).push({
        name: 'score/found',
        conditions: { not: { fact: 'proposal.n', operator: 'lessThan', value: 0 } },
        event: {
          type: 'score',
          params: {
            title: { en: 'x' },
            reason: { en: 'x' },
            source: 'configuration',
            criterion: 'c-open',
            points: {
              fact: 'proposal.n',
              line: [
                [-1.7e308, 0],
                [1.7e308, 100],
              ],
            },
          },
        },
      });
    },
  ],
  [
    'a neighbourhood of unknown size, and a rule about small ones',
    ({ pack, facts, rules }) => {
      for (const id of ['neighbourhood.homes', 'neighbourhood.index']) {
        (facts['facts'] as unknown as unknown[]).push({
          id,
          title: { en: id },
          type: 'number',
          unit: 'count',
          from: 'published',
        });
      }
      put(pack, {
        need: {
          kind: 'given',
          title: { en: 'n' },
          index: 'neighbourhood.index',
          measure: 'neighbourhood.index',
          goalposts: { low: 0, high: 1 },
          roundingError: 0,
          small: { of: 'neighbourhood.homes', below: 2 },
          source: 'configuration',
        },
      });
      (rules['rules'] as unknown as unknown[]).push({
        name: 'score/small',
        conditions: { all: [{ fact: 'need.small', operator: 'equal', value: true }] },
        event: {
          type: 'score',
          params: {
            title: { en: 'x' },
            reason: { en: 'x' },
            source: 'configuration',
            criterion: 'c-open',
            points: 40,
          },
        },
      });
    },
  ],
])('%s breaks no law', async (_, edit) => {
  const files = changed(edit);
  const input = readCase(files);
  for (let variation = 0; input !== null && variation < 40; variation += 1) {
    const trial = await trialOf({ ...input, files, variation }, jsonRulesEngine);
    for (const law of laws) expect((await law.check(trial)).witnesses, law.id).toEqual([]);
  }
});
