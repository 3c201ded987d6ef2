import type { Award, Status } from '../allocate/allocation.ts';
import type { Language } from '../parse/text.ts';

/** What a status is called; `refused` for a refusal whose reason stands beside it. */
const statuses: Readonly<
  Record<Language, { readonly status: Readonly<Record<Status, string>>; readonly refused: string }>
> = {
  nl: {
    status: {
      awarded: 'toegekend',
      'partially-awarded': 'deels toegekend',
      'refused-ceiling': 'afgewezen: geld op',
      'refused-ineligible': 'afgewezen: voldoet niet',
      'refused-below-threshold': 'afgewezen: onder de drempel',
      incomplete: 'onvolledig',
      withdrawn: 'ingetrokken',
    },
    refused: 'afgewezen',
  },
  en: {
    status: {
      awarded: 'awarded',
      'partially-awarded': 'partly awarded',
      'refused-ceiling': 'refused: no money left',
      'refused-ineligible': 'refused: not eligible',
      'refused-below-threshold': 'refused: below threshold',
      incomplete: 'incomplete',
      withdrawn: 'withdrawn',
    },
    refused: 'refused',
  },
};

/** Reasons of `refused-ceiling` that come to it that the money is gone. */
const moneyGone: ReadonlySet<string> = new Set([
  'budget',
  'pool-ceiling',
  'lottery',
  'below-minimum',
]);

/**
 * Whether an award is refused for another reason than that the money is gone; the reason itself then says
 * more than the status.
 */
export function isBareRefusal({ status, reason }: Pick<Award, 'status' | 'reason'>): boolean {
  return status === 'refused-ceiling' && !moneyGone.has(reason);
}

/**
 * The status of an award in words. That the money is gone is said only where it is: limits that do not
 * go together, a group that has its most or a person's decision give a bare "refused".
 */
export function statusText(award: Pick<Award, 'status' | 'reason'>, language: Language): string {
  const { status, refused } = statuses[language];
  return isBareRefusal(award) ? refused : status[award.status];
}
