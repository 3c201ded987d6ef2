import type { Run, Text } from '@maatstaf/core';
import type { Difference, Witness } from '../law.ts';
import { awardsIn } from './awards-in.ts';
import { said } from './said.ts';
import { scoresIn } from './scores-in.ts';

/**
 * What an outcome that should have stayed the same breaks, told by what a reader sees first: somebody's
 * money, else somebody's points, else the place where the outcome differs. `when`: what was done, such
 * as “with the files in another order”.
 */
export function otherOutcome(before: Run, after: Run, difference: Difference, when: Text): Witness {
  return { ...difference, said: toldOf(before, after, difference, when) };
}

function toldOf(before: Run, after: Run, { at, found, expected }: Difference, when: Text): Text {
  const [money, moneyNow] = [awardsIn(before), awardsIn(after)];
  const [points, pointsNow] = [scoresIn(before), scoresIn(after)];
  for (const id of money.keys()) {
    const [was, is] = [money.get(id), moneyNow.get(id)];
    if (was !== is) {
      return said(
        ({ euro }) => `${when.nl} gaat ${id} van ${euro(was)} naar ${euro(is)}.`,
        ({ euro }) => `${when.en} ${id} goes from ${euro(was)} to ${euro(is)}.`,
      );
    }
  }
  for (const id of points.keys()) {
    const [was, is] = [points.get(id)?.score, pointsNow.get(id)?.score];
    // Smaller differences cannot be seen in points as they are shown.
    if (Math.abs((was ?? Number.NaN) - (is ?? Number.NaN)) >= 0.1) {
      return said(
        (say) => `${when.nl} gaat ${id} van ${say.points(was)} naar ${say.points(is)} punten.`,
        (say) => `${when.en} ${id} goes from ${say.points(was)} to ${say.points(is)} points.`,
      );
    }
  }
  return {
    nl: `${when.nl} verschilt de uitkomst, bij ${at}: ${found} in plaats van ${expected}.`,
    en: `${when.en} the outcome differs, at ${at}: ${found} instead of ${expected}.`,
  };
}
