const form = /^(?<whole>\d{1,15})(?:\.(?<fraction>\d{1,9}))?(?<unit>[kKmM]?)$/;

/**
 * An amount as it is typed: `1500000`, `1500000.50`, `750k` or `1.5m` (euros, thousands, millions).
 * Gives whole cents, or undefined for anything else: a comma, a currency sign, a negative amount, parts
 * of a cent, or more than can be counted exactly.
 */
export function budgetCents(typed: string): number | undefined {
  const groups = form.exec(typed)?.groups;
  if (groups === undefined) return undefined;
  const { whole = '', fraction = '', unit = '' } = groups;
  const decimals = 2 + { '': 0, k: 3, m: 6 }[unit.toLowerCase() as '' | 'k' | 'm'];
  // Digits are shifted, not multiplied: 1.1m is 110000000 cents and not nearly so.
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  const cents = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}
