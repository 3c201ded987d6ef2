/** A small mistake that somebody could make in a part of a pack. */
export interface Change<Part> {
  /** Where in the rule, or in the pack, as a JSON pointer. */
  readonly at: string;
  readonly from: unknown;
  readonly to: unknown;
  /** The part with the mistake in it. */
  readonly part: Part;
}

/** The changes of one entry of a list, as changes of whatever holds the list. */
export function changesWithin<Item, Whole>(
  list: readonly Item[],
  at: string,
  changesOf: (item: Item, at: string) => readonly Change<Item>[],
  whole: (list: readonly Item[]) => Whole,
): readonly Change<Whole>[] {
  return list.flatMap((item, index) =>
    changesOf(item, `${at}/${index}`).map((change) => ({
      ...change,
      part: whole(list.with(index, change.part)),
    })),
  );
}

/** The list with each entry left out once, as long as something remains. */
export function omissions<Item, Whole>(
  list: readonly Item[],
  at: string,
  whole: (list: readonly Item[]) => Whole,
): readonly Change<Whole>[] {
  if (list.length < 2) return [];
  return list.map((item, index) => ({
    at: `${at}/${index}`,
    from: item,
    to: null,
    part: whole(list.toSpliced(index, 1)),
  }));
}
