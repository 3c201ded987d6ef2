import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';

/**
 * The facts in which a dataset differs from an earlier one, where that is all they differ in: the same
 * places, and the same proposals serving them in the same pools. Null where more has changed, so that
 * nothing of the earlier one can be kept. Records that are the same object are not looked into, so
 * editing one proposal or neighbourhood of a country costs next to nothing.
 */
export function changedFacts(before: Dataset, now: Dataset): ReadonlySet<string> | null {
  const changed = new Set<string>();
  if (before === now) return changed;
  if (before.neighbourhoods.length !== now.neighbourhoods.length) return null;
  for (let place = 0; place < now.neighbourhoods.length; place += 1) {
    const [old, edited] = [before.neighbourhoods[place]!, now.neighbourhoods[place]!];
    if (old === edited) continue;
    if (old.code !== edited.code) return null;
    if (old.cityDistrict !== edited.cityDistrict) changed.add('neighbourhood.cityDistrict');
    for (const fact of differing(old.facts, edited.facts)) changed.add(fact);
  }
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
  const facts = differing(a.facts, b.facts);
  if (a.requestedCents !== b.requestedCents) facts.push('proposal.requestedCents');
  if (a.minimumCents !== b.minimumCents) facts.push('proposal.minimumCents', 'proposal.divisible');
  return facts;
}

function differing(a: Proposal['facts'], b: Proposal['facts']): string[] {
  if (a === b) return [];
  const facts: string[] = [];
  for (const id of Object.keys(a)) {
    if (!sameValue(a[id] ?? null, b[id] ?? null)) facts.push(id);
  }
  for (const id of Object.keys(b)) if (!(id in a) && b[id] !== null) facts.push(id);
  return facts;
}

function sameValue(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
