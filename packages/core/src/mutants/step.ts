/** The smallest difference between two numbers of a unit that a policy maker would write. */
export function stepOf(unit: string | null): number {
  switch (unit) {
    case 'ratio':
      return 0.01;
    case 'kilometres':
    case 'percent':
      return 0.1;
    default:
      return 1;
  }
}

/** A number one step down and one step up, without the dust of binary fractions. */
export function neighboursOf(value: number, step: number): readonly number[] {
  return [value - step, value + step].map((moved) => Number(moved.toFixed(9)));
}
