import type { Example, MethodPromise } from './promise.ts';
import type { Situation } from './situation.ts';

type Marked =
  | { readonly mark: 'proved' | 'held' }
  | { readonly mark: 'fails'; readonly example: Example };

/** By property id what is known of a method. */
export type Marks = Readonly<Record<string, Marked>>;

export const proved: Marked = { mark: 'proved' };

export const held: Marked = { mark: 'held' };

/** A property that a method breaks, with the situation and the variation that show it. */
export function fails(situation: Situation, variation: number): Marked {
  return { mark: 'fails', example: { situation, variation } };
}

/** The marks of a method as a list of promises. */
export function promisesOf(method: string, marks: Marks): readonly MethodPromise[] {
  return Object.entries(marks).map(([property, marked]) => ({ method, property, ...marked }));
}
