import { type Award, type Language, type LimitOutcome, type Run, textIn } from '@maatstaf/core';
import { printable } from './width.ts';

/**
 * What the limits are called for which a proposal was awarded before its turn: those of the kind that
 * its reason names, with a group that it is in. Empty for an award with another reason.
 */
export function limitsServed(run: Run, award: Award, language: Language): readonly string[] {
  if (award.reason !== 'floor' && award.reason !== 'coverage') return [];
  const ids = run.allocation.limits
    .filter((one) => one.kind === award.reason && counts(run, award, one))
    .map(({ limit }) => limit);
  return [...new Set(ids)].map((id) => {
    const title = run.pack.limits.find((limit) => limit.id === id)?.title;
    return printable(title === undefined ? id : textIn(title, language));
  });
}

function counts(
  { pack, dataset, assessment }: Run,
  { proposal, pool }: Award,
  { limit, group }: LimitOutcome,
): boolean {
  const declared = pack.limits.find(({ id }) => id === limit);
  if (declared === undefined || declared.kind === 'tranches') return false;
  if (declared.within !== undefined && declared.within !== pool) return false;
  const earmarks = assessment.proposals.find((one) => one.proposal === proposal)?.earmarks ?? [];
  if (
    declared.kind === 'coverage' &&
    declared.earmark !== undefined &&
    !earmarks.includes(declared.earmark)
  )
    return false;
  const serves = dataset.proposals.find(({ id }) => id === proposal)?.serves ?? [];
  switch (declared.group.by) {
    case 'whole':
      return true;
    case 'pool':
      return pool === group;
    case 'earmark':
      return earmarks.includes(group);
    case 'neighbourhood':
      return serves.some(({ neighbourhood }) => neighbourhood === group);
    case 'city-district':
      return dataset.neighbourhoods.some(
        ({ code, cityDistrict }) =>
          cityDistrict === group && serves.some(({ neighbourhood }) => neighbourhood === code),
      );
  }
}
