import type { Law } from '../law.ts';
import { otherOutcome } from './other-outcome.ts';
import { differenceInOutcome } from './outcome-of.ts';
import { said } from './said.ts';

const factors = [2, 3, 7, 10, 0.1, 0.5, 1.5, 100, 0.01, 0.3];

/** Weights are proportions: 1 to 2 is 10 to 20 is 0.1 to 0.2. */
export const weightScale: Law = {
  id: 'weight-scale',
  claim: {
    nl: 'Alle gewichten met hetzelfde getal vermenigvuldigen verandert geen bit van de uitkomst.',
    en: 'Multiplying all weights by one number changes no bit of the outcome.',
  },
  source: {
    nl: 'Gewichten zijn decimale getallen; hun verhouding wordt in hele getallen berekend.',
    en: 'Weights are decimals, normalised in whole numbers.',
  },
  async check(trial) {
    const factor = factors[trial.variation % factors.length] ?? 1;
    const input = trial.reweighted(factor);
    if (input === null) return { tried: false, witnesses: [] };
    const after = await trial.again(input);
    const difference = differenceInOutcome(after, trial.run, trial.variation);
    const when = said(
      ({ figure }) => `Met ${figure(factor)} keer zoveel gewicht voor alles`,
      ({ figure }) => `With ${figure(factor)} times as much weight for everything`,
    );
    return {
      tried: true,
      witnesses: difference === null ? [] : [otherOutcome(trial.run, after, difference, when)],
    };
  },
};
