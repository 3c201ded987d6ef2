import type { Proposal } from './dataset.ts';
import type { ProposalRecord } from './proposal-record.ts';

/**
 * A proposal as a record, for a scenario that changes it: `proposalOf` makes the same proposal of it, to
 * the last bit. What is unknown or empty is left out.
 */
export function recordOf(proposal: Proposal): ProposalRecord {
  const { id, title, note, serves, requestedCents, minimumCents, yearlyCents, facts } = proposal;
  const listed = (key: 'statements' | 'incompatibleWith' | 'requires') =>
    proposal[key].length === 0 ? {} : { [key]: [...proposal[key]] };
  return {
    id,
    title: { ...title },
    ...(note === null ? {} : { note: { ...note } }),
    ...listed('statements'),
    serves: serves.map(({ neighbourhood, shareRatio: share }) =>
      serves.length === 1 ? { neighbourhood } : { neighbourhood, share },
    ),
    ...(requestedCents === null ? {} : { requestedCents }),
    ...(minimumCents === null ? {} : { minimumCents }),
    ...(yearlyCents === null ? {} : { yearlyCents: { ...yearlyCents } }),
    ...listed('incompatibleWith'),
    ...listed('requires'),
    ...(proposal.withdrawn ? { withdrawn: true } : {}),
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([fact, value]) =>
        value === null ? [] : [[fact, Array.isArray(value) ? [...value] : value]],
      ),
    ) as NonNullable<ProposalRecord['facts']>,
  };
}
