import type { PolicyLaw, Witness } from '../law.ts';
import { candidatesFor } from './missing-values.ts';
import { factCatalogue, type Pack } from '@maatstaf/core';
import { withFacts } from './with-facts.ts';
import { said } from './said.ts';

/** The facts that may carry no weight: protected, and without a justification. */
function weightless(pack: Pack): readonly string[] {
  return pack.facts.flatMap((fact) =>
    fact.protected === true && fact.justification === undefined ? [fact.id] : [],
  );
}

/** Another value of a protected fact changes no score, no eligibility and no claim. */
export const protectedFacts: PolicyLaw = {
  id: 'protected-facts-carry-no-weight',
  claim: {
    nl: 'Een beschermd gegeven, zoals herkomst, telt niet mee, tenzij het beleid zegt waarom.',
    en: 'A protected fact, such as origin, carries no weight, unless the policy says why.',
  },
  source: {
    nl: 'Een ander beschermd gegeven geeft geen andere uitkomst (counterfactual fairness); artikel 1 van de Grondwet.',
    en: 'Counterfactual fairness; article 1 of the Dutch constitution.',
  },
  unasked: (pack) =>
    weightless(pack).length === 0
      ? {
          nl: 'geen feit is beschermd zonder rechtvaardiging',
          en: 'no fact is protected without a justification',
        }
      : null,
  async check({ pack, dataset, scenario, run, variation, again }) {
    const facts = weightless(pack);
    const fact = facts[variation % Math.max(1, facts.length)];
    const entry = factCatalogue(pack).get(fact ?? '');
    if (fact === undefined || entry === undefined) return { tried: false, witnesses: [] };
    const candidates = candidatesFor(entry, pack);
    const value = candidates[Math.floor(variation / 3) % Math.max(1, candidates.length)];
    if (value === undefined) return { tried: false, witnesses: [] };
    const after = await again({ pack, dataset: withFacts(dataset, fact, value), scenario });
    const [was, is] = [run, after].map(({ scores, assessment }) => ({
      scores: scores.totals,
      ...assessment.standing,
    }));
    const witnesses = dataset.proposals.flatMap(({ id }, place): readonly Witness[] => {
      const [before, now] = [was, is].map((one) => [
        one?.scores[place],
        one?.eligibility[place],
        one?.claimCents[place],
      ]);
      const shown = (list: typeof now): string =>
        `${list?.[0]} points, ${list?.[1] === 0 ? 'eligible' : 'not eligible'}, a claim of ${list?.[2]} cents`;
      return before?.every((part, index) => Object.is(part, now?.[index])) === true
        ? []
        : [
            {
              at: id,
              found: `${shown(now)} where ${fact} is ${JSON.stringify(value)}`,
              expected: shown(before),
              said: said(
                ({ points }) =>
                  `${id} had ${points(before?.[0])} punten en heeft er ${points(now?.[0])}, alleen doordat ${entry.title.nl ?? fact} anders is.`,
                ({ points }) =>
                  `${id} had ${points(before?.[0])} points and has ${points(now?.[0])}, only for ${entry.title.en ?? fact} being different.`,
              ),
            },
          ];
    });
    return { tried: dataset.proposals.length > 0, witnesses };
  },
};
