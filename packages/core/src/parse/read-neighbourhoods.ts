import type { CatalogueEntry } from './catalogue.ts';
import { readFacts, type Records } from './data-record.ts';
import type { Neighbourhood } from './dataset.ts';
import type { Issue } from './issue.ts';
import { shown } from './validate.ts';

export const neighbourhoodFields = ['code', 'name', 'cityDistrict', 'population'];

/** The neighbourhoods of a file, sorted by code. Mistakes go to `report`. */
export function readNeighbourhoods(
  { records }: Records,
  entries: readonly CatalogueEntry[],
  report: (issue: Issue) => void,
): readonly Neighbourhood[] {
  const seen = new Set<string>();
  return records
    .map((record): Neighbourhood => {
      const complain = (code: string, field: string, expected: string): void =>
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
        if (value !== undefined || required)
          complain('data.value', field, 'a name of at most 200 characters');
        return null;
      };
      const code = text('code', true) ?? '';
      if (seen.has(code)) complain('id.duplicate', 'code', 'a code that is used once');
      seen.add(code);
      const population = record.field('population');
      const count = population === undefined ? null : Number(population);
      if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) {
        complain(
          'data.value',
          'population',
          'a whole number, 0 or more, or nothing where it is unknown',
        );
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
