import { inWords, spent } from '../division.ts';
import { found, type Property } from '../property.ts';

export const withinBudget: Property = {
  id: 'within-budget',
  claim: {
    nl: 'Er wordt niet meer uitgegeven dan er is, en niemand krijgt meer dan gevraagd.',
    en: 'No more is spent than there is, and nobody gets more than asked for.',
  },
  source: 'Awb 4:25: a grant that would exceed the ceiling is refused.',
  async check(divide, situation) {
    const division = await divide(situation);
    const asked = new Map(situation.proposals.map(({ id, costCents }) => [id, costCents]));
    const over = [...division].filter(
      ([id, cents]) =>
        !(Number.isSafeInteger(cents) && cents >= 0 && cents <= (asked.get(id) ?? 0)),
    );
    return found(
      ...over.map(([id, cents]) => ({
        at: id,
        found: `${cents}`,
        expected: `whole cents, at most ${asked.get(id) ?? 0}`,
      })),
      ...(spent(division) > situation.budgetCents
        ? [{ at: 'budget', found: inWords(division), expected: `at most ${situation.budgetCents}` }]
        : []),
    );
  },
};
