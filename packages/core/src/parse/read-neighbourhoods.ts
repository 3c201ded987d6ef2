import type { CatalogueEntry } from './catalogue.ts';
import { readFacts, type Records } from './data-record.ts';
import type { Neighbourhood } from './dataset.ts';
import type { Issue } from './issue.ts';
import { shown } from './validate.ts';
import type { Words } from './phrase.ts';
import { shortName } from './phrases.ts';

export const neighbourhoodFields = ['code', 'name', 'cityDistrict', 'population'];

const codeOnce: Words = {
  nl: 'een code die één keer voorkomt',
  en: 'a code that is used once',
};

/** The neighbourhoods of a file, sorted by code. Mistakes go to `report`. */
export function readNeighbourhoods(
  { records }: Records,
  entries: readonly CatalogueEntry[],
  report: (issue: Issue) => void,
): readonly Neighbourhood[] {
  const seen = new Set<string>();
  return records
    .map((record): Neighbourhood => {
      const complain = (code: string, field: string, expected: Words): void =>
        report({
          code,
          severity: 'error',
          file: record.file,
          at: record.at(field),
          found: shown(record.field(field)),
          expected,
        });
      const text = (field: string, required: boolean): string | null => {
        const value = record.field(field);
        if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value;
        if (value !== undefined || required) complain('data.value', field, shortName);
        return null;
      };
      const code = text('code', true) ?? '';
      if (seen.has(code)) complain('id.duplicate', 'code', codeOnce);
      seen.add(code);
      const population = record.field('population');
      const count = population === undefined ? null : Number(population);
      if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) {
        complain('data.value', 'population', {
          nl: 'een heel getal, 0 of meer, of niets waar het onbekend is',
          en: 'a whole number, 0 or more, or nothing where it is unknown',
        });
      }
      return {
        code,
        name: text('name', true) ?? '',
        cityDistrict: text('cityDistrict', false),
        population: count,
        facts: readFacts(record, entries, report),
      };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
