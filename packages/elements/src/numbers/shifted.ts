/** Moves the decimal point; a multiplication would be off in the last bit. */
export function shifted(value: number, places: number): number {
  if (places === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
