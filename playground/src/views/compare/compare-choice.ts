/** No more fit beside each other, nor in one's head. */
export const mostColumns = 4;

/** What a person chose to compare. */
export interface CompareChoice {
  /** Ids of the columns: `baseline`, `present`, or `method/` with the short name of a method. */
  readonly chosen: ReadonlySet<string>;
  /** The one that the others are held against, while it is chosen; else the first. */
  readonly base: string;
  /** What is left out of every column. */
  readonly without: { readonly ids: readonly string[]; readonly leftover: boolean };
}

/** What is compared until a person chooses otherwise. */
export const firstChoice: CompareChoice = {
  chosen: new Set(['baseline', 'present']),
  base: 'baseline',
  without: { ids: [], leftover: false },
};

/** Puts a column in, or takes it out. Another than the fourth changes nothing. */
export function toggled(choice: CompareChoice, id: string): CompareChoice {
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(id)) {
    if (chosen.size >= mostColumns) return choice;
    chosen.add(id);
  }
  return { ...choice, chosen };
}

/** Leaves limits out, beside those that are left out already. */
export function leaving(
  choice: CompareChoice,
  { ids, leftover }: CompareChoice['without'],
): CompareChoice {
  const { without } = choice;
  return {
    ...choice,
    without: {
      ids: [...new Set([...without.ids, ...ids])],
      leftover: without.leftover || leftover,
    },
  };
}

/** The chosen columns in the order in which they stand: the base, then as they are offered. */
export function inOrder(choice: CompareChoice, offered: readonly string[]): readonly string[] {
  const chosen = offered.filter((id) => choice.chosen.has(id));
  return chosen.toSorted((a, b) => Number(b === choice.base) - Number(a === choice.base));
}
