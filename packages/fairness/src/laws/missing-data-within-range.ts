import { factCatalogue } from '@maatstaf/core';
import type { Law } from '../law.ts';
import { missingValues } from './missing-values.ts';
import { said } from './said.ts';

/** Bounds and score are each rounded to 9 decimals. */
const tolerance = 2e-9;

/** A range is honest: whatever a missing value turns out to be, the score was announced as possible. */
export const missingDataWithinRange: Law = {
  id: 'missing-data-within-range',
  claim: {
    nl: 'Wordt een onbekend gegeven bekend, dan ligt de nieuwe score binnen de oude bandbreedte.',
    en: 'When a missing value becomes known, the new score lies within the old range.',
  },
  source: {
    nl: 'De sterke logica van Kleene: wat bekend wordt, kan beslissen wat nog open was, en niets anders.',
    en: 'Strong Kleene logic is monotone: learning can settle what was open, and nothing else.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const missing = missingValues(pack, dataset);
    const learned = missing[variation % Math.max(1, missing.length)];
    const candidates = learned?.candidates() ?? [];
    const value =
      candidates[Math.floor(variation / missing.length) % Math.max(1, candidates.length)];
    if (learned === undefined || value === undefined) return { tried: false, witnesses: [] };
    const after = await again({ pack, dataset: learned.learn(value), scenario });
    const { title } = factCatalogue(pack).get(learned.fact) ?? {};
    const scores = new Map(after.scores.proposals.map((score) => [score.proposal, score]));
    const witnesses = run.scores.proposals.flatMap(({ proposal, range: { low, high } }) => {
      const next = scores.get(proposal);
      const inside =
        next !== undefined &&
        next.range.low >= low - tolerance &&
        next.range.high <= high + tolerance;
      if (inside) return [];
      const found = `${next?.score} in [${next?.range.low}, ${next?.range.high}]`;
      const known = `${learned.fact} of ${learned.of} is ${JSON.stringify(value)}`;
      return [
        {
          at: proposal,
          found: `${found} once ${known}`,
          expected: `within [${low}, ${high}]`,
          said: said(
            (say) =>
              `Voor ${proposal} was ${say.figure(low)} tot ${say.figure(high)} punten mogelijk. Nu van ${learned.of} bekend is “${say.title(title, learned.fact)}”, is dat ${say.figure(next?.range.low ?? Number.NaN)} tot ${say.figure(next?.range.high ?? Number.NaN)}.`,
            (say) =>
              `For ${proposal} ${say.figure(low)} to ${say.figure(high)} points were possible. Now that “${say.title(title, learned.fact)}” is known of ${learned.of}, it is ${say.figure(next?.range.low ?? Number.NaN)} to ${say.figure(next?.range.high ?? Number.NaN)}.`,
          ),
        },
      ];
    });
    return { tried: true, witnesses };
  },
};
