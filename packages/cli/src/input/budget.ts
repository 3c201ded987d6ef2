const form = /^(?<whole>\d+)(?:\.(?<fraction>\d{1,9}))?(?<unit>[kKmM]?)$/;

/** The most that `--budget` takes: as many cents as can be counted exactly. */
export const mostEuros = (BigInt(Number.MAX_SAFE_INTEGER) / 100n).toString();

/**
 * An amount as it is typed: `1500000`, `1500000.50`, `750k` or `1.5m` (euros, thousands, millions).
 * Gives whole cents; `too-large` for more than can be counted exactly; `no-amount` for anything else: a
 * comma, a currency sign, a negative amount, parts of a cent.
 */
export function budgetCents(typed: string): number | 'no-amount' | 'too-large' {
  const groups = form.exec(typed)?.groups;
  if (groups === undefined) return 'no-amount';
  const { whole = '', fraction = '', unit = '' } = groups;
  const decimals = 2 + { '': 0, k: 3, m: 6 }[unit.toLowerCase() as '' | 'k' | 'm'];
  // Digits are shifted, not multiplied: 1.1m is 110000000 cents and not nearly so.
  if (/[1-9]/.test(fraction.slice(decimals))) return 'no-amount';
  const cents = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return Number.isSafeInteger(cents) ? cents : 'too-large';
}
