/** What is known of one method and one property: proved on paper, held wherever tried, or broken. */
export interface KnownPromise {
  /** The short name of the method. */
  readonly method: string;
  readonly property: string;
  readonly mark: PromiseMark;
}

export type PromiseMark = 'proved' | 'held' | 'fails';

/** A property that one method keeps and another breaks, or of which is not known what another does. */
export interface DifferingPromise {
  readonly property: string;
  /** By short name of the method; null where nothing is known. */
  readonly marks: Readonly<Record<string, PromiseMark | null>>;
}

/**
 * The properties on which methods differ, in the order in which `known` first names them. Proved and
 * held are both kept, and no difference. A property that nothing is known of for all methods but one
 * is told too: what is not known is not the same as kept.
 */
export function promisesThatDiffer(
  methods: readonly string[],
  known: readonly KnownPromise[],
): readonly DifferingPromise[] {
  const about = known.filter(({ method }) => methods.includes(method));
  return [...Map.groupBy(about, ({ property }) => property)].flatMap(([property, own]) => {
    const marks = Object.fromEntries(
      methods.map((name) => [name, own.find(({ method }) => method === name)?.mark ?? null]),
    );
    const outcomes = new Set(Object.values(marks).map(outcomeOf));
    return outcomes.size > 1 ? [{ property, marks }] : [];
  });
}

function outcomeOf(mark: PromiseMark | null): 'kept' | 'broken' | 'unknown' {
  if (mark === null) return 'unknown';
  return mark === 'fails' ? 'broken' : 'kept';
}
