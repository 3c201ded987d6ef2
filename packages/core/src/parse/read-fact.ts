import type { CatalogueEntry } from './catalogue.ts';
import type { FactValue } from './fact.ts';
import { shown } from './validate.ts';
import { z } from './zod.ts';
import type { Phrase, Words } from './phrase.ts';
import { oneOf, shortName, trueOrFalse, wholeCents } from './phrases.ts';

/** A fact's value, or what was found and what was expected instead. */
export type FactReading =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly found: Phrase; readonly expected: Words };

const decimal = /^-?\d+(\.\d+)?$/;

const decimalPoint: Words = {
  nl: 'een getal met een punt voor de cijfers achter de komma',
  en: 'a number with a decimal point',
};

const bound = (end: 'least' | 'most', limit: number): Words => ({
  nl: `een getal van ten ${end === 'least' ? 'minste' : 'hoogste'} ${limit}`,
  en: `a number of at ${end} ${limit}`,
});

/** A value from a table cell. The empty cell is unknown; sets are written `a|b`, the empty set `-`. */
export function readCell(cell: string, fact: CatalogueEntry): FactReading {
  if (cell === '') return { ok: true, value: null };
  switch (fact.type) {
    case 'number':
      return decimal.test(cell)
        ? readValue(Number(cell), fact)
        : { ok: false, found: shown(cell), expected: decimalPoint };
    case 'boolean':
      return cell === 'true' || cell === 'false'
        ? { ok: true, value: cell === 'true' }
        : { ok: false, found: shown(cell), expected: trueOrFalse };
    case 'set-of':
      return readValue(cell === '-' ? [] : cell.split('|').map((part) => part.trim()), fact);
    case 'one-of':
    case 'label':
    case 'date':
      return readValue(cell, fact);
  }
}

/** A value from JSON. `null` and absent are unknown. A set comes back sorted, each value once. */
export function readValue(value: unknown, fact: CatalogueEntry): FactReading {
  const wrong = (expected: Words): FactReading => ({ ok: false, found: shown(value), expected });
  if (value === null || value === undefined) return { ok: true, value: null };
  switch (fact.type) {
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value))
        return wrong({ nl: `een getal (${fact.unit})`, en: `a number (${fact.unit})` });
      if (fact.unit === 'cents' && !(Number.isSafeInteger(value) && value >= 0))
        return wrong(wholeCents);
      if (fact.unit === 'ratio' && value < 0)
        return wrong({ nl: 'een verhouding, 0 of meer', en: 'a ratio, 0 or more' });
      if (fact.min !== null && value < fact.min) return wrong(bound('least', fact.min));
      if (fact.max !== null && value > fact.max) return wrong(bound('most', fact.max));
      return { ok: true, value };
    }
    case 'boolean':
      return typeof value === 'boolean' ? { ok: true, value } : wrong(trueOrFalse);
    case 'set-of': {
      const allowed = [...(fact.values?.keys() ?? [])];
      const isSet = Array.isArray(value) && value.every((item) => allowed.includes(item));
      if (!isSet) {
        const all = allowed.join(', ');
        return wrong({
          nl: `een lijst met waarden uit ${all}`,
          en: `a list with values from ${all}`,
        });
      }
      return { ok: true, value: [...new Set<string>(value)].toSorted() };
    }
    case 'one-of': {
      const allowed = [...(fact.values?.keys() ?? [])];
      return typeof value === 'string' && allowed.includes(value)
        ? { ok: true, value }
        : wrong(oneOf(allowed, value));
    }
    case 'label':
      return typeof value === 'string' && value.trim() !== '' && value.length <= 200
        ? { ok: true, value }
        : wrong(shortName);
    case 'date':
      return isDay(value)
        ? { ok: true, value }
        : wrong({ nl: 'een dag zoals 2026-01-31', en: 'a day such as 2026-01-31' });
  }
}

const day = z.iso.date();

/** Whether a value is a day of the calendar, written as 2026-01-31. */
export function isDay(value: unknown): value is string {
  return day.safeParse(value).success;
}
