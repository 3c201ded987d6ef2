const form = /^(?<whole>\d+)(?:\.(?<fraction>\d{1,9}))?(?<unit>[kKmM]?)$/;

/** Thousands to one reader, a fraction to another. A comma there is taken for neither. */
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;

/** Thousands in groups, by a point or a comma. */
const grouped = [
  /^\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?$|^\d{1,3}\.\d{3},\d{1,2}$/,
  /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$|^\d{1,3},\d{3}\.\d{1,2}$/,
] as const;

/** The most that `--budget` takes: as many cents as can be counted exactly. */
export const mostEuros = (BigInt(Number.MAX_SAFE_INTEGER) / 100n).toString();

/**
 * An amount as it is typed: `1500000`, `1500000.50`, `750k` or `1.5m` (euros, thousands, millions), in
 * Dutch or in English notation (`1.500.000`, `1,500,000`, `1,5m`). Gives whole cents; `too-large` for more
 * than can be counted exactly; `no-amount` for anything else: a currency sign, a negative amount, parts of
 * a cent, and what the two notations read differently (`1.500`, `1,500`).
 */
export function budgetCents(typed: string): number | 'no-amount' | 'too-large' {
  if (ambiguous.test(typed)) return 'no-amount';
  const groups = form.exec(plain(typed))?.groups;
  if (groups === undefined) return 'no-amount';
  const { whole = '', fraction = '', unit = '' } = groups;
  const decimals = 2 + { '': 0, k: 3, m: 6 }[unit.toLowerCase() as '' | 'k' | 'm'];
  // Digits are shifted, not multiplied: 1.1m is 110000000 cents and not nearly so.
  if (/[1-9]/.test(fraction.slice(decimals))) return 'no-amount';
  const cents = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return Number.isSafeInteger(cents) ? cents : 'too-large';
}

/** The same amount without groups and with a point before the fraction, where it can be read in one way. */
function plain(typed: string): string {
  const [byPoints, byCommas] = grouped;
  if (byPoints.test(typed)) return typed.replaceAll('.', '').replace(',', '.');
  if (byCommas.test(typed)) return typed.replaceAll(',', '');
  return /^\d+,\d{1,2}[kKmM]?$/.test(typed) ? typed.replace(',', '.') : typed;
}
