import { type GroupLimit, honours, type Pack, type Text } from '@maatstaf/core';
import type { Law, PolicyLaw } from '../law.ts';
import { laws, policyLaws } from '../laws/laws.ts';
import { limitLaws } from '../laws/limits/limit-laws.ts';

/** The limits of which a pack must have one for a law on limits to be about it. */
const asks: Readonly<Record<string, readonly GroupLimit['kind'][]>> = {
  'group-limits-kept': ['ceiling', 'count'],
  'held-within-budget': ['floor', 'tranches'],
  'floors-pay-members': ['floor'],
};

/** The laws on limits that a case of a pack puts to the test; the others make limits of their own. */
const ofPacks = new Set([...Object.keys(asks), 'relations-kept', 'leftover-takes-nothing']);

/** The laws that a pack can be verified on: of every division, of limits, and of a fair policy. */
export const packLawGroups: Readonly<Record<'division' | 'limits' | 'policy', readonly Law[]>> = {
  division: laws,
  limits: limitLaws.filter(({ id }) => ofPacks.has(id)),
  policy: policyLaws,
};

/** The laws that a pack can be verified on, in the order of the table. */
export const packLaws: readonly Law[] = [
  ...packLawGroups.division,
  ...packLawGroups.limits,
  ...packLawGroups.policy,
];

/** Why a pack has nothing that a law is about; null where it has. */
export function whyUnasked(law: Law, pack: Pack): Text | null {
  if (isPolicyLaw(law)) return law.unasked(pack);
  const kinds = asks[law.id];
  if (kinds !== undefined && !pack.limits.some(({ on, kind }) => on && kinds.includes(kind))) {
    return { nl: 'het beleid heeft zo’n grens niet', en: 'the policy has no such limit' };
  }
  const { kind } = pack.allocation.method;
  if (law.id === 'relations-kept' && !honours(kind, 'incompatible')) {
    return {
      nl: 'deze wijze van verdelen kent geen voorstellen die elkaar uitsluiten',
      en: 'this way of dividing knows no proposals that exclude each other',
    };
  }
  if (law.id === 'leftover-takes-nothing' && pack.allocation.leftover.kind === 'stays') {
    return {
      nl: 'geld dat overblijft, gaat niet naar een ander onderdeel',
      en: 'money that is left flows to no other part',
    };
  }
  return null;
}

function isPolicyLaw(law: Law): law is PolicyLaw {
  return 'unasked' in law;
}
