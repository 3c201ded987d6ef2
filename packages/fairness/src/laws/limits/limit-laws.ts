import type { Law } from '../../law.ts';
import { floorsPayMembers } from './floors-pay-members.ts';
import { groupLimitsKept } from './group-limits-kept.ts';
import { heldWithinBudget } from './held-within-budget.ts';
import { higherCeiling } from './higher-ceiling.ts';
import { leftoverTakesNothing } from './leftover-takes-nothing.ts';
import { relationsKept } from './relations-kept.ts';

/** What a ranking keeps where groups, years and other proposals limit it. */
export const limitLaws: readonly Law[] = [
  groupLimitsKept,
  heldWithinBudget,
  relationsKept,
  floorsPayMembers,
  leftoverTakesNothing,
  higherCeiling,
];
