import type { Pack } from '@maatstaf/core';
import type { Law } from '../law.ts';
import { otherOutcome } from './other-outcome.ts';
import { differenceInOutcome } from './outcome-of.ts';

/** The same input gives the same outcome, and is left as it was. */
export const determinism: Law = {
  id: 'determinism',
  claim: {
    nl: 'Dezelfde invoer geeft tot op de bit dezelfde uitkomst, en blijft zelf ongewijzigd.',
    en: 'The same input gives the same outcome to the last bit, and is itself left unchanged.',
  },
  source: {
    nl: 'Geen enkele stap kijkt op een klok, gebruikt toeval of verandert wat hij krijgt.',
    en: 'No stage reads a clock, draws at random or changes what it is given.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const input = { pack: frozenPack(pack), ...frozenCopy({ dataset, scenario }) };
    const after = await again(input);
    const difference = differenceInOutcome(after, run, variation);
    const when = { nl: 'Bij dezelfde invoer nog eens', en: 'With the same input once more' };
    return {
      tried: true,
      witnesses: difference === null ? [] : [otherOutcome(run, after, difference, when)],
    };
  },
};

const frozen = new WeakMap<Pack, Pack>();

/** A frozen copy of a pack, made once: what is frozen stays as it is. */
function frozenPack(pack: Pack): Pack {
  const copy = frozen.get(pack) ?? frozenCopy(pack);
  frozen.set(pack, copy);
  return copy;
}

/** Plain data, frozen all the way down: an attempt to change it throws. */
function frozenCopy<Value>(value: Value): Value;
function frozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item)));
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)])),
  );
}
