import type { Report } from './check-pack.ts';
import type { ComputedNeed, Indicator, NeedModel } from './need-model.ts';
import type { Pack } from './pack.ts';
import type { Phrase, Words } from './phrase.ts';
import { onlyZero, range, someWeight } from './phrases.ts';

const noWeight: Words = { nl: 'gewicht 0', en: 'weight 0' };

const withoutDirection = (weight: number): Words => ({
  nl: `${weight} zonder richting`,
  en: `${weight} without a direction`,
});

type Complain = (
  code: string,
  path: readonly PropertyKey[],
  found: Phrase,
  expected: Words,
) => void;

/** Goalposts are the right way round, and weight stands where there is something to weigh. */
export function checkNeedModels({ needModels }: Pack, report: Report): void {
  const complain: Complain = (code, path, found, expected) =>
    report('pack.json', code, path, found, expected);
  needModels.forEach((model, index) => checkModel(model, ['needModels', index], complain));
}

function checkModel(model: NeedModel, path: readonly PropertyKey[], complain: Complain): void {
  if (model.kind === 'computed') return checkDimensions(model, path, complain);
  const { low, high } = model.goalposts;
  if (low >= high) {
    complain('need.goalposts', [...path, 'goalposts'], range(low, high), {
      nl: 'low onder high',
      en: 'low below high',
    });
  }
}

function checkDimensions(
  { dimensions }: ComputedNeed,
  path: readonly PropertyKey[],
  complain: Complain,
): void {
  if (dimensions.every(({ weight }) => weight === 0)) {
    complain('weights.all-zero', [...path, 'dimensions'], onlyZero, someWeight);
  }
  const facts = new Set<string>();
  dimensions.forEach(({ weight, indicators }, d) => {
    const at = [...path, 'dimensions', d, 'indicators'];
    if (weight > 0 && indicators.every((indicator) => indicator.weight === 0)) {
      complain('weights.all-zero', at, onlyZero, someWeight);
    }
    indicators.forEach((indicator, i) => {
      if (facts.has(indicator.fact)) {
        complain('id.duplicate', [...at, i, 'fact'], indicator.fact, {
          nl: 'een feit dat één keer in de index staat',
          en: 'a fact that is used once in the index',
        });
      }
      facts.add(indicator.fact);
      checkIndicator(indicator, [...at, i], complain);
    });
  });
}

function checkIndicator(
  { direction, weight, normalisation }: Indicator,
  path: readonly PropertyKey[],
  complain: Complain,
): void {
  if (direction === 'none' && weight > 0) {
    complain('need.direction', [...path, 'weight'], withoutDirection(weight), noWeight);
  }
  if (normalisation?.kind === 'min-max' && normalisation.low > normalisation.high) {
    const { low, high } = normalisation;
    complain('need.goalposts', [...path, 'normalisation'], range(low, high), {
      nl: 'low niet boven high',
      en: 'low no higher than high',
    });
  }
}
