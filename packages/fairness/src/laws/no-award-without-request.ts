import type { Law, Witness } from '../law.ts';
import { said } from './said.ts';

/** Money follows a request: no place and no neighbourhood gets any that nobody asked for. */
export const noAwardWithoutRequest: Law = {
  id: 'no-award-without-request',
  claim: {
    nl: 'Wie niets vraagt, krijgt niets: geen voorstel en geen buurt krijgt geld zonder aanvraag.',
    en: 'Who asks for nothing gets nothing: no proposal and no neighbourhood gets money without a request.',
  },
  source: {
    nl: 'Vrijwilligheid; Awb 4:29, een subsidie wordt toegekend op een aanvraag.',
    en: 'Voluntariness; Awb 4:29, a subsidy is awarded on a request.',
  },
  async check({ dataset, run }) {
    const served = new Set(
      dataset.proposals
        .filter(({ requestedCents }) => (requestedCents ?? 0) > 0)
        .flatMap(({ serves }) => serves.filter(({ shareRatio }) => shareRatio > 0))
        .map(({ neighbourhood }) => neighbourhood),
    );
    const { allocation } = run;
    const unasked: readonly Witness[] = dataset.proposals.flatMap(({ id, requestedCents }, place) =>
      (requestedCents ?? 0) === 0 && (allocation.awardedCents[place] ?? 0) !== 0
        ? [
            {
              at: id,
              found: `${allocation.awardedCents[place]} cents`,
              expected: 'nothing',
              said: said(
                ({ euro }) =>
                  `${id} vraagt niets en krijgt ${euro(allocation.awardedCents[place])}.`,
                ({ euro }) =>
                  `${id} asks nothing and gets ${euro(allocation.awardedCents[place])}.`,
              ),
            },
          ]
        : [],
    );
    const unserved: readonly Witness[] = dataset.neighbourhoods.flatMap(({ code, name }, place) =>
      !served.has(code) && (allocation.awardedByArea[place] ?? 0) !== 0
        ? [
            {
              at: code,
              found: `${allocation.awardedByArea[place]} cents`,
              expected: 'nothing',
              said: said(
                ({ euro }) =>
                  `Voor ${name} vraagt niemand iets, en er komt ${euro(allocation.awardedByArea[place])} terecht.`,
                ({ euro }) =>
                  `Nobody asks anything for ${name}, and ${euro(allocation.awardedByArea[place])} lands there.`,
              ),
            },
          ]
        : [],
    );
    return { tried: allocation.spentCents > 0, witnesses: [...unasked, ...unserved] };
  },
};
