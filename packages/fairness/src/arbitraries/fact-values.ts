import type { FactValue } from '@maatstaf/core';
import * as fc from 'fast-check';
import { catalogue } from './catalogue.ts';
import { factValue } from './fact-value.ts';
import type { Shape } from './shape.ts';

/** Values for all facts of a neighbourhood, or for all facts of a proposal and its place. */
export function factValues(
  shape: Shape,
  of: 'neighbourhood' | 'proposal',
): fc.Arbitrary<Record<string, FactValue>> {
  const own = catalogue(shape).filter(
    ({ id }) => id.startsWith('neighbourhood.') === (of === 'neighbourhood'),
  );
  return fc.record(
    Object.fromEntries(own.map((fact) => [fact.id, factValue(fact, shape.neighbourhoods)])),
  );
}
