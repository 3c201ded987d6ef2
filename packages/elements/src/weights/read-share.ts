/**
 * The percentage a person typed, as a share of 0–1: `33,3`, `33.3` and `33,3 %` are the same in every
 * language, for no percentage has thousands. Null for anything else, and for what is not 0 to 100.
 */
export function readShare(typed: string): number | null {
  const plain = typed.replaceAll(/[%\s]/gu, '').replace(',', '.');
  if (!/^(?:\d+\.?\d*|\.\d+)$/u.test(plain)) return null;
  // A division by 100 would be off in the last bit.
  const share = Number(`${plain}e-2`);
  return share <= 1 ? share : null;
}
