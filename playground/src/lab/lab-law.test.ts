import { verify } from '@maatstaf/fairness';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { labLaw } from './lab-law.ts';

it('tells the smallest case of a rule that turns need around, in both languages', async () => {
  const opened = await openPack('maastricht-2025');
  const { pack, dataset } = opened;
  const turned = {
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.name === 'unequal-investment/need-cumulative' && rule.event.type === 'score'
        ? {
            ...rule,
            event: {
              ...rule.event,
              params: {
                ...rule.event.params,
                points: {
                  fact: 'need.cumulative',
                  line: [
                    [0, 100],
                    [100, 0],
                  ] as [number, number][],
                },
              },
            },
          }
        : rule,
    ),
  };
  expect(turned.rules).not.toEqual(pack.rules);
  const { laws } = await verify(turned, dataset, {
    runs: 60,
    seed: 1,
    laws: ['need-never-lowers-score', 'within-budget'],
  });
  const [need, budget] = ['need-never-lowers-score', 'within-budget'].map((id) =>
    laws.map(labLaw).find(({ law }) => law === id),
  );
  expect(budget).toMatchObject({ outcome: 'held', told: null });
  expect(need?.outcome).toBe('broken');
  expect(need?.told?.nl.opening).toMatch(/begroting|budget/u);
  expect(need?.told?.en.opening).toMatch(/budget/u);
  expect(need?.told?.nl.happened.length).toBeGreaterThan(0);
  // What a worker hands back is a copy; what cannot be copied would throw here.
  expect(structuredClone(need)).toEqual(need);
});
