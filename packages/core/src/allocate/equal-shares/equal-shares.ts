import { onDemand } from '../../on-demand/on-demand.ts';
import { buy } from './buy.ts';
import { addedTo, completedWith, spentOn } from './completion.ts';
import { type Payments, paymentsOf } from './payments.ts';
import type { Completion, SharesOutcome, SharesProblem } from './shares-problem.ts';

/** How a division by equal shares is completed. */
export interface CompletionSettings {
  readonly completion: Completion;
  /** By how much add-one raises what is divided over the purses, all together: whole cents above zero. */
  readonly stepCents: number;
}

/**
 * Divides a budget over whole proposals by the method of equal shares (Peters, Pierczyński and
 * Skowron 2020): every voter gets a purse by its weight, and proposals are bought by those they
 * serve. A voter of weight w does exactly what w voters of weight 1 would do. Proposals that serve
 * nobody, or are worth 0, are never bought; completion may still choose them. Spends at most the
 * budget. The outcome does not depend on order, nor (but for add-one) on the unit of money.
 */
export function equalShares(
  problem: SharesProblem,
  { completion, stepCents }: CompletionSettings,
): SharesOutcome {
  const { budgetCents } = problem;
  const plain = buy(problem, budgetCents, budgetCents) ?? overspent(budgetCents);
  const addsOne = completion === 'add-one' || completion === 'add-one-utilitarian';
  const bought = addsOne ? addedTo(problem, plain, stepCents) : plain;
  const completes = completion === 'utilitarian' || completion === 'add-one-utilitarian';
  const added = completes ? completedWith(problem, bought.places) : [];
  const winners = [...bought.places, ...added];
  let written: Payments | undefined;
  const payments = (): Payments => {
    written ??= paymentsOf(problem, bought.places, bought.purseCents);
    return written;
  };
  return onDemand(
    {
      winners,
      bought: bought.places.length,
      spentCents: spentOn(problem, winners),
      purseCents: bought.purseCents,
      purses: bought.leftCents,
    },
    {
      steps: () => [
        ...payments().steps,
        ...added.map((place) => ({ place, price: null, payments: [] })),
      ],
      leftCents: () => payments().leftCents,
    },
  );
}

function overspent(budgetCents: number): never {
  throw new Error(`Purses of ${budgetCents} cents together bought for more: purses went wrong.`);
}
