import { editedProposals, type ProposalRecord, type Run, type Text } from '@maatstaf/core';
import type { ScenarioEdit } from './scenario-edits.ts';

type Draft = Parameters<ScenarioEdit['recipe']>[0];

/**
 * Puts a proposal in the scenario under its id, in place of the published one or beside the others; null
 * goes back to what is published, which for a new proposal is nothing: decisions on it, and what other
 * proposals of the scenario say of it, go along. One that is as published leaves the scenario. `recordOf`
 * makes a record of a proposal; `published` is what the baseline has; `title` names one that goes.
 */
export function proposalEdit(
  { pack, dataset }: Run['published'],
  id: string,
  record: ProposalRecord | null,
  title?: Text,
): ScenarioEdit {
  const isNew = !dataset.proposals.some((own) => own.id === id);
  const edited =
    record !== null && editedProposals(pack, dataset, { proposals: [record] }).size > 0;
  const kept = edited ? record : null;
  return {
    label: { kind: 'proposal', proposal: id, to: kept, ...(title && { title }) },
    key: `proposal/${id}`,
    recipe: (draft) => {
      const others = (draft.proposals ?? []).filter((other) => other.id !== id);
      put(draft, 'proposals', kept === null ? others : [...others, kept]);
      if (kept === null && isNew) forget(draft, id);
    },
  };
}

/** Withdraws a proposal, or takes that back. */
export function withdrawEdit(proposal: string, withdrawn: boolean): ScenarioEdit {
  return {
    label: { kind: 'withdraw', proposal, withdrawn },
    key: `withdraw/${proposal}`,
    recipe: (draft) => {
      const others = (draft.withdrawn ?? []).filter((other) => other !== proposal);
      put(draft, 'withdrawn', withdrawn ? [...others, proposal] : others);
    },
  };
}

/** Leaves nothing in the scenario that names a proposal. */
function forget(draft: Draft, id: string): void {
  const notIt = (other: string): boolean => other !== id;
  put(draft, 'withdrawn', (draft.withdrawn ?? []).filter(notIt));
  const decisions = (draft.overrides ?? []).filter(({ proposal }) => notIt(proposal));
  put(draft, 'overrides', decisions);
  for (const other of draft.proposals ?? []) {
    for (const key of ['requires', 'incompatibleWith'] as const) {
      if (other[key]?.includes(id) === true) other[key] = other[key].filter(notIt);
    }
  }
}

/** An empty list is no list: the scenario is then as it was before anything stood there. */
function put<Key extends 'proposals' | 'withdrawn' | 'overrides'>(
  draft: Draft,
  key: Key,
  list: NonNullable<Draft[Key]>,
): void {
  if (list.length > 0) draft[key] = list;
  else delete draft[key];
}
