import type { Proposal } from './dataset.ts';

/** Takes down a mistake in a record: what code, in which field, what was expected and found. */
export type Complain = (code: string, field: string, expected: string, found?: string) => void;

/** A proposal's id, with where mistakes in its record go. */
export interface Related {
  readonly id: string;
  readonly complain: Complain;
}

/** Proposals name only others that exist, and none needs itself by a detour or what it excludes. */
export function checkRelations(proposals: readonly Proposal[], related: readonly Related[]): void {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  for (const { id, complain } of related) {
    const own = byId.get(id);
    if (own === undefined) continue;
    for (const field of ['incompatibleWith', 'requires'] as const) {
      for (const other of own[field]) {
        if (other === id || !byId.has(other)) {
          complain('ref.unknown-proposal', field, 'the id of another proposal', other);
        }
      }
    }
    const needed = allNeeded(own, byId);
    if (needed.has(id)) {
      complain('proposal.requires-itself', 'requires', 'no circle', own.requires.join(', '));
    }
    const excluded = own.incompatibleWith.find((other) => needed.has(other));
    if (excluded !== undefined) {
      complain('proposal.contradiction', 'requires', 'nothing it is incompatible with', excluded);
    }
  }
}

/** The ids of all that a proposal needs, directly or by others. */
function allNeeded(from: Proposal, byId: ReadonlyMap<string, Proposal>): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [...from.requires];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    open.push(...(byId.get(next)?.requires ?? []));
  }
  return needed;
}
