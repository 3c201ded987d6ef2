import type { Run } from '@maatstaf/core';
import type { Difference } from '../law.ts';
import type { PlainOutcome } from './plain-outcome.ts';

/** Both sides round to nine decimals, and may fall on either side of a half. */
const tolerance = 1.5e-9;

/** Where an equal took the money, a run says that the lot decided. */
const byLot = new Set(['budget', 'pool-ceiling', 'below-minimum']);

const kinds = ['eligible', 'excluded', 'incomplete'] as const;

/**
 * Where a run differs from the plain outcome of its input: in the columns, and in what is written out
 * from them. Cents, ranks and statuses must be equal; scores within 1.5e-9.
 */
export function disagreements(run: Run, plain: PlainOutcome): readonly Difference[] {
  const { assessment, allocation, dataset } = run;
  const witnesses: Difference[] = [];
  const same = (at: string, found: unknown, expected: unknown): void => {
    if (found !== expected)
      witnesses.push({ at, found: String(found), expected: String(expected) });
  };
  const near = (at: string, found: number | undefined, expected: number): void => {
    if (!(Math.abs((found ?? Number.NaN) - expected) <= tolerance))
      witnesses.push({ at, found: String(found), expected: String(expected) });
  };
  for (const [place, { id }] of dataset.proposals.entries()) {
    const expected = plain.proposals.get(id);
    if (expected === undefined) continue;
    const score = run.scores.scoreAt(place);
    if (expected.score === null) same(`${id}: score`, score, null);
    else {
      near(`${id}: score`, score?.score, expected.score.point);
      near(`${id}: lowest score`, score?.range.low, expected.score.low);
      near(`${id}: highest score`, score?.range.high, expected.score.high);
    }
    const { standing } = assessment;
    const { eligibility } = expected;
    same(`${id}: eligibility`, kinds[standing.eligibility[place] ?? -1], eligibility);
    same(
      `${id}: eligibility written out`,
      assessment.proposalAt(place).eligibility.kind,
      eligibility,
    );
    same(`${id}: least`, standing.leastCents[place], expected.leastCents);
    const award = allocation.awards.find(({ proposal }) => proposal === id);
    same(`${id}: claim`, award?.claimCents, expected.claimCents);
    same(`${id}: rank`, award?.rank, expected.rank);
    same(`${id}: status`, award?.status, expected.status);
    same(`${id}: award`, award?.awardedCents, expected.awardedCents);
    if (expected.reason !== null) {
      const found = award?.reason === 'lottery' && byLot.has(expected.reason);
      same(`${id}: reason`, found ? expected.reason : award?.reason, expected.reason);
    }
    const { groupLimit = null } = award ?? {};
    same(
      `${id}: limit`,
      groupLimit === null ? null : `${groupLimit.limit} ${groupLimit.group}`,
      expected.groupLimit,
    );
    same(`${id}: award in cents`, allocation.awardedCents[place], expected.awardedCents);
  }
  for (const { pool, budgetCents } of allocation.pools) {
    same(`${pool}: budget`, budgetCents, plain.pools.get(pool));
  }
  for (const [place, { code }] of dataset.neighbourhoods.entries()) {
    const area = allocation.neighbourhoods.find(({ neighbourhood }) => neighbourhood === code);
    same(`${code}: cents`, area?.awardedCents, plain.neighbourhoods.get(code));
    same(`${code}: column`, allocation.awardedByArea[place], plain.neighbourhoods.get(code));
  }
  for (const [index, { limit, ...expected }] of plain.limits.entries()) {
    const own = allocation.limits[index];
    const at = `${limit.limit} ${limit.group}`;
    same(at, `${own?.limit} ${own?.group}`, at);
    for (const key of ['kind', 'within', 'bound', 'existing'] as const) {
      same(`${at}: ${key}`, own?.[key], limit[key]);
    }
    for (const key of ['reached', 'asked', 'met', 'heldCents'] as const) {
      same(`${at}: ${key}`, own?.[key], expected[key]);
    }
  }
  same('limits', allocation.limits.length, plain.limits.length);
  same('held', allocation.heldCents, plain.heldCents);
  same('proposals', allocation.awards.length, plain.proposals.size);
  same('pools', allocation.pools.length, plain.pools.size);
  return witnesses;
}
