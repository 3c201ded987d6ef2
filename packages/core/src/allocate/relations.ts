import type { Dataset } from '../parse/dataset.ts';

/** Which proposals exclude or need one another, by place; proposals without either are not in it. */
export interface Relations {
  readonly incompatible: ReadonlyMap<number, readonly number[]>;
  readonly requires: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Dataset, Relations>();

/** Read from the records once. Incompatible holds both ways, whichever of the two says so. */
export function relationsOf(dataset: Dataset): Relations {
  const earlier = known.get(dataset);
  if (earlier !== undefined) return earlier;
  const linked = dataset.proposals.filter(
    ({ incompatibleWith, requires }) => incompatibleWith.length + requires.length > 0,
  );
  const places = new Map(
    linked.length === 0 ? [] : dataset.proposals.map(({ id }, place) => [id, place]),
  );
  const incompatible = new Map<number, Set<number>>();
  const exclude = (a: number, b: number): void => {
    incompatible.set(a, (incompatible.get(a) ?? new Set()).add(b));
  };
  const requires = new Map<number, readonly number[]>();
  const placeOf = (id: string): readonly number[] => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  };
  for (const proposal of linked) {
    const [own = 0] = placeOf(proposal.id);
    for (const other of proposal.incompatibleWith.flatMap(placeOf)) {
      exclude(own, other);
      exclude(other, own);
    }
    if (proposal.requires.length > 0) requires.set(own, proposal.requires.flatMap(placeOf));
  }
  const made: Relations = {
    incompatible: new Map([...incompatible].map(([place, others]) => [place, [...others]])),
    requires,
  };
  known.set(dataset, made);
  return made;
}
