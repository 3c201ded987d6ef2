import { compare, type Language, numbers, type Run } from '@maatstaf/core';
import { listedTitles } from '../text/listed-titles.ts';
import { namesOf } from '../text/names.ts';
import { overrideWords } from './override-words.ts';

/** More titles than this in one list are counted. */
const mostNamed = 5;

/**
 * What a departure from the ranking does to an outcome that it is in force in, against the same without it: who comes
 * in, falls out, gets more and gets less, and how many euros that is, in one sentence.
 */
export function overrideEffect(without: Run, run: Run, language: Language): string {
  const { effect } = overrideWords(language);
  const { euro, list } = numbers(language);
  const names = namesOf(run, language);
  const { entered, left, proposals } = compare(without, run);
  const moved = proposals.map(({ proposal, change, before, after }) => ({
    proposal,
    change,
    cents: after.awardedCents - before.awardedCents,
  }));
  const changed = (kind: 'more' | 'less') =>
    moved.filter(({ change }) => change === kind).map(({ proposal }) => proposal);
  const sum = (sign: 1 | -1): number =>
    moved.reduce((total, { cents }) => total + Math.max(0, sign * cents), 0);
  const done = (['entered', 'more', 'less', 'left'] as const).flatMap((kind) => {
    const ids = { entered, left, more: changed('more'), less: changed('less') }[kind];
    const titles = ids.map((id) => names.proposal(id));
    return ids.length === 0
      ? []
      : [
          effect[kind](
            listedTitles(titles, { language, mostNamed, rest: effect.rest }),
            ids.length,
          ),
        ];
  });
  if (done.length === 0) return effect.none;
  const euros = [
    ...(sum(1) === 0 ? [] : [effect.gained(euro(sum(1)))]),
    ...(sum(-1) === 0 ? [] : [effect.lost(euro(sum(-1)))]),
  ];
  return effect.sentence(list(done), list(euros));
}
