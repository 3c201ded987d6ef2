import { describe, expect, it } from 'vitest';
import type { Method } from '../parse/method.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { compareMethods } from './compare-methods.ts';
import { comparisonReport } from './comparison-report.ts';

const skip: Method = { kind: 'ranking', mode: 'skip', partial: false };
const strict: Method = { kind: 'ranking', mode: 'strict', partial: false };
const unknownDay: Method = {
  kind: 'order-of-receipt',
  received: 'proposal.received',
  mode: 'skip',
  partial: false,
};

/** Of 7,000 cents: `first` fits, `second` does not, and `third` only fits once `second` is passed over. */
const proposals = [
  proposal({ id: 'first', requestedCents: 5_000, facts: { 'proposal.partnerCount': 4 } }),
  proposal({ id: 'second', requestedCents: 4_000, facts: { 'proposal.partnerCount': 2 } }),
  proposal({ id: 'third', requestedCents: 1_500, serves: [{ neighbourhood: 'N2' }] }),
];

describe('compareMethods', () => {
  it('tells who comes in and who falls out against the first', async () => {
    const { base, methods } = compareMethods(await runOf(proposals), [strict, skip]);
    expect(base).toBe('ranking/strict');
    expect(
      methods.map((one) =>
        one.kind === 'divided'
          ? [one.name, one.funded, one.run.allocation.spentCents, one.changes.entered]
          : one.issues,
      ),
    ).toEqual([
      ['ranking/strict', 1, 5_000, []],
      ['ranking/skip', 2, 6_500, ['third']],
    ]);
  });

  it('holds against a named base', async () => {
    const { base, methods } = compareMethods(await runOf(proposals), [strict, skip], skip);
    expect(base).toBe('ranking/skip');
    expect(methods[0]).toMatchObject({ changes: { left: ['third'] } });
  });

  it('adds up cents by city district', async () => {
    const { methods } = compareMethods(await runOf(proposals), [skip]);
    expect(methods[0]).toMatchObject({
      cityDistricts: [
        { cityDistrict: 'North', awardedCents: 5_000 },
        { cityDistrict: 'South', awardedCents: 1_500 },
      ],
    });
  });

  it('lists a method that cannot divide this, and takes the next as the base', async () => {
    const { base, methods } = compareMethods(await runOf(proposals), [unknownDay, skip]);
    expect(base).toBe('ranking/skip');
    expect(methods[0]).toMatchObject({
      kind: 'refused',
      name: 'order-of-receipt/skip',
      issues: [{ code: 'method.no-day-of-receipt', found: 'proposal.received' }],
    });
  });

  it('has no base where none can divide this', async () => {
    const { base, methods } = compareMethods(await runOf(proposals), [unknownDay]);
    expect([base, methods.length]).toEqual([null, 1]);
  });

  it('compares nothing where no method is given', async () => {
    expect(compareMethods(await runOf(proposals), [])).toEqual({ base: null, methods: [] });
  });
});

describe('comparisonReport', () => {
  it('keeps to its schema, with cents of every method beside each other', async () => {
    const run = await runOf(proposals);
    const report = comparisonReport(run, compareMethods(run, [strict, skip, unknownDay]), [], 'en');
    expect(comparisonSchema.safeParse(report).error).toBeUndefined();
    expect(report.proposals[2]).toMatchObject({
      id: 'third',
      awardedCents: { 'ranking/strict': 0, 'ranking/skip': 1_500 },
      reason: { 'ranking/strict': 'method', 'ranking/skip': 'rank' },
    });
    expect(report.methods[2]).toMatchObject({
      refused: [{ code: 'method.no-day-of-receipt' }],
      outcome: null,
    });
  });
});
