import type { Dataset, Proposal } from './dataset.ts';
import type { Pack } from './pack.ts';
import { proposalOf } from './proposal-of.ts';
import { sameContent } from './same-content.ts';
import type { Scenario } from './scenario.ts';

/**
 * The data with the proposals of a scenario in it: each takes the place of the proposal of that id, or
 * stands beside the others where the id is new. Proposals that are as they were are the data's own;
 * where all are, the dataset itself comes back. `withdrawn` and a person's decisions change no data.
 */
export function datasetInForce(
  pack: Pack,
  dataset: Dataset,
  scenario: Pick<Scenario, 'proposals'>,
): Dataset {
  const edited = editedProposals(pack, dataset, scenario);
  if (edited.size === 0) return dataset;
  const kept = dataset.proposals.filter(({ id }) => !edited.has(id));
  return {
    ...dataset,
    proposals: [...kept, ...[...edited.values()].map(({ proposal }) => proposal)].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  };
}

/** A proposal that a scenario changed or added, with what the data has under that id. */
export interface EditedProposal {
  readonly proposal: Proposal;
  /** Null where the proposal is new. */
  readonly published: Proposal | null;
}

/** By id, the proposals of a scenario that are not as the published data have them. */
export function editedProposals(
  pack: Pack,
  published: Dataset,
  { proposals = [] }: Pick<Scenario, 'proposals'>,
): ReadonlyMap<string, EditedProposal> {
  if (proposals.length === 0) return new Map();
  const own = new Map(published.proposals.map((proposal) => [proposal.id, proposal]));
  return new Map(
    proposals
      .map((record) => {
        const before = own.get(record.id) ?? null;
        return [record.id, { proposal: proposalOf(pack, record), published: before }] as const;
      })
      .filter(([, { proposal, published: before }]) => !sameContent(proposal, before)),
  );
}
