import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';

/**
 * The facts in which a dataset differs from an earlier one, where that is all they differ in: the same
 * neighbourhoods, and the same proposals serving the same places in the same pools. Null where more
 * has changed, so that nothing of the earlier one can be kept. Records that are the same object are
 * not looked into, so editing one proposal of a country costs next to nothing.
 */
export function changedFacts(before: Dataset, now: Dataset): ReadonlySet<string> | null {
  const changed = new Set<string>();
  if (before === now) return changed;
  if (before.neighbourhoods !== now.neighbourhoods) return null;
  if (before.proposals.length !== now.proposals.length) return null;
  for (let place = 0; place < now.proposals.length; place += 1) {
    const [old, edited] = [before.proposals[place]!, now.proposals[place]!];
    if (old === edited) continue;
    if (!standsAlike(old, edited)) return null;
    for (const fact of factsThatDiffer(old, edited)) changed.add(fact);
  }
  return changed;
}

function standsAlike(a: Proposal, b: Proposal): boolean {
  return (
    a.id === b.id &&
    a.pool === b.pool &&
    a.withdrawn === b.withdrawn &&
    a.serves.length === b.serves.length &&
    a.serves.every(
      ({ neighbourhood, shareRatio }, index) =>
        neighbourhood === b.serves[index]?.neighbourhood &&
        shareRatio === b.serves[index].shareRatio,
    )
  );
}

function factsThatDiffer(a: Proposal, b: Proposal): readonly string[] {
  const ids = new Set([...Object.keys(a.facts), ...Object.keys(b.facts)]);
  const differing = [...ids].filter((id) => !sameValue(a.facts[id] ?? null, b.facts[id] ?? null));
  if (a.requestedCents !== b.requestedCents) differing.push('proposal.requestedCents');
  if (a.minimumCents !== b.minimumCents) {
    differing.push('proposal.minimumCents', 'proposal.divisible');
  }
  return differing;
}

function sameValue(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
