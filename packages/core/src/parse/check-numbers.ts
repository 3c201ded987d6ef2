import type { Report } from './check-pack.ts';
import type { Pack, Parameter } from './pack.ts';
import type { Phrase, Words } from './phrase.ts';
import { dateFrom, onlyZero, sharesSum, someWeight } from './phrases.ts';

/** Shares, weights, ranges and dates make sense. */
export function checkNumbers(pack: Pack, report: Report): void {
  const complain = (
    code: string,
    path: readonly PropertyKey[],
    found: Phrase | number,
    expected: Words,
  ): void =>
    report('pack.json', code, path, typeof found === 'number' ? String(found) : found, expected);

  const shares = pack.pools.reduce((sum, { budgetShare }) => sum + budgetShare, 0);
  if (shares > 1 + 1e-9) {
    complain('pools.share-sum', ['pools'], sharesSum(shares), {
      nl: 'samen ten hoogste 1',
      en: 'a sum of at most 1',
    });
  }
  pack.parameters.forEach((parameter, index) => {
    const path = ['parameters', index];
    const expected = parameterMistake(parameter, parameter.default);
    if (expected !== null)
      complain('parameter.range', [...path, 'default'], parameter.default, expected);
    if ((parameter.unit === 'cents' || parameter.unit === 'ratio') && parameter.min < 0) {
      complain('parameter.range', [...path, 'min'], parameter.min, {
        nl: '0 of meer',
        en: '0 or more',
      });
    }
  });
  const none = (
    siblings: readonly { readonly weight: number }[],
    path: readonly PropertyKey[],
  ): void => {
    if (siblings.every(({ weight }) => weight === 0)) {
      complain('weights.all-zero', path, onlyZero, someWeight);
    }
  };
  none(pack.principles, ['principles']);
  pack.principles.forEach(({ criteria }, index) =>
    none(criteria, ['principles', index, 'criteria']),
  );
  if (pack.validTo !== undefined && pack.validTo < pack.validFrom) {
    complain('pack.dates', ['validTo'], pack.validTo, dateFrom(pack.validFrom));
  }
}

/** What a value of a parameter should have been; null where it may be used. */
export function parameterMistake({ unit, min, max }: Parameter, value: number): Words | null {
  if (value < min || value > max)
    return { nl: `een getal van ${min} tot en met ${max}`, en: `a number from ${min} to ${max}` };
  return unit === 'cents' && !Number.isSafeInteger(value)
    ? { nl: 'hele centen', en: 'whole cents' }
    : null;
}
