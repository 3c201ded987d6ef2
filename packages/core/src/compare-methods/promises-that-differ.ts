/** What is known of one method and one property: proved on paper, held wherever tried, or broken. */
export interface KnownPromise {
  /** The short name of the method. */
  readonly method: string;
  readonly property: string;
  readonly mark: PromiseMark;
}

export type PromiseMark = 'proved' | 'held' | 'fails';

/** A property that one method keeps and another breaks. */
export interface DifferingPromise {
  readonly property: string;
  /** By short name of the method; null where nothing is known. */
  readonly marks: Readonly<Record<string, PromiseMark | null>>;
}

/**
 * The properties that one of the methods keeps and another breaks, in the order in which `known` first
 * names them. Proved and held are both kept, and no difference; what is not known of a method is none
 * either, and stands there as null.
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
    const broken = own.filter(({ mark }) => mark === 'fails').length;
    return broken > 0 && broken < own.length ? [{ property, marks }] : [];
  });
}
