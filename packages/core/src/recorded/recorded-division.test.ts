import { describe, expect, it } from 'vitest';
import { equalSharesMethod } from '../allocate/equal-shares/index.ts';
import { proportionalMethod } from '../allocate/proportional/index.ts';
import type { AllocationMethod } from '../allocate/problem.ts';
import { baseline } from '../parse/baseline.ts';
import type { Method } from '../parse/method.ts';
import { jsonRulesEngine } from '../reference/index.ts';
import { redivide, run } from '../run/run.ts';
import { datasetOf, proposal } from '../small-pack.test-data.ts';
import { pack, written } from '../small-run.test-data.ts';
import { recorded, type RecordedDivision, recording } from './recorded-division.ts';

const proposals = [
  proposal({ id: 'first', requestedCents: 5_000, facts: { 'proposal.partnerCount': 4 } }),
  proposal({ id: 'second', requestedCents: 4_000, facts: { 'proposal.partnerCount': 2 } }),
  proposal({ id: 'third', requestedCents: 1_500, serves: [{ neighbourhood: 'N2' }] }),
];

const runBy = (method: Method, by: AllocationMethod, given = proposals) =>
  run({
    pack,
    dataset: datasetOf(pack, given),
    scenario: { ...baseline(pack), method },
    evaluator: jsonRulesEngine,
    methods: [by],
  });

/** What `by` came to, after a journey to another thread. */
async function sent(method: Method, by: AllocationMethod): Promise<RecordedDivision> {
  const kept: RecordedDivision[] = [];
  await runBy(
    method,
    recording(by, (division) => kept.push(division)),
  );
  expect(kept.length).toBe(1);
  const [division] = kept;
  if (division === undefined) throw new Error('Nothing was recorded.');
  return structuredClone(division);
}

describe.each<{ readonly method: Method; readonly by: AllocationMethod }>([
  { method: { kind: 'proportional', weight: 'score' }, by: proportionalMethod },
  {
    method: {
      kind: 'equal-shares',
      entitlement: 'equal',
      utility: 'score',
      completion: 'utilitarian',
    },
    by: equalSharesMethod,
  },
])('a division by $method.kind', ({ method, by }) => {
  it('is the same to the last bit where it is looked at as where it was made', async () => {
    const made = await runBy(method, by);
    const shown = await runBy(method, recorded(await sent(method, by)));
    expect(written(shown)).toEqual(written(made));
    const places = proposals.map((_, place) => place);
    expect(places.map((place) => shown.allocation.paymentsOf(place))).toEqual(
      places.map((place) => made.allocation.paymentsOf(place)),
    );
    expect(made.allocation.spentCents).toBeGreaterThan(0);
  });

  it('is refused for other proposals', async () => {
    const division = await sent(method, by);
    await expect(runBy(method, recorded(division), proposals.slice(1))).rejects.toThrow(RangeError);
  });
});

it('leaves an earlier division as it was when the method divides again', async () => {
  const method: Method = { kind: 'proportional', weight: 'score' };
  const kept: RecordedDivision[] = [];
  const by = recording(proportionalMethod, (division) => kept.push(division));
  const made = await runBy(method, by);
  const [first] = kept;
  const before = [...(first?.outcomes.awardedCents ?? [])];
  redivide(made, { ...made.scenario, budgetCents: 100 });
  expect(kept.length).toBe(2);
  expect([...(first?.outcomes.awardedCents ?? [])]).toEqual(before);
});
