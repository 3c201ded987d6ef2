import { expect, it } from 'vitest';
import { compiled } from '../compiled/compiled.ts';
import { baseline } from '../parse/baseline.ts';
import { run } from '../run/run.ts';
import { datasetOf, proposal, smallPackParsed, smallRules } from '../small-pack.test-data.ts';
import { validityOn } from './validity.ts';

it('counts the first and the last day, and nothing outside', () => {
  const period = { validFrom: '2026-03-01', validTo: '2026-03-31' };
  expect(
    ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((date) =>
      validityOn(date, period),
    ),
  ).toEqual(['not-yet', 'valid', 'valid', 'expired']);
  expect(validityOn('2026-03-01', {})).toBe('valid');
});

it('lets a rule exclude only within its period, judged at the date of the scenario', async () => {
  const pack = smallPackParsed({
    rules: smallRules.map((rule) =>
      rule.name === 'eligibility/commercial'
        ? {
            ...rule,
            event: { ...rule.event, params: { ...rule.event.params, validFrom: '2026-07-01' } },
          }
        : rule,
    ),
  });
  const dataset = datasetOf(pack, [
    proposal({ id: 'p-1', facts: { 'proposal.commercial': true } }),
  ]);
  const atStart = await run({ pack, dataset, evaluator: compiled });
  const later = await run({
    pack,
    dataset,
    scenario: { ...baseline(pack), date: '2026-07-01' },
    evaluator: compiled,
    earlier: atStart,
  });
  expect([atStart, later].map(({ allocation }) => allocation.awards[0]?.status)).toEqual([
    'awarded',
    'refused-ineligible',
  ]);
});

it('lets a criterion whose only rule has expired leave the tree', async () => {
  const pack = smallPackParsed({
    rules: smallRules.map((rule) =>
      rule.name === 'need/vulnerability'
        ? {
            ...rule,
            event: { ...rule.event, params: { ...rule.event.params, validTo: '2025-12-31' } },
          }
        : rule,
    ),
  });
  const dataset = datasetOf(pack, [proposal({ id: 'p-1' })]);
  const { assessment } = await run({ pack, dataset, evaluator: compiled });
  expect(assessment.applicable.get('large')).toEqual(['partners', 'open']);
});
