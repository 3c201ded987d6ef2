import type { Law, Witness } from '../../law.ts';
import { said } from '../said.ts';
import { limitsOf } from './limits-of.ts';

/** What is held is there, and only where a floor is not used or a step is not open. */
export const heldWithinBudget: Law = {
  id: 'held-within-budget',
  claim: {
    nl: 'Wat apart is gehouden, is er ook, en alleen waar een groep haar deel niet gebruikt of een stap nog dicht is.',
    en: 'What is held is there, and only where a group has not used its part or a step is closed.',
  },
  source: {
    nl: 'Het deel dat een groep niet gebruikt, blijft apart tot de afgesproken dag, en wordt nooit zonder aanvraag toegekend.',
    en: 'A floor that is not used is held until its date, never awarded without a request.',
  },
  async check(trial) {
    const { budgetCents, spentCents, heldCents, pools } = trial.run.allocation;
    const witnesses: Witness[] = [];
    if (!(spentCents + heldCents <= budgetCents) || heldCents < 0) {
      const found = `${spentCents} spent and ${heldCents} held`;
      witnesses.push({
        at: 'budget',
        found,
        expected: `at most ${budgetCents} together`,
        said: said(
          ({ euro }) =>
            `Er is ${euro(spentCents)} toegekend en ${euro(heldCents)} apart gehouden, van een begroting van ${euro(budgetCents)}.`,
          ({ euro }) =>
            `${euro(spentCents)} is awarded and ${euro(heldCents)} is held, of a budget of ${euro(budgetCents)}.`,
        ),
      });
    }
    const closed = pools.reduce((sum, { closedCents }) => sum + closedCents, 0);
    const short = limitsOf(trial)
      .filter(({ limit }) => limit.kind === 'floor' && limit.held)
      .reduce((sum, { limit, reached }) => sum + Math.max(0, limit.bound - reached), 0);
    if (heldCents > closed + short) {
      const expected = `${closed} that is closed and at most ${short} for floors`;
      witnesses.push({
        at: 'held',
        found: `${heldCents}`,
        expected,
        said: said(
          ({ euro }) =>
            `Er is ${euro(heldCents)} apart gehouden: ${euro(closed)} voor stappen die nog dicht zijn, en voor groepen is ten hoogste ${euro(short)} nodig.`,
          ({ euro }) =>
            `${euro(heldCents)} is held: ${euro(closed)} for steps that are still closed, and groups need ${euro(short)} at most.`,
        ),
      });
    }
    return { tried: heldCents > 0, witnesses };
  },
};
