import { baseline, compiled, run, type Scenario } from '@maatstaf/core';
import { parsePack } from '@maatstaf/core/parse';
import { describe, expect, it } from 'vitest';
import { packInScenario } from './pack-in-scenario.ts';
import { publishedPack } from './published-pack.test-data.ts';

/** What a scenario changes: what it is, in which pack, and how. */
const changes: readonly (readonly [string, string, Partial<Scenario>])[] = [
  ['weights', 'greenford-2026', { principleWeights: { stewardship: 5 } }],
  [
    'another budget and way of dividing',
    'greenford-2026',
    {
      budgetCents: 30_000_000,
      method: { kind: 'ranking', mode: 'skip', partial: false },
      threshold: null,
    },
  ],
  ['another index of need', 'maastricht-2025', { needModel: 'rivm-2020' }],
  ['a parameter', 'maastricht-2025', { parameters: { maxOperatingShare: 0.2 } }],
  [
    'limits on groups',
    'maastricht-2025',
    {
      limits: { 'youth-reserve': { on: false }, 'citywide-base-money': { share: 0.6 } },
    },
  ],
  [
    'steps, with their milestone',
    'maastricht-2025',
    {
      parameters: { communityWorkTranche: 3 },
      milestones: ['interim-evaluation'],
    },
  ],
];

describe('the pack in a scenario', () => {
  it.each(changes)('divides by itself as the scenario does: %s', async (_, id, changed) => {
    const { pack, dataset } = publishedPack(id);
    const plain = await run({ pack, dataset, evaluator: compiled });
    const scenario = { ...plain.scenario, ...changed };
    const wanted = await run({ pack, dataset, scenario, evaluator: compiled });
    const own = await run({ pack: packInScenario(pack, scenario), dataset, evaluator: compiled });
    expect([...own.allocation.awardedCents]).toEqual([...wanted.allocation.awardedCents]);
    expect([...own.allocation.awardedCents]).not.toEqual([...plain.allocation.awardedCents]);
    expect(own.scores.proposals.map(({ score }) => score)).toEqual(
      wanted.scores.proposals.map(({ score }) => score),
    );
  });

  it.each(['greenford-2026', 'maastricht-2025'])(
    'is in order without any one rule of %s, and divides as the scenario does',
    { timeout: 120_000 },
    async (id) => {
      const { pack, dataset } = publishedPack(id);
      for (const { name } of pack.rules) {
        const scenario = { ...baseline(pack), rulesOff: [name] };
        const edited = packInScenario(pack, scenario);
        const { facts, statements, rules, ...packFile } = edited;
        const parsed = parsePack(
          new Map([
            ['pack.json', JSON.stringify(packFile)],
            ['facts.json', JSON.stringify({ facts })],
            ['statements.json', JSON.stringify({ statements })],
            ['rules/all.json', JSON.stringify({ rules })],
          ]),
        );
        expect(parsed.ok ? [] : parsed.issues, name).toEqual([]);
      }
      const [first, second] = pack.rules.filter(({ event }) => event.type === 'score');
      const scenario = {
        ...baseline(pack),
        rulesOff: [first?.name ?? '', second?.name ?? ''],
      };
      const wanted = await run({ pack, dataset, scenario, evaluator: compiled });
      const own = await run({ pack: packInScenario(pack, scenario), dataset, evaluator: compiled });
      expect([...own.allocation.awardedCents]).toEqual([...wanted.allocation.awardedCents]);
    },
  );
});
