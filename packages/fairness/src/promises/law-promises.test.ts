import { expect, test } from 'vitest';
import { laws, policyLaws } from '../laws/laws.ts';
import { limitLaws } from '../laws/limits/limit-laws.ts';
import { lawPromises, whyNotFor } from './law-promises.ts';

test('something is said of every law, once, and of nothing else', () => {
  const ids = [...laws, ...limitLaws, ...policyLaws].map(({ id }) => id);
  expect(lawPromises.map(({ law }) => law).toSorted()).toEqual(ids.toSorted());
});

test.each([...laws, ...limitLaws, ...policyLaws])(
  'what $id claims and what it rests on stand in Dutch and in English',
  ({ claim, source }) => {
    for (const { nl = '', en = '' } of [claim, source]) {
      expect(nl).toMatch(/\p{L}.*\.$/u);
      expect(en).toMatch(/\p{L}.*\.$/u);
      expect(nl).not.toBe(en);
    }
  },
);

test('what is not promised for everything says why, in both languages', () => {
  for (const { law, methods, without, why } of lawPromises) {
    const everything = methods === 'all' && without.length === 0;
    expect([law, why === null]).toEqual([law, everything]);
    expect([law, why?.nl === undefined, why?.en === undefined]).toEqual([
      law,
      everything,
      everything,
    ]);
  }
});

test('a reason of its own is given for a kind of dividing for which the law is not promised', () => {
  for (const { law, methods, whyNot = {} } of lawPromises) {
    const promised = (kind: string): boolean =>
      methods === 'all' || methods.some((one) => one === kind || one.startsWith(`${kind}/`));
    expect([law, Object.keys(whyNot).filter(promised)]).toEqual([law, []]);
    for (const text of Object.values(whyNot)) expect(Object.keys(text)).toEqual(['nl', 'en']);
  }
});

test.each(['proportional', 'optimal', 'equal-shares'] as const)(
  'what a strict ranking or one that skips does is not given as a reason for %s',
  (kind) => {
    const named = lawPromises.flatMap((promise) => {
      const why = promise.methods === 'all' ? null : whyNotFor(promise, kind);
      return /\b(strict|skips)\b/.test(why?.en ?? '') && promise.law !== 'higher-ceiling'
        ? [promise.law]
        : [];
    });
    expect(named).toEqual([]);
  },
);
