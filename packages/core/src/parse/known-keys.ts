import type { Words } from './phrase.ts';
import { suggesting } from './phrases.ts';
import { pointerTo } from './pointer.ts';
import type { z } from './zod.ts';

/** An object of a form that has a certain key. */
interface Place {
  /** Keys from the top of the form; `*` stands for every member of a list. */
  readonly path: readonly string[];
  /** Where the form depends on a key, the value that leads here, such as `type "score"`. */
  readonly kind: string | null;
}

/** More places than this say nothing of which was meant. */
const mostNamed = 3;

/**
 * That a key is not known at a path; where it is known, such as `/rules/3/event/params`, unless that is
 * in more places than help; and else the keys that are known here and may have been meant.
 */
export function noSuchKey(
  schema: z.core.$ZodType,
  key: string,
  path: readonly PropertyKey[],
  /** Where in the file the form stands. */
  at: readonly PropertyKey[],
): Words {
  const keys = keysOf(schema);
  const places = keys.get(key) ?? [];
  const here = pathText(path.map((step) => (typeof step === 'number' ? '*' : String(step))));
  const kinds = places
    .filter((place) => pathText(place.path) === here && place.kind !== null)
    .map(({ kind }) => kind);
  const place = kinds.length > 0 ? withKind(kinds) : elsewhere(places, at);
  const words: Words = {
    nl: `geen sleutel van die naam${place.nl}`,
    en: `no such key here${place.en}`,
  };
  if (places.length > 0) return words;
  const ownKeys = [...keys].flatMap(([known, all]) =>
    all.some((one) => pathText(one.path) === here) ? [known] : [],
  );
  return suggesting(words, key, ownKeys);
}

function withKind(kinds: readonly (string | null)[]): Words {
  const [nl, en] = [' of ', ' or '].map((or) => [...new Set(kinds)].join(or));
  return { nl: `; hier hoort zij alleen bij ${nl}`, en: `; it is known here only with ${en}` };
}

function elsewhere(places: readonly Place[], at: readonly PropertyKey[]): Words {
  const names = new Set(places.map((place) => pointerTo([...at, ...place.path])));
  if (names.size === 0 || names.size > mostNamed) return { nl: '', en: '' };
  const named = (top: string): readonly string[] =>
    [...names].map((name) => (name === '' ? top : `in ${name}`));
  return {
    nl: `; zij hoort ${named('bovenaan').join(' of ')}`,
    en: `; it is known ${named('at the top').join(' or ')}`,
  };
}

const known = new WeakMap<z.core.$ZodType, ReadonlyMap<string, readonly Place[]>>();

/** Per key of a form the objects that have it. Read once for each form. */
function keysOf(schema: z.core.$ZodType): ReadonlyMap<string, readonly Place[]> {
  const found = known.get(schema) ?? new Map<string, Place[]>();
  if (!known.has(schema)) {
    known.set(schema, found);
    walk(schema, { path: [], kind: null }, [], found as Map<string, Place[]>);
  }
  return found;
}

function walk(
  schema: z.core.$ZodType,
  place: Place,
  /** A form may hold itself, as conditions do: nothing new is found further in. */
  above: readonly z.core.$ZodType[],
  found: Map<string, Place[]>,
): void {
  if (above.includes(schema)) return;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const into = (inner: z.core.$ZodType, to: Place = place): void =>
    walk(inner, to, [...above, schema], found);
  const step = (key: string): Place => ({ ...place, path: [...place.path, key] });
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        found.set(key, [...(found.get(key) ?? []), place]);
        into(inner, step(key));
      }
      return;
    case 'array':
      return into(def.element, step('*'));
    case 'union':
      for (const option of def.options)
        into(option, { ...place, kind: kindOf(def, option) ?? place.kind });
      return;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return into(def.innerType);
    case 'lazy':
      return into(def.getter());
    default:
  }
}

/** The value by which one form of several is told from the others. */
function kindOf(def: z.core.$ZodUnionDef, option: z.core.$ZodType): string | null {
  if (!('discriminator' in def) || typeof def.discriminator !== 'string') return null;
  const values = option._zod.propValues?.[def.discriminator];
  return values === undefined
    ? null
    : `${def.discriminator} ${[...values].map((value) => `"${String(value)}"`).join(', ')}`;
}

function pathText(path: readonly string[]): string {
  return path.join('/');
}
