import {
  type CatalogueEntry,
  factCatalogue,
  type FactValue,
  type Language,
  numbers,
  type Run,
  textIn,
} from '@maatstaf/core';
import { quantityText } from '../quantity/quantity.ts';
import { factValue } from '../text/fact-value.ts';
import { namesOf } from '../text/names.ts';
import { type ConditionWords, conditionWords } from './condition-words.ts';

/** What conditions are told with: the facts of a policy, and their values in words. */
export interface ConditionView {
  readonly language: Language;
  readonly words: ConditionWords;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** What a fact is called; its id where the policy does not know it. */
  readonly title: (fact: string) => string;
  /** A value of a fact in words, with its unit. */
  readonly value: (fact: string, value: FactValue) => string;
  /** A fact to compare with: its name, and for a parameter its present value. */
  readonly other: (fact: string) => string;
  /** The number a parameter has now; null for every other fact. */
  readonly parameter: (fact: string) => number | null;
  readonly list: (items: readonly string[]) => string;
  readonly earmark: (id: string) => string;
}

/** How the conditions of a policy are told, with the parameters as a result has them. */
export function conditionView(
  run: Pick<Run, 'pack' | 'dataset' | 'scenario'>,
  language: Language,
): ConditionView {
  const { pack, scenario } = run;
  const catalogue = factCatalogue(pack);
  const words = conditionWords(language);
  const names = namesOf(run, language);
  const title = (fact: string): string => {
    const entry = catalogue.get(fact);
    return entry === undefined ? fact : textIn(entry.title, language);
  };
  const value = (fact: string, given: FactValue): string => {
    const entry = catalogue.get(fact);
    if (typeof given === 'number') return quantityText(given, entry?.unit ?? 'count', language);
    const isPlace = entry?.type === 'label' && typeof given === 'string';
    return isPlace ? names.neighbourhood(given) : factValue(given, entry, language);
  };
  const parameter = (fact: string): number | null => {
    const own = pack.parameters.find(({ id }) => `parameter.${id}` === fact);
    return own === undefined ? null : (scenario.parameters?.[own.id] ?? own.default);
  };
  return {
    language,
    words,
    catalogue,
    title,
    value,
    parameter,
    other: (fact) => {
      const now = parameter(fact);
      return now === null ? words.other(title(fact)) : words.now(title(fact), value(fact, now));
    },
    list: numbers(language).list,
    earmark: (id) => {
      const earmark = pack.earmarks.find((each) => each.id === id);
      return earmark === undefined ? id : textIn(earmark.title, language);
    },
  };
}
