import type { DraftCondition, DraftLeaf } from './draft.ts';

/** Where in a tree of conditions a part stands: the keys and places on the way to it. */
export type Path = readonly (string | number)[];

/** The groups that conditions stand in. */
export const forms = ['all', 'any', 'not'] as const;
export type Form = (typeof forms)[number];

/** Which group a condition is; null for a comparison. */
export function formOf(condition: DraftCondition): Form | null {
  return forms.find((form) => form in condition) ?? null;
}

/** Whether a condition is a comparison, and no group. */
export function isLeaf(condition: DraftCondition): condition is DraftLeaf {
  return formOf(condition) === null;
}

/** What stands in a group; nothing in a comparison. */
export function partsOf(condition: DraftCondition): readonly DraftCondition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

/** A group of parts. A negation holds one: several become a group within it. */
export function groupOf(form: Form, parts: readonly DraftCondition[]): DraftCondition {
  const [only, ...others] = parts;
  if (form === 'any') return { any: parts };
  if (form === 'all') return { all: parts };
  return { not: only === undefined || others.length > 0 ? { all: parts } : only };
}

/** A group with the same parts under another form. Out of a negation the group within it comes free. */
export function reformed(condition: DraftCondition, form: Form): DraftCondition {
  const parts = partsOf(condition);
  const [inner] = parts;
  const freed = formOf(condition) === 'not' && inner !== undefined && formOf(inner) === 'all';
  return groupOf(form, freed ? partsOf(inner) : parts);
}

/** The path to a part of a group. */
export function partPath(path: Path, form: Form, place: number): Path {
  return form === 'not' ? [...path, 'not'] : [...path, form, place];
}

/** The tree with one part replaced; null takes it out, and with it a group that is left empty. */
export function replaced(
  tree: DraftCondition,
  path: Path,
  part: DraftCondition | null,
): DraftCondition | null {
  const [form, place, ...deeper] = path;
  if (form === undefined) return part;
  if (form === 'not') {
    const [inner] = partsOf(tree);
    const next = inner === undefined ? part : replaced(inner, path.slice(1), part);
    return next === null ? null : { not: next };
  }
  const parts = partsOf(tree);
  const own = parts[Number(place)];
  if (own === undefined) return tree;
  const next = replaced(own, deeper, part);
  const kept = parts.flatMap((each, at) => (at === place ? (next === null ? [] : [next]) : [each]));
  return kept.length === 0 ? null : groupOf(form === 'any' ? 'any' : 'all', kept);
}

/** A group with one of its parts a place further (1) or back (−1); the same group at its end. */
export function moved(group: DraftCondition, place: number, by: 1 | -1): DraftCondition {
  const parts = [...partsOf(group)];
  const [one, other] = [parts[place], parts[place + by]];
  if (one === undefined || other === undefined) return group;
  parts[place] = other;
  parts[place + by] = one;
  return groupOf(formOf(group) ?? 'all', parts);
}
