import type { Run, Score, Text } from '@maatstaf/core';
import type { Witness } from '../law.ts';
import { said } from './said.ts';

/** Scores are rounded to 9 decimals, so that two of them may be this much off. */
export const rounding = 2e-9;

/** The score of every proposal that has one, by id. */
export function scoresIn({ scores }: Run): ReadonlyMap<string, Score> {
  return new Map(scores.proposals.map((score) => [score.proposal, score]));
}

/** What objects to scores, or the bounds of what is possible, that became lower for any of these proposals. */
export function lowered(
  before: Run,
  after: Run,
  ids: Iterable<string>,
  why: Text,
): readonly Witness[] {
  const [was, is] = [scoresIn(before), scoresIn(after)];
  return [...ids].flatMap((id) => {
    const [earlier, later] = [was.get(id), is.get(id)];
    if (earlier === undefined || later === undefined) return [];
    const kept =
      later.score >= earlier.score - rounding &&
      later.range.low >= earlier.range.low - rounding &&
      later.range.high >= earlier.range.high - rounding;
    const shown = ({ score, range }: Score): string => `${score} in [${range.low}, ${range.high}]`;
    return kept
      ? []
      : [
          {
            at: id,
            found: `${shown(later)} ${why.en}`,
            expected: `no less than ${shown(earlier)}`,
            said: said(
              ({ points }) =>
                `${id} gaat van ${points(earlier.score)} naar ${points(later.score)} punten, ${why.nl}.`,
              ({ points }) =>
                `${id} goes from ${points(earlier.score)} to ${points(later.score)} points, ${why.en}.`,
            ),
          },
        ];
  });
}
