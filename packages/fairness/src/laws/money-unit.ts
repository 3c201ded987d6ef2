import type { Law } from '../law.ts';
import { awardsIn } from './awards-in.ts';
import { inOtherMoney } from './other-money.ts';
import { said } from './said.ts';
import { scoresIn } from './scores-in.ts';

/** So many times as much that parts of amounts come to whole cents. */
const large = 1_000_000;

/** Twice as much of everything is twice as much for everyone, in the same order. */
export const moneyUnit: Law = {
  id: 'unit-of-money',
  claim: {
    nl: 'In een andere munt rekenen verandert niets: van alle bedragen het dubbele geeft elk het dubbele.',
    en: 'Counting in another coin changes nothing: twice all amounts gives everyone twice as much.',
  },
  source: {
    nl: 'Homogeniteit: de uitkomst groeit mee met de bedragen. Die zijn hier zo groot dat afronden op centen niets uitmaakt.',
    en: 'Homogeneity; with amounts so large that rounding to cents has no part in it.',
  },
  async check({ pack, dataset, scenario, run, again }) {
    // Where nothing is spent there is nothing to compare, in whatever coin.
    if (run.allocation.spentCents === 0) return { tried: false, witnesses: [] };
    const input = { pack, dataset, scenario };
    const [once, twice] = [
      await again(inOtherMoney(input, large)),
      await again(inOtherMoney(input, 2 * large)),
    ];
    const [single, double] = [awardsIn(once), awardsIn(twice)];
    const [was, is] = [scoresIn(once), scoresIn(twice)];
    return {
      tried: once.allocation.spentCents > 0,
      witnesses: dataset.proposals.flatMap(({ id }) => {
        const [cents, expected] = [double.get(id) ?? 0, 2 * (single.get(id) ?? 0)];
        const same = cents === expected && was.get(id)?.score === is.get(id)?.score;
        return same
          ? []
          : [
              {
                at: id,
                found: `${cents} cents and ${is.get(id)?.score} points`,
                expected: `${expected} cents, twice as much, and ${was.get(id)?.score} points`,
                said:
                  cents === expected
                    ? said(
                        ({ points }) =>
                          `Als alle bedragen twee keer zo groot zijn, gaat ${id} van ${points(was.get(id)?.score)} naar ${points(is.get(id)?.score)} punten.`,
                        ({ points }) =>
                          `With all amounts twice as large ${id} goes from ${points(was.get(id)?.score)} to ${points(is.get(id)?.score)} points.`,
                      )
                    : said(
                        ({ euro }) =>
                          `Als alle bedragen twee keer zo groot zijn, krijgt ${id} ${euro(cents)}. Twee keer zoveel als eerst is ${euro(expected)}.`,
                        ({ euro }) =>
                          `With all amounts twice as large ${id} gets ${euro(cents)}. Twice as much as before is ${euro(expected)}.`,
                      ),
              },
            ];
      }),
    };
  },
};
