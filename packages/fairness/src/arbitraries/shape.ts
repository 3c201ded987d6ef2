import * as fc from 'fast-check';

/** What kind of pack and data a case has: decided first, because everything else refers to it. */
export interface Shape {
  /** `choice`: a computed index, and a published one that a scenario may choose instead. */
  readonly need: 'none' | 'given' | 'given-with-small-areas' | 'choice';
  /** Empty: the pack has no pools, and so one. */
  readonly pools: readonly string[];
  readonly neighbourhoods: readonly string[];
}

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

/** Packs with and without need model and pools, over one to four neighbourhoods. */
export const shape: fc.Arbitrary<Shape> = fc.record({
  need: fc.constantFrom(
    'none' as const,
    'given' as const,
    'given-with-small-areas' as const,
    'choice' as const,
  ),
  pools: fc.constantFrom(0, 0, 2, 3).map((count) => ids('pool', count)),
  neighbourhoods: fc.integer({ min: 1, max: 4 }).map((count) => ids('n', count)),
});
