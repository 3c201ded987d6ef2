import { type Issue, type Language, textIn } from '@maatstaf/core';
import {
  type DividedByMethod,
  noticesOfProof,
  type RefusedMethod,
  switchedOff,
} from '@maatstaf/core/compare-methods';
import { formatEuro } from '@maatstaf/core/explain';
import { issueMeanings, phraseIn } from '@maatstaf/core/issues';
import { featureWords } from '@maatstaf/core/method-names';
import { bullet } from './audit-text.ts';
import { comparisonWords } from './comparison-words.ts';
import { leftoverWord } from '../input/without.ts';
import type { Page } from './page.ts';
import { titleOf } from './phrases.ts';
import { printable, wrap } from './width.ts';

/** The proposals named with a method that favours small ones; the JSON has all. */
const mostDisplaced = 5;

/** An issue without its place: the method that it is about stands above it. */
function reasonText({ code, found, expected }: Issue, language: Language): string {
  const say = comparisonWords[language];
  const meaning = issueMeanings[code]?.[language] ?? code;
  return `${meaning} [${code}]: ${phraseIn(found, language)}. ${say.instead(phraseIn(expected, language))}`;
}

/**
 * What cannot divide this: a line with the limits where only limits stand in its way, else its issues.
 * Where those limits can be left out, one call that shows all the same what these methods do.
 */
export function refusals(
  { run, language, width, ink, program }: Page,
  refused: readonly RefusedMethod[],
): readonly string[] {
  if (refused.length === 0) return [];
  const say = comparisonWords[language];
  const titleOfLimit = ({ id, feature }: RefusedMethod['limits'][number]): string => {
    const limit = run.pack.limits.find((one) => one.id === id);
    return limit === undefined
      ? featureWords[language][feature]
      : printable(textIn(limit.title, language)) || limit.id;
  };
  const byLimits = ({ issues, limits }: RefusedMethod): boolean => issues.length === limits.length;
  const lines = refused.flatMap((one) => {
    if (byLimits(one)) {
      const limits = one.limits.map(titleOfLimit).join('; ');
      return wrap(`! ${say.cannotKeep(one.name, limits)}`, width).map(ink.bold);
    }
    return [
      ink.bold(`! ${say.refused(one.name)}`),
      ...one.issues.map((issue) => bullet(printable(reasonText(issue, language)), width)),
    ];
  });
  const words = refused
    .filter(byLimits)
    .map(({ limits }) =>
      limits.map(({ id, feature }) => id ?? (feature === 'leftover-flows' ? leftoverWord : null)),
    )
    .filter((limits) => !limits.includes(null))
    .flat();
  if (words.length === 0) return [lines.join('\n')];
  const off = switchedOff(run);
  const all = new Set([
    ...off.limits.map(({ id }) => id),
    ...(off.leftover ? [leftoverWord] : []),
    ...words,
  ]);
  const call = `${program} compare … --without ${[...all].join(',')}`;
  return [[...lines, bullet(say.withoutLimits(call), width)].join('\n')];
}

/** What is not proved, and what puts small proposals first. */
export function warnings(
  { run, language, width, ink }: Page,
  divided: readonly DividedByMethod[],
): readonly string[] {
  const say = comparisonWords[language];
  const ofProof = divided.flatMap(({ name, run: outcome }) => {
    const notices = noticesOfProof(outcome, language);
    if (notices.length === 0) return [];
    return [
      [ink.bold(`! ${name}`), ...notices.map((one) => bullet(printable(one), width))].join('\n'),
    ];
  });
  const favouring = divided.flatMap(({ name, favoursSmall }) => {
    if (favoursSmall === null) return [];
    const { meanCents, rankingMeanCents, displaced } = favoursSmall;
    const title = say.favoursSmall(
      name,
      formatEuro(meanCents, language),
      formatEuro(rankingMeanCents, language),
    );
    const lines = displaced
      .slice(0, mostDisplaced)
      .map(({ proposal, by }) =>
        say.displaced(
          titleOf(run, proposal, language),
          by.map((id) => titleOf(run, id, language)).join(', '),
        ),
      );
    const more = displaced.length - lines.length;
    const all = more > 0 ? [...lines, say.moreDisplaced(more)] : lines;
    return [
      [...wrap(`! ${title}`, width).map(ink.bold), ...all.map((line) => bullet(line, width))].join(
        '\n',
      ),
    ];
  });
  return [...ofProof, ...favouring];
}
