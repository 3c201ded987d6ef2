import { factCatalogue } from './catalogue.ts';
import { isOf } from './check-references.ts';
import type { Issue } from './issue.ts';
import type { Method } from './method.ts';
import type { Pack } from './pack.ts';
import { pointerTo } from './pointer.ts';
import type { Words } from './phrase.ts';
import { equalEntitlement, suggesting } from './phrases.ts';

/** What a method names and the pack does not have, each as an issue. Empty where there is nothing. */
export function methodMistakes(
  pack: Pack,
  method: Method | undefined,
  file = 'scenario.json',
): readonly Issue[] {
  const mistake = (code: string, key: string, found: string, expected: Words): Issue => ({
    code,
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer: pointerTo(['method', key]) },
    found,
    expected,
  });
  if (method?.kind === 'order-of-receipt') {
    const fact = factCatalogue(pack).get(method.received);
    if (fact?.type === 'date' && isOf(method.received, 'proposal')) return [];
    const days = [...factCatalogue(pack).values()].filter(
      ({ id, type }) => type === 'date' && isOf(id, 'proposal'),
    );
    if (days.length === 0) {
      const expected = {
        nl: 'een feit van de soort date over voorstellen in facts.json, met de dag in de gegevens',
        en: 'a fact of type date about proposals in facts.json, with the day in the data',
      };
      return [mistake('method.no-day-of-receipt', 'received', method.received, expected)];
    }
    const ids = days.map(({ id }) => id);
    const all = ids.join(', ');
    const expected = suggesting(
      { nl: `een dag van een voorstel: ${all}`, en: `a day of a proposal: ${all}` },
      method.received,
      ids,
    );
    const code = fact === undefined ? 'ref.unknown-fact' : 'ref.fact-type';
    return [mistake(code, 'received', method.received, expected)];
  }
  if (method?.kind === 'equal-shares' && method.entitlement === 'need') {
    if (pack.needModels.length > 0) return [];
    return [mistake('ref.unknown-need-model', 'entitlement', 'need', equalEntitlement)];
  }
  return [];
}
