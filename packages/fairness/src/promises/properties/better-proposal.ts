import { type Divide, inWords } from '../division.ts';
import { chosen, found, type Property, type PropertyFinding, untried } from '../property.ts';
import { type PlainProposal, type Situation, withInstead } from '../situation.ts';

export const cheaperWinnerStays: Property = {
  id: 'cheaper-winner-stays',
  claim: {
    nl: 'Een voorstel dat geld krijgt en goedkoper wordt, houdt zijn plaats.',
    en: 'A winner that gets cheaper stays a winner.',
  },
  source: 'Discount monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  check: (divide, situation, variation) =>
    winnerStays(divide, situation, variation, (one, choice) =>
      one.costCents === 1
        ? null
        : { ...one, costCents: one.costCents - 1 - (choice % (one.costCents - 1)) },
    ),
};

export const higherScoringWinnerStays: Property = {
  id: 'higher-scoring-winner-stays',
  claim: {
    nl: 'Een voorstel dat geld krijgt en hoger gaat scoren, houdt zijn plaats.',
    en: 'A winner that scores higher stays a winner.',
  },
  source: 'Candidate monotonicity, for scores: Elkind et al. 2017, doi 10.1007/s00355-017-1026-z.',
  check: (divide, situation, variation) =>
    winnerStays(divide, situation, variation, (one, choice) => ({
      ...one,
      score: one.score + 1 + (choice % 4),
    })),
};

/** Betters one winner and looks whether it stays; untried where nobody wins, or no better is possible. */
async function winnerStays(
  divide: Divide,
  situation: Situation,
  variation: number,
  better: (one: PlainProposal, choice: number) => PlainProposal | null,
): Promise<PropertyFinding> {
  const before = await divide(situation);
  const winners = situation.proposals.filter(({ id }) => before.has(id));
  const [winner, choice] = chosen(winners, variation);
  const bettered = winner === undefined ? null : better(winner, choice);
  if (bettered === null) return untried;
  const after = await divide(withInstead(situation, bettered.id, bettered));
  return after.has(bettered.id)
    ? found()
    : found({
        at: bettered.id,
        found: `at cost ${bettered.costCents} and score ${bettered.score}: ${inWords(after)}`,
        expected: `a winner still, as before: ${inWords(before)}`,
      });
}
