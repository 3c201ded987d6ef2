import { factCatalogue } from '../parse/catalogue.ts';
import type { Method } from '../parse/method.ts';
import type { Pack } from '../parse/pack.ts';

/** The names by which a way of dividing is chosen; a hyphen may stand for the slash. */
export const methodNames = [
  'ranking',
  'ranking/strict',
  'ranking/skip',
  'order-of-receipt',
  'order-of-receipt/strict',
  'order-of-receipt/skip',
  'proportional',
  'proportional/score',
  'proportional/score-times-claim',
  'equal-shares',
  'equal-shares/plain',
  'equal-shares/score',
  'equal-shares/score/utilitarian',
  'equal-shares/score/add-one',
  'equal-shares/cost',
  'equal-shares/cost/utilitarian',
  'equal-shares/cost/add-one',
  'optimal',
] as const;

/** Those that are put side by side unless others are named: every kind once, ranking twice. */
export const comparedNames: readonly MethodName[] = [
  'ranking/strict',
  'ranking/skip',
  'order-of-receipt',
  'proportional',
  'equal-shares',
  'optimal',
];
export type MethodName = (typeof methodNames)[number];

/**
 * The method of a name as it is typed. What the name does not say is as in the method in use where
 * that has it: a ranking is in use or else goes on (`skip`), the marginal proposal gets a part only
 * where it does now. Equal shares are completed by use unless the name or the method in use says otherwise:
 * without that, much of the money stays. Undefined where there is no such name.
 */
export function methodNamed(typed: string, pack: Pack, inUse: Method): Method | undefined {
  const name = methodNames.find((one) => hyphened(one) === hyphened(typed));
  return name === undefined ? undefined : methodOf(name, pack, inUse);
}

function methodOf(name: MethodName, pack: Pack, inUse: Method): Method {
  const { mode, partial } = 'mode' in inUse ? inUse : ({ mode: 'skip', partial: false } as const);
  const received = dayOfReceipt(pack, inUse);
  switch (name) {
    case 'ranking':
      return { kind: 'ranking', mode, partial };
    case 'ranking/strict':
      return { kind: 'ranking', mode: 'strict', partial };
    case 'ranking/skip':
      return { kind: 'ranking', mode: 'skip', partial };
    case 'order-of-receipt':
      return { kind: 'order-of-receipt', received, mode, partial };
    case 'order-of-receipt/strict':
      return { kind: 'order-of-receipt', received, mode: 'strict', partial };
    case 'order-of-receipt/skip':
      return { kind: 'order-of-receipt', received, mode: 'skip', partial };
    case 'proportional':
      return inUse.kind === 'proportional' ? inUse : { kind: 'proportional', weight: 'score' };
    case 'proportional/score':
      return { kind: 'proportional', weight: 'score' };
    case 'proportional/score-times-claim':
      return { kind: 'proportional', weight: 'score-times-claim' };
    case 'equal-shares':
      return inUse.kind === 'equal-shares'
        ? inUse
        : equalShares(pack, inUse, 'score', 'utilitarian');
    case 'equal-shares/plain': {
      const utility = inUse.kind === 'equal-shares' ? inUse.utility : 'score';
      return equalShares(pack, inUse, utility, 'none');
    }
    case 'equal-shares/score':
      return equalShares(pack, inUse, 'score', 'none');
    case 'equal-shares/score/utilitarian':
      return equalShares(pack, inUse, 'score', 'utilitarian');
    case 'equal-shares/score/add-one':
      return equalShares(pack, inUse, 'score', 'add-one');
    case 'equal-shares/cost':
      return equalShares(pack, inUse, 'cost', 'none');
    case 'equal-shares/cost/utilitarian':
      return equalShares(pack, inUse, 'cost', 'utilitarian');
    case 'equal-shares/cost/add-one':
      return equalShares(pack, inUse, 'cost', 'add-one');
    case 'optimal':
      return inUse.kind === 'optimal' ? inUse : { kind: 'optimal' };
  }
}

type EqualShares = Extract<Method, { readonly kind: 'equal-shares' }>;

/** Parts as in the method in use, else by need where the pack has an index of it. */
function equalShares(
  { needModels }: Pack,
  inUse: Method,
  utility: EqualShares['utility'],
  completion: EqualShares['completion'],
): EqualShares {
  if (inUse.kind === 'equal-shares') return { ...inUse, utility, completion };
  const entitlement = needModels.length > 0 ? 'need' : 'equal';
  return { kind: 'equal-shares', entitlement, utility, completion };
}

/** The fact with the day of receipt: that in use, else the only day that proposals have. */
function dayOfReceipt(pack: Pack, inUse: Method): string {
  if (inUse.kind === 'order-of-receipt') return inUse.received;
  const days = [...factCatalogue(pack).values()].filter(
    ({ id, type }) => type === 'date' && id.startsWith('proposal.'),
  );
  const [only] = days;
  return days.length === 1 && only !== undefined ? only.id : 'proposal.received';
}

function hyphened(name: string): string {
  return name.replaceAll('/', '-');
}
