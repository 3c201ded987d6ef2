import { type Divide, type Division, inWords, spent } from '../division.ts';
import { chosen, found, type Property } from '../property.ts';
import type { Situation } from '../situation.ts';

const increases = [1, 2, 3, 5, 8];

/** The division of a budget, and that of a larger one. */
async function both(
  divide: Divide,
  situation: Situation,
  variation: number,
): Promise<{ readonly budgetCents: number; readonly less: Division; readonly more: Division }> {
  const [increase = 1] = chosen(increases, variation);
  const budgetCents = situation.budgetCents + increase;
  return {
    budgetCents,
    less: await divide(situation),
    more: await divide({ ...situation, budgetCents }),
  };
}

export const largerBudgetKeepsWinners: Property = {
  id: 'larger-budget-keeps-winners',
  claim: {
    nl: 'Van een hogere begroting verliest niemand.',
    en: 'Nobody loses from a larger budget.',
  },
  source: 'Limit monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  async check(divide, situation, variation) {
    const { budgetCents, less, more } = await both(divide, situation, variation);
    return found(
      ...[...less]
        .filter(([id, cents]) => (more.get(id) ?? 0) < cents)
        .map(([id, cents]) => ({
          at: id,
          found: `budget ${budgetCents} gives ${inWords(more)}`,
          expected: `${id} keeps the ${cents} that budget ${situation.budgetCents} gives`,
        })),
    );
  },
};

export const largerBudgetKeepsTotalScore: Property = {
  id: 'larger-budget-keeps-total-score',
  claim: {
    nl: 'Een hogere begroting geeft geen lager totaal aan scores.',
    en: 'A larger budget gives no lower total of scores.',
  },
  source: 'Weaker than limit monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  async check(divide, situation, variation) {
    const { budgetCents, less, more } = await both(divide, situation, variation);
    const points = (division: Division): number =>
      situation.proposals
        .filter(({ id }) => division.has(id))
        .reduce((sum, { score }) => sum + score, 0);
    return points(more) >= points(less)
      ? found()
      : found({
          at: 'score',
          found: `budget ${budgetCents} gives ${points(more)} points; ${inWords(more)}`,
          expected: `at least ${points(less)}, as budget ${situation.budgetCents} gives; ${inWords(less)}`,
        });
  },
};

export const largerBudgetKeepsSpend: Property = {
  id: 'larger-budget-keeps-spend',
  claim: {
    nl: 'Van een hogere begroting wordt niet minder uitgegeven.',
    en: 'Of a larger budget no less is spent.',
  },
  source: 'Weaker than limit monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  async check(divide, situation, variation) {
    const { budgetCents, less, more } = await both(divide, situation, variation);
    return spent(more) >= spent(less)
      ? found()
      : found({
          at: 'budget',
          found: `budget ${budgetCents} spends ${inWords(more)}`,
          expected: `at least ${spent(less)}, as budget ${situation.budgetCents} does`,
        });
  },
};
