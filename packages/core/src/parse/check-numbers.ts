import type { Report } from './check-pack.ts';
import type { Pack, Parameter } from './pack.ts';

/** Shares, weights, ranges and dates make sense. */
export function checkNumbers(pack: Pack, report: Report): void {
  const complain = (
    code: string,
    path: readonly PropertyKey[],
    found: string | number,
    expected: string,
  ): void => report('pack.json', code, path, String(found), expected);

  const shares = pack.pools.reduce((sum, { budgetShare }) => sum + budgetShare, 0);
  if (shares > 1 + 1e-9) {
    complain('pools.share-sum', ['pools'], `shares that sum to ${shares}`, 'a sum of at most 1');
  }
  pack.parameters.forEach((parameter, index) => {
    const path = ['parameters', index];
    const expected = parameterMistake(parameter, parameter.default);
    if (expected !== null)
      complain('parameter.range', [...path, 'default'], parameter.default, expected);
    if ((parameter.unit === 'cents' || parameter.unit === 'ratio') && parameter.min < 0) {
      complain('parameter.range', [...path, 'min'], parameter.min, '0 or more');
    }
  });
  const none = (
    siblings: readonly { readonly weight: number }[],
    path: readonly PropertyKey[],
  ): void => {
    if (siblings.every(({ weight }) => weight === 0)) {
      complain('weights.all-zero', path, 'only weights of 0', 'a weight above 0');
    }
  };
  none(pack.principles, ['principles']);
  pack.principles.forEach(({ criteria }, index) =>
    none(criteria, ['principles', index, 'criteria']),
  );
  if (pack.validTo !== undefined && pack.validTo < pack.validFrom) {
    complain('pack.dates', ['validTo'], pack.validTo, `a date on or after ${pack.validFrom}`);
  }
}

/** What a value of a parameter should have been; null where it may be used. */
export function parameterMistake({ unit, min, max }: Parameter, value: number): string | null {
  if (value < min || value > max) return `a number from ${min} to ${max}`;
  return unit === 'cents' && !Number.isSafeInteger(value) ? 'whole cents' : null;
}
