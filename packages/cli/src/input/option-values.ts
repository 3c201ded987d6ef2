import { methodNames } from '@maatstaf/core/method-names';
import { type Mistake, mistake } from '../mistake.ts';
import { budgetCents, mostEuros } from './budget.ts';
import { isDay } from './date.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * What may stand behind an option, as far as the call alone can tell: what is wrong with what was typed,
 * or nothing. What only a pack can tell is looked at once that has been read.
 */
export type ValueCheck = (
  typed: string,
  option: string,
) => readonly Mistake[] | Promise<readonly Mistake[]>;

/** One of a few words. */
export function among(choices: readonly string[]): ValueCheck {
  return (typed, option) => (choices.includes(typed) ? [] : [notAmong(option, typed, choices)]);
}

/** Ways of dividing by name, with commas between them; a hyphen may stand for the slash. */
export const methods: ValueCheck = (typed, option) =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !methodNames.some((known) => hyphened(known) === hyphened(name)))
    .map((name) => unknownMethod(option, name));

/** One way of dividing by name. */
export const method: ValueCheck = (typed, option) =>
  typed.includes(',') ? [unknownMethod(option, typed)] : methods(typed, option);

/** An amount in euros. */
export const amount: ValueCheck = (typed) => {
  const cents = budgetCents(typed);
  if (cents === 'no-amount') return [mistake('call.amount', (say) => say.noAmount(typed))];
  return cents === 'too-large'
    ? [mistake('call.amount-too-large', (say) => say.amountTooLarge(typed, mostEuros))]
    : [];
};

/** A day that exists. */
export const day: ValueCheck = (typed) =>
  isDay(typed) ? [] : [mistake('call.day', (say) => say.noDate(typed))];

/** Points of a score. */
export const points: ValueCheck = (typed) =>
  /^\d{1,3}(\.\d{1,9})?$/.test(typed) && Number(typed) <= 100
    ? []
    : [mistake('call.number', (say) => say.noPoints(typed))];

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): ValueCheck {
  return (typed, option) =>
    /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most
      ? []
      : [mistake('call.number', (say) => say.noWholeNumber(option, typed, least, most))];
}

/** Ids of laws, with commas between them. The laws are loaded only here: few calls name one. */
export const laws: ValueCheck = async (typed) => {
  const { packLaws } = await import('@maatstaf/fairness');
  const known = packLaws.map(({ id }) => id);
  return idsIn(typed)
    .filter((id) => !known.includes(id))
    .map((id) => mistake('call.unknown-law', (say) => say.noLaw(id) + didYouMean(id, known, say)));
};

/** Ids as they are typed, with commas between them. */
export function idsIn(typed: string): readonly string[] {
  return typed.split(',').map((id) => id.trim());
}

/** That the value of an option is none of those there are; with those that may have been meant. */
export function notAmong(
  option: string,
  typed: string,
  choices: readonly string[],
  code: Mistake['code'] = 'call.choice',
): Mistake {
  return mistake(
    code,
    (say) => say.notAmong(option, typed, choices) + didYouMean(typed, choices, say),
  );
}

function unknownMethod(option: string, typed: string): Mistake {
  return notAmong(option, typed, methodNames, 'call.unknown-method');
}

function hyphened(name: string): string {
  return name.replaceAll('/', '-');
}
