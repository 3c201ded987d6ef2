import { shuffleFrom } from '../../laws/shuffled.ts';
import { inWords } from '../division.ts';
import { chosen, found, type Property } from '../property.ts';
import type { Situation } from '../situation.ts';

const factors = [2, 3, 5, 7, 10, 100];

export const unitOfMoney: Property = {
  id: 'unit-of-money',
  claim: {
    nl: 'Rekenen in een andere munteenheid verandert niets.',
    en: 'Counting in another unit of money changes nothing.',
  },
  source: 'Invariance to the scale of costs and budget.',
  check: (divide, situation, variation) => {
    const [factor = 2] = chosen(factors, variation);
    return sameAfter(divide, situation, `amounts × ${factor}`, {
      ...situation,
      budgetCents: situation.budgetCents * factor,
      proposals: situation.proposals.map((one) => ({ ...one, costCents: one.costCents * factor })),
    });
  },
};

export const scaleOfScores: Property = {
  id: 'scale-of-scores',
  claim: {
    nl: 'Alle scores met hetzelfde getal vermenigvuldigen verandert niets.',
    en: 'Multiplying all scores by one number changes nothing.',
  },
  source: 'Invariance to the scale of scores.',
  check: (divide, situation, variation) => {
    const [factor = 2] = chosen(factors, variation);
    return sameAfter(divide, situation, `scores × ${factor}`, {
      ...situation,
      proposals: situation.proposals.map((one) => ({ ...one, score: one.score * factor })),
    });
  },
};

export const scaleOfEntitlements: Property = {
  id: 'scale-of-entitlements',
  claim: {
    nl: 'Alle aanspraken met hetzelfde getal vermenigvuldigen verandert niets.',
    en: 'Multiplying all entitlements by one number changes nothing.',
  },
  source: 'Invariance to the scale of entitlements.',
  check: (divide, situation, variation) => {
    const [factor = 2] = chosen([0.1, 0.5, ...factors], variation);
    return sameAfter(divide, situation, `entitlements × ${factor}`, {
      ...situation,
      neighbourhoods: situation.neighbourhoods.map((one) => ({
        ...one,
        entitlement: Number((one.entitlement * factor).toFixed(1)),
      })),
    });
  },
};

export const orderOfInput: Property = {
  id: 'order-of-input',
  claim: {
    nl: 'De volgorde waarin voorstellen en buurten staan, doet er niet toe.',
    en: 'The order of proposals and neighbourhoods does not matter.',
  },
  source: 'Anonymity of places: ties break on lots, never on position.',
  check: (divide, situation, variation) => {
    const shuffle = shuffleFrom(variation);
    return sameAfter(divide, situation, 'in another order', {
      ...situation,
      neighbourhoods: shuffle(situation.neighbourhoods),
      proposals: shuffle(situation.proposals).map((one) => ({
        ...one,
        serves: shuffle(one.serves),
      })),
    });
  },
};

export const names: Property = {
  id: 'names',
  claim: {
    nl: 'Hoe voorstellen en buurten heten, doet er niet toe.',
    en: 'The names of proposals and neighbourhoods do not matter.',
  },
  source: 'Neutrality and anonymity; every proposal keeps its lot.',
  check: async (divide, situation, variation) => {
    const shuffle = shuffleFrom(variation);
    const ids = situation.proposals.map(({ id }) => id);
    const codes = situation.neighbourhoods.map(({ code }) => code);
    const idOf = new Map(shuffle(ids).map((id, index) => [ids[index] ?? '', id]));
    const codeOf = new Map(shuffle(codes).map((code, index) => [codes[index] ?? '', code]));
    const renamed: Situation = {
      ...situation,
      neighbourhoods: situation.neighbourhoods.map((one) => ({
        ...one,
        code: codeOf.get(one.code) ?? '',
      })),
      proposals: situation.proposals.map((one) => ({
        ...one,
        id: idOf.get(one.id) ?? '',
        serves: one.serves.map((code) => codeOf.get(code) ?? ''),
      })),
    };
    const before = new Map(
      [...(await divide(situation))].map(([id, cents]) => [idOf.get(id) ?? '', cents]),
    );
    const after = await divide(renamed);
    return inWords(after) === inWords(before)
      ? found()
      : found({ at: 'names', found: inWords(after), expected: inWords(before) });
  },
};

/** Whether the same proposals win in both situations. */
async function sameAfter(
  divide: Parameters<Property['check']>[0],
  before: Situation,
  change: string,
  after: Situation,
): ReturnType<Property['check']> {
  const [then, now] = [await divide(before), await divide(after)];
  const winners = (division: ReadonlyMap<string, number>): string =>
    [...division.keys()].toSorted().join(', ') || 'none';
  return winners(now) === winners(then)
    ? found()
    : found({
        at: change,
        found: winners(now),
        expected: winners(then),
      });
}
