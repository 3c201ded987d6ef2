import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, euros, held, limit, under, young } from '../allocate/limits.test-data.ts';
import { compiled } from '../compiled/compiled.ts';
import { redivide, type Run } from '../run/run.ts';
import { recordOf } from '../parse/record-of.ts';
import { proposal, proposalIn } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { searchWhatItTakes, whatItTakes, type WhatItTakesSoFar } from './what-it-takes.ts';

const needy = (more: object = {}) => proposal({ id: 'needy', requestedCents: 7_000, ...more });
const able = (more: object = {}) =>
  proposal({
    id: 'able',
    requestedCents: 7_000,
    serves: [{ neighbourhood: 'N2' }],
    facts: { 'proposal.partnerCount': 2 },
    ...more,
  });

const taken = (run: Run, id: string) => whatItTakes(run, id, compiled);

it('looks for a lower request also where the scenario itself changed the proposal', async () => {
  const plain = await runOf([needy(), able({ requestedCents: 8_000 })]);
  const record = { ...recordOf(proposalIn(plain.dataset, 'able')), requestedCents: 7_000 };
  const changed = await runOf([needy(), able({ requestedCents: 8_000 })], { proposals: [record] });
  const published = await runOf([needy(), able()]);
  expect(await taken(changed, 'able')).toEqual(await taken(published, 'able'));
});

it('comes bit by bit: money first, then one weight after another, to the same end', async () => {
  const run = await runOf([needy(), able()]);
  const seen: WhatItTakesSoFar[] = [];
  for await (const known of searchWhatItTakes(run, 'able', compiled)) seen.push(known);
  const [first, second] = seen;
  expect(first).toMatchObject({ budget: { isLeast: true }, request: undefined, weights: [] });
  expect(second?.request).not.toBe(undefined);
  const all = seen.flatMap(({ looked }) => (looked === undefined ? [] : [looked]));
  const of = all[0]?.of ?? 0;
  expect(all.map(({ at }) => at)).toEqual([0, 0, ...Array.from({ length: of }, (_, at) => at + 1)]);
  expect(seen.at(-1)).toEqual(await taken(run, 'able'));
});

describe('what it would take', () => {
  it('is the nearest share of each weight, with a plain number for it', async () => {
    // The needy one is first above 3/8 of need; now need has a half.
    const found = await taken(await runOf([needy(), able()]), 'able');
    expect(found?.weights).toEqual([
      {
        weight: { level: 'principle', id: 'need' },
        share: 0.5,
        enough: 0.37,
        from: 0,
        to: expect.closeTo(0.375, 12) as number,
        awardedCents: 7_000,
      },
      {
        weight: { level: 'principle', id: 'quality' },
        share: 0.5,
        enough: 0.63,
        from: expect.closeTo(0.625, 12) as number,
        to: 1,
        awardedCents: 7_000,
      },
    ]);
  });

  it('is the least budget, to the cent', async () => {
    // Large has 7,000 of 10,000; both fit when it has 14,000, which is so from 20,000 on.
    const found = await taken(await runOf([needy(), able()]), 'able');
    expect(found?.budget).toMatchObject({ extraInPoolCents: 7_000, isLeast: true });
    expect(found?.budget?.extraCents).toBeGreaterThan(9_990);
    expect(found?.budget?.extraCents).toBeLessThanOrEqual(10_000);
  });

  it('is the request that was left at its turn', async () => {
    const run = await runOf([needy({ requestedCents: 4_500 }), able()]);
    expect((await taken(run, 'able'))?.request).toEqual({
      requestedCents: 2_500,
      lessCents: 4_500,
      awardedCents: 2_500,
      inEuros: null,
      isHighest: true,
    });
  });

  it('is told in whole euros too, where those do it as well', async () => {
    // Needy leaves 7,000 - 4,477 = 2,523 for able, which in whole euros is 2,500.
    const run = await runOf([needy({ requestedCents: 4_477 }), able()]);
    const { budget, request } = (await taken(run, 'able')) ?? {};
    expect(request).toMatchObject({ requestedCents: 2_523 });
    expect(request?.inEuros).toEqual({
      requestedCents: 2_500,
      lessCents: 4_500,
      awardedCents: 2_500,
    });
    const { budgetCents = Number.NaN, inEuros } = budget ?? {};
    expect(budgetCents % 100).not.toBe(0);
    expect(inEuros?.budgetCents).toBe(Math.ceil(budgetCents / 100) * 100);
    expect(inEuros?.awardedCents).toBe(7_000);
  });

  it('is not told in whole euros where those are nothing', async () => {
    const run = await runOf([needy({ requestedCents: 6_950 }), able()]);
    expect((await taken(run, 'able'))?.request).toMatchObject({
      requestedCents: 50,
      inEuros: null,
    });
  });

  it('is no request that is less than is of use', async () => {
    const run = await runOf([needy({ requestedCents: 4_500 }), able({ minimumCents: 3_000 })]);
    expect((await taken(run, 'able'))?.request).toBeNull();
  });

  it('is not found where nothing helps, and that is said', async () => {
    const run = await runOf([able()], { threshold: { points: 90, principles: ['quality'] } });
    expect(await taken(run, 'able')).toEqual({
      proposal: 'able',
      weights: [],
      budget: null,
      request: null,
    });
  });

  it('is not asked for a proposal that has money, or lacks something else', async () => {
    const run = await runOf([needy(), able(), needy({ id: 'gone', withdrawn: true })], {
      overrides: [{ proposal: 'able', action: 'lock-out', reason: 'Not this year.' }],
    });
    expect(await Promise.all(['needy', 'able', 'gone'].map((id) => taken(run, id)))).toEqual([
      null,
      null,
      null,
    ]);
    await expect(taken(run, 'nobody')).rejects.toThrow('There is no proposal "nobody"');
  });

  it('is looked for under limits too, where it is only said to be enough', async () => {
    // The floor keeps 3,000 of 7,000 for youth, of which nothing is asked but 1,000.
    const floor = limit('youth', 'floor', {
      group: { by: 'earmark', only: ['youth'] },
      amount: euros(3_000),
      unspent: held,
    });
    const run = await under([floor], [asks('a', 4, 1_000, young), asks('b', 3, 6_500)]);
    const found = await taken(run, 'b');
    expect(found?.budget?.isLeast).toBe(false);
    expect(found?.request?.isHighest).toBe(false);
    const { budgetCents = 0 } = found?.budget ?? {};
    const at = (cents: number) =>
      redivide(run, { ...run.scenario, budgetCents: cents }).allocation.awardedCents[1];
    expect([at(budgetCents - 1), at(budgetCents)]).toEqual([0, 6_500]);
  });
});

it('finds the least budget that trying every cent finds', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          partners: fc.integer({ min: 0, max: 4 }),
          cents: fc.integer({ min: 1, max: 30 }),
          minimum: fc.boolean(),
        }),
        { minLength: 2, maxLength: 5 },
      ),
      fc.constantFrom('strict' as const, 'skip' as const),
      fc.boolean(),
      async (list, mode, partial) => {
        const record = (one: (typeof list)[number], index: number, cents = one.cents) =>
          asks(
            `p${index}`,
            one.partners,
            cents,
            one.minimum ? { minimumCents: Math.ceil(cents / 2) } : {},
          );
        const scenario = { budgetCents: 20, method: { kind: 'ranking' as const, mode, partial } };
        const run = await runOf(
          list.map((one, index) => record(one, index)),
          scenario,
        );
        for (const { proposal: id, status } of run.allocation.awards) {
          if (status !== 'refused-ceiling') continue;
          const place = Number(id.slice(1));
          const found = await taken(run, id);
          const tried = Array.from({ length: 300 }, (_, extra) => 20 + extra).find(
            (budgetCents) =>
              (redivide(run, { ...run.scenario, budgetCents }).allocation.awardedCents[place] ??
                0) > 0,
          );
          expect(found?.budget?.budgetCents).toBe(tried);
          seen += 1;
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(20);
});
