import type { Run } from '@maatstaf/core';
import type { Trial } from '../case.ts';
import type { Law } from '../law.ts';
import { awardsIn } from './awards-in.ts';
import { said } from './said.ts';

const increases = [1, 50, 100, 200, 300, 500, 1000, 2500];

export const largerBudgetKeepsSpend: Law = {
  id: 'larger-budget-keeps-spend',
  claim: {
    nl: 'Van een hogere begroting wordt niet minder uitgegeven.',
    en: 'Of a larger budget no less is spent.',
  },
  source: {
    nl: 'Minder streng dan de eis dat een hogere begroting niemand iets kost (limit monotonicity): Talmon en Faliszewski 2019, arXiv 1809.04382.',
    en: 'Weaker than limit monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  },
  async check(trial) {
    if (trial.run.allocation.spentCents === 0) return { tried: false, witnesses: [] };
    const { less, more, by } = await withMore(trial);
    const [was, is] = [less.allocation.spentCents, more.allocation.spentCents];
    return {
      tried: true,
      witnesses:
        is >= was
          ? []
          : [
              {
                at: 'budget',
                found: `${is} cents spent with ${by} more`,
                expected: `at least ${was}`,
                said: said(
                  ({ euro }) =>
                    `Met ${euro(by)} meer wordt er ${euro(is)} uitgegeven in plaats van ${euro(was)}.`,
                  ({ euro }) =>
                    `With ${euro(by)} more ${euro(is)} is spent instead of ${euro(was)}.`,
                ),
              },
            ],
    };
  },
};

export const largerBudgetKeepsAwards: Law = {
  id: 'larger-budget-keeps-awards',
  claim: {
    nl: 'Van een hogere begroting krijgt niemand minder.',
    en: 'Nobody gets less from a larger budget.',
  },
  source: {
    nl: 'Een hogere begroting kost niemand iets (limit monotonicity): Talmon en Faliszewski 2019, arXiv 1809.04382.',
    en: 'Limit monotonicity: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  },
  async check(trial) {
    // Of nothing nobody can get less.
    if (trial.run.allocation.spentCents === 0) return { tried: false, witnesses: [] };
    const { less, more, by } = await withMore(trial);
    const after = awardsIn(more);
    return {
      tried: true,
      witnesses: [...awardsIn(less)].flatMap(([id, cents]) =>
        (after.get(id) ?? 0) >= cents
          ? []
          : [
              {
                at: id,
                found: `${after.get(id)} cents with ${by} more in the budget`,
                expected: `at least ${cents}`,
                said: said(
                  ({ euro }) =>
                    `Met ${euro(by)} meer gaat ${id} van ${euro(cents)} naar ${euro(after.get(id))}.`,
                  ({ euro }) =>
                    `With ${euro(by)} more ${id} goes from ${euro(cents)} to ${euro(after.get(id))}.`,
                ),
              },
            ],
      ),
    };
  },
};

/** The outcome at hand, and that of a larger budget. */
async function withMore({ pack, dataset, scenario, run, variation, again }: Trial): Promise<{
  readonly less: Run;
  readonly more: Run;
  readonly by: number;
}> {
  const by = increases[variation % increases.length] ?? 1;
  const budgetCents = run.allocation.budgetCents + by;
  return {
    less: run,
    more: await again({ pack, dataset, scenario: { ...scenario, budgetCents } }),
    by,
  };
}
