import type { Law } from '../law.ts';
import { said } from './said.ts';

/** A score lies within what is still possible, and that within 0–100. */
export const scoreInRange: Law = {
  id: 'score-in-range',
  claim: {
    nl: 'Een score ligt binnen zijn bandbreedte, en die tussen 0 en 100.',
    en: 'A score lies within its range, and the range within 0–100.',
  },
  source: {
    nl: 'Met onbekende gegevens heeft een criterium een bandbreedte, met daarin een afgesproken aantal punten.',
    en: 'Unknown facts make a criterion an interval with a declared point value inside it.',
  },
  async check({ run }) {
    return {
      tried: run.scores.proposals.some(({ range }) => range.high > range.low),
      witnesses: run.scores.proposals
        .filter(
          ({ score, range: { low, high } }) =>
            !(0 <= low && low <= score && score <= high && high <= 100),
        )
        .map(({ proposal, score, range: { low, high } }) => ({
          at: proposal,
          found: `${score} in [${low}, ${high}]`,
          expected: '0 ≤ low ≤ score ≤ high ≤ 100',
          said: said(
            ({ figure }) =>
              `${proposal} heeft ${figure(score)} punten, terwijl ${figure(low)} tot ${figure(high)} mogelijk is, en ten hoogste 0 tot 100.`,
            ({ figure }) =>
              `${proposal} has ${figure(score)} points, while ${figure(low)} to ${figure(high)} is possible, and 0 to 100 at most.`,
          ),
        })),
    };
  },
};
