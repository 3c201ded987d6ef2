import type { Law } from '../law.ts';
import { said } from './said.ts';

const tolerance = 1e-9;

/** The lines that explain a score leave nothing out and add nothing. */
export const contributionsSum: Law = {
  id: 'contributions-sum',
  claim: {
    nl: 'De bijdragen van een voorstel tellen op tot zijn score.',
    en: 'The contributions of a proposal add up to its score.',
  },
  source: {
    nl: 'Een score is een optelsom; alleen het afronden op 9 decimalen geeft een klein verschil.',
    en: 'Additive value model; within 1e-9, for a score is rounded to 9 decimals.',
  },
  async check({ run }) {
    const sums = run.scores.proposals.map(({ proposal, score, contributions }) => ({
      at: proposal,
      score,
      lines: contributions.length,
      sum: contributions.reduce((total, { weighted }) => total + weighted, 0),
    }));
    return {
      tried: sums.some(({ lines }) => lines > 0),
      witnesses: sums
        .filter(({ score, sum }) => !(Math.abs(sum - score) <= tolerance))
        .map(({ at, score, sum }) => ({
          at,
          found: `contributions of ${sum}`,
          expected: `${score}`,
          said: said(
            ({ figure }) =>
              `${at} heeft ${figure(score)} punten, maar de regels van de uitleg tellen op tot ${figure(sum)}.`,
            ({ figure }) =>
              `${at} has ${figure(score)} points, but the lines of the explanation add up to ${figure(sum)}.`,
          ),
        })),
    };
  },
};
