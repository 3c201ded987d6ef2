import type { Proposal } from './dataset.ts';
import type { FactValue } from './fact.ts';
import type { Pack } from './pack.ts';
import { poolOf } from './pool-of.ts';
import type { ProposalRecord } from './proposal-record.ts';
import { recordFacts } from './record-facts.ts';
import { servedInShares } from './served-in-shares.ts';

/**
 * The proposal that a record of a parsed scenario stands for: the same as if the record had stood in
 * `proposals.json`. Facts that it does not give are unknown.
 */
export function proposalOf(pack: Pack, record: ProposalRecord): Proposal {
  const facts = Object.fromEntries(
    recordFacts(pack).proposalFacts.map(({ id }) => [id, factOf(record.facts?.[id])]),
  );
  const shares = record.serves.map(({ share }) => share ?? null);
  const { yearlyCents } = record;
  return {
    id: record.id,
    title: record.title,
    note: record.note ?? null,
    statements: (record.statements ?? []).toSorted(),
    pool: poolOf(pack, facts),
    serves: servedInShares(
      record.serves.map(({ neighbourhood }) => neighbourhood),
      shares.every((share) => share === null) ? shares.map(() => 1) : shares.map(Number),
    ),
    requestedCents: record.requestedCents ?? null,
    minimumCents: record.minimumCents ?? null,
    yearlyCents:
      yearlyCents == null
        ? null
        : Object.fromEntries(Object.entries(yearlyCents).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    incompatibleWith: (record.incompatibleWith ?? []).toSorted(),
    requires: (record.requires ?? []).toSorted(),
    withdrawn: record.withdrawn ?? false,
    facts,
  };
}

function factOf(value: FactValue | undefined): FactValue {
  return Array.isArray(value) ? [...new Set<string>(value)].toSorted() : (value ?? null);
}
