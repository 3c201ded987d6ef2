import type { Dataset } from '../parse/dataset.ts';
import type { GroupedLimit, Grouping } from './grouping.ts';

/** How many a group of a count or coverage limit has already; unknown of a neighbourhood is not none. */
export function existingIn(
  limit: GroupedLimit,
  { groupOfArea }: Grouping,
  group: number,
  { neighbourhoods }: Dataset,
): { readonly existing: number; readonly existingUnknown: boolean } {
  if (limit.kind === 'count') return { existing: limit.existing, existingUnknown: false };
  const whole = limit.group.by === 'whole';
  if (limit.kind !== 'coverage' || limit.existing === undefined || !(groupOfArea || whole)) {
    return { existing: 0, existingUnknown: false };
  }
  let existing = 0;
  let existingUnknown = false;
  for (const [area, { facts }] of neighbourhoods.entries()) {
    if (groupOfArea !== null && groupOfArea[area] !== group) continue;
    const here = facts[limit.existing];
    if (typeof here === 'number') existing += here;
    else existingUnknown = true;
  }
  return { existing, existingUnknown };
}
