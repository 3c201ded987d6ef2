import type { Text } from '@maatstaf/core';
import type { Difference } from '../law.ts';
import type { Divide } from './division.ts';
import type { Situation } from './situation.ts';

/** What was found of a property in one situation. */
export interface PropertyFinding {
  /** Whether the situation put it to the test. */
  readonly tried: boolean;
  /** What breaks it. Empty where it holds, or was not tried. */
  readonly witnesses: readonly Difference[];
}

/**
 * Something that may be asked of a method of dividing. Unlike a law, which every method keeps, a
 * property may be kept by one method and broken by another.
 */
export interface Property {
  readonly id: string;
  readonly claim: Text;
  /** Where the property comes from. */
  readonly source: string;
  /**
   * Divides the situation, and most often a changed one as well. `variation` chooses the change:
   * any whole number from 0.
   */
  check(divide: Divide, situation: Situation, variation: number): Promise<PropertyFinding>;
}

/** The finding of a property that this situation does not put to the test. */
export const untried: PropertyFinding = { tried: false, witnesses: [] };

/** A finding of a property that was put to the test, with what breaks it. */
export function found(...witnesses: PropertyFinding['witnesses']): PropertyFinding {
  return { tried: true, witnesses };
}

/** The item of a list that a variation chooses, and the variation that is left for further choices. */
export function chosen<Item>(list: readonly Item[], variation: number): [Item | undefined, number] {
  if (list.length === 0) return [undefined, variation];
  return [list[variation % list.length], Math.floor(variation / list.length)];
}
