import { expect, it } from 'vitest';
import { type Migrations, migrated } from './migrated.ts';

/** As if the second format had renamed the budget, and the third had moved the threshold. */
const steps: Migrations = new Map<number, (older: Readonly<Record<string, unknown>>) => object>([
  [1, ({ budgetCents, ...rest }) => ({ ...rest, ceilingCents: budgetCents })],
  [2, ({ threshold, ...rest }) => ({ ...rest, quality: { threshold } })],
]);
const made = { steps, to: 3 };

it('brings an older scenario to the format in use, one format at a time', () => {
  const older = { format: 'maatstaf-scenario/1', budgetCents: 100, threshold: 40 };
  expect(migrated('old.json', older, made)).toEqual({
    ok: true,
    value: { format: 'maatstaf-scenario/3', ceilingCents: 100, quality: { threshold: 40 } },
    issues: [],
  });
});

it('starts half way with a scenario of the format before', () => {
  const older = { format: 'maatstaf-scenario/2', ceilingCents: 100, threshold: 40 };
  expect(migrated('old.json', older, made)).toMatchObject({
    value: { format: 'maatstaf-scenario/3', ceilingCents: 100 },
  });
});

it('leaves alone what has the format in use, or none', () => {
  for (const value of [{ format: 'maatstaf-scenario/3' }, { format: 'other' }, 'text', null, []]) {
    const read = migrated('file.json', value, made);
    expect(read.ok && read.value).toBe(value);
  }
});

it('refuses a newer format, by its place', () => {
  const read = migrated('new.json', { format: 'maatstaf-scenario/9' });
  expect(read.issues).toEqual([
    {
      code: 'scenario.newer-format',
      severity: 'error',
      file: 'new.json',
      at: { kind: 'pointer', pointer: '/format' },
      found: 'maatstaf-scenario/9',
      expected: 'maatstaf-scenario/1',
    },
  ]);
});
