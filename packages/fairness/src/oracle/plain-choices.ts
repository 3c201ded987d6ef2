/** A whole proposal, standing in a list in order of rank. */
export interface RankedProposal {
  readonly id: string;
  readonly costCents: number;
  readonly score: number;
}

/**
 * By rank, whole or not at all: each in turn is funded while it fits. `strict` stops at the first that
 * does not, `skip` goes on. Gives the ids funded, in order.
 */
export function plainRanking(
  inOrder: readonly RankedProposal[],
  budgetCents: number,
  mode: 'strict' | 'skip',
): readonly string[] {
  const [first, ...others] = inOrder;
  if (first === undefined) return [];
  if (first.costCents <= budgetCents) {
    return [first.id, ...plainRanking(others, budgetCents - first.costCents, mode)];
  }
  return mode === 'strict' ? [] : plainRanking(others, budgetCents, mode);
}

/**
 * The proposals with the highest sum of scores that the budget allows, by trying all sets. Of equal
 * sums the one that has the best-ranked proposal in which they differ. Gives the ids, in order.
 */
export function plainOptimum(
  inOrder: readonly RankedProposal[],
  budgetCents: number,
): readonly string[] {
  return bestOf(inOrder, budgetCents).ids;
}

function bestOf(
  inOrder: readonly RankedProposal[],
  budgetCents: number,
): { readonly ids: readonly string[]; readonly score: number } {
  const [first, ...others] = inOrder;
  if (first === undefined) return { ids: [], score: 0 };
  const without = bestOf(others, budgetCents);
  if (first.costCents > budgetCents) return without;
  const rest = bestOf(others, budgetCents - first.costCents);
  const score = first.score + rest.score;
  return score >= without.score ? { ids: [first.id, ...rest.ids], score } : without;
}
