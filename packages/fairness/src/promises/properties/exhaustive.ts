import { inWords, spent } from '../division.ts';
import { found, type Property, untried } from '../property.ts';

export const exhaustive: Property = {
  id: 'exhaustive',
  claim: {
    nl: 'Er blijft geen voorstel liggen dat nog past in wat over is.',
    en: 'No proposal is left out that fits in what is left.',
  },
  source: 'Exhaustiveness: Aziz, Lee and Talmon 2018, arXiv 1711.08226.',
  async check(divide, situation) {
    const division = await divide(situation);
    const left = situation.budgetCents - spent(division);
    const out = situation.proposals.filter(({ id }) => !division.has(id));
    if (out.length === 0) return untried;
    return found(
      ...out
        .filter(({ costCents }) => costCents <= left)
        .map(({ id, costCents }) => ({
          at: id,
          found: `left out at ${costCents}, with ${left} left; ${inWords(division)}`,
          expected: 'awarded, for it fits',
        })),
    );
  },
};
