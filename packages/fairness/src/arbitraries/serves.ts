import * as fc from 'fast-check';

const shares: Record<number, readonly (readonly number[])[]> = {
  1: [[1]],
  2: [
    [0.5, 0.5],
    [0.6, 0.4],
    [0.1, 0.9],
    [0, 1],
    [0.1234567890123456, 0.8765432109876544],
  ],
  3: [
    [0.2, 0.3, 0.5],
    [0.1, 0.2, 0.7],
    [0.333333, 0.333333, 0.333334],
    [0.2718281828459, 0.3141592653589, 0.4140125517952],
  ],
};

/** One to three neighbourhoods, with shares of few or many decimals, or without (then each counts the same). */
export function serves(
  neighbourhoods: readonly string[],
): fc.Arbitrary<readonly { readonly neighbourhood: string; readonly share?: number }[]> {
  return fc
    .shuffledSubarray([...neighbourhoods], {
      minLength: 1,
      maxLength: Math.min(3, neighbourhoods.length),
    })
    .chain((codes) =>
      fc.option(fc.constantFrom(...(shares[codes.length] ?? [])), { nil: undefined }).map((given) =>
        codes.map((neighbourhood, index) => {
          const share = given?.[index];
          return share === undefined ? { neighbourhood } : { neighbourhood, share };
        }),
      ),
    );
}
