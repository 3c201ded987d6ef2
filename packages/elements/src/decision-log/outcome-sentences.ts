import { type Language, numbers, textIn } from '@maatstaf/core';
import type { Named, StepOutcome } from './decision-log-data.ts';
import { decisionLogWords } from './decision-log-words.ts';
import { listedTitles } from '../text/listed-titles.ts';

/**
 * What a step did to the outcome, a sentence each. Of more proposals than `mostNamed` only the first are
 * named, and the rest counted. Where it is not known, that is said.
 */
export function outcomeSentences(
  outcome: StepOutcome | null,
  language: Language,
  mostNamed: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const words = decisionLogWords(language);
  if (outcome === null) return [words.unknown];
  const { moreCents, lessCents, entered, left, otherAmount } = outcome;
  const { euro } = numbers(language);
  const titles = (proposals: readonly Named[]): string =>
    listedTitles(
      proposals.map(({ title }) => textIn(title, language)),
      { language, mostNamed, rest: words.and },
    );
  if (moreCents === 0 && lessCents === 0) return [words.same];
  return [
    words.moved(euro(moreCents), euro(lessCents)),
    ...(entered.length === 0 ? [] : [words.entered(entered.length, titles(entered))]),
    ...(left.length === 0 ? [] : [words.left(left.length, titles(left))]),
    ...(otherAmount === 0 ? [] : [words.other(otherAmount)]),
  ];
}
