import { factCatalogue } from './catalogue.ts';
import { isOf } from './check-references.ts';
import type { Issue } from './issue.ts';
import type { Method } from './method.ts';
import type { Pack } from './pack.ts';
import { pointerTo } from './pointer.ts';

/** What a method names and the pack does not have, each as an issue. Empty where there is nothing. */
export function methodMistakes(
  pack: Pack,
  method: Method | undefined,
  file = 'scenario.json',
): readonly Issue[] {
  if (method?.kind !== 'order-of-receipt') return [];
  const fact = factCatalogue(pack).get(method.received);
  if (fact?.type === 'date' && isOf(method.received, 'proposal')) return [];
  return [
    {
      code: 'ref.fact-type',
      severity: 'error',
      file,
      at: { kind: 'pointer', pointer: pointerTo(['method', 'received']) },
      found: method.received,
      expected: 'a day of a proposal',
    },
  ];
}
