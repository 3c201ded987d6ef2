/**
 * Cents by year: an object `{ "2026": 50000 }`, or the text `2026:50000|2027:25000`. Null where it is
 * neither, a year is named twice, or an amount is not whole cents of 0 or more.
 */
export function readYearly(value: unknown): Readonly<Record<string, number>> | null {
  const entries = entriesOf(value);
  if (entries === null || entries.length === 0 || entries.length > 30) return null;
  const years = new Set(entries.map(([year]) => year));
  const right = entries.every(
    ([year, cents]) => /^\d{4}$/.test(year) && Number.isSafeInteger(cents) && cents >= 0,
  );
  return right && years.size === entries.length
    ? Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : null;
}

function entriesOf(value: unknown): readonly (readonly [string, number])[] | null {
  if (typeof value === 'string') {
    return value.split('|').map((part) => {
      const [year = '', cents = ''] = part.split(':').map((piece) => piece.trim());
      return [year, /^\d+$/.test(cents) ? Number(cents) : Number.NaN];
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value).map(([year, cents]) => [
    year,
    typeof cents === 'number' ? cents : Number.NaN,
  ]);
}
