import type { PolicyLaw, Witness } from '../law.ts';
import { alikeAreas } from './alike-areas.ts';
import { noNeed } from './need-never-lowers.ts';
import { noPointsByNeed, scoresByNeed } from './need-part.ts';
import { said } from './said.ts';

/** With equal costs and equal numbers of people, who needs more gets no less; the lot decides between equal scores. */
export const progressivity: PolicyLaw = {
  id: 'progressivity',
  claim: {
    nl: 'Bij gelijke kosten en evenveel inwoners krijgt een buurt met meer behoefte niet minder per inwoner.',
    en: 'At equal costs and with as many people, a neighbourhood in more need gets no less per inhabitant.',
  },
  source: {
    nl: 'Ongelijk investeren voor gelijke kansen. Hebben buurten ondanks hun behoefte een gelijke score, dan beslist de loting.',
    en: 'Unequal investment for equal opportunities. Neighbourhoods whose scores are equal in spite of their need are told apart by lot.',
  },
  unasked: (pack) => {
    if (pack.needModels.length === 0) return noNeed;
    return scoresByNeed(pack) ? null : noPointsByNeed;
  },
  async check(trial) {
    const input = alikeAreas(trial);
    if (input === null) return { tried: false, witnesses: [] };
    const { assessment, scores, allocation } = await trial.again(input);
    const rows = assessment.need.map(({ neighbourhood, cumulative }, place) => ({
      neighbourhood,
      need: cumulative ?? Number.NaN,
      score: scores.totals[place] ?? Number.NaN,
      claim: assessment.standing.claimCents[place] ?? 0,
      cents: allocation.awardedByArea[place] ?? 0,
    }));
    const pairs = rows.flatMap((more) =>
      rows
        .filter(
          (less) => more.need > less.need && more.score !== less.score && more.claim === less.claim,
        )
        .map((less) => ({ more, less })),
    );
    return {
      tried: pairs.length > 0 && allocation.spentCents > 0,
      witnesses: pairs
        .filter(({ more, less }) => more.cents < less.cents)
        .map(({ more, less }): Witness => ({
          at: more.neighbourhood,
          found: `${more.cents} cents with need ${more.need}`,
          expected: `at least the ${less.cents} of ${less.neighbourhood}, with need ${less.need}`,
          said: said(
            ({ euro, points }) =>
              `Vier buurten verschillen alleen in behoefte en vragen hetzelfde. ${more.neighbourhood}, met behoefte ${points(more.need)}, krijgt ${euro(more.cents)}; ${less.neighbourhood}, met behoefte ${points(less.need)}, krijgt ${euro(less.cents)}.`,
            ({ euro, points }) =>
              `Four neighbourhoods differ in need only and ask the same. ${more.neighbourhood}, with need ${points(more.need)}, gets ${euro(more.cents)}; ${less.neighbourhood}, with need ${points(less.need)}, gets ${euro(less.cents)}.`,
          ),
        })),
    };
  },
};
