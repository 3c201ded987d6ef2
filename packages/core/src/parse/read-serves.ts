import type { Served } from './dataset.ts';
import { shown } from './validate.ts';

type Reading =
  | { readonly ok: true; readonly value: readonly Served[] }
  | {
      readonly ok: false;
      readonly code: string;
      readonly found: string;
      readonly expected: string;
    };

/**
 * The neighbourhoods a proposal serves, sorted by code: a list of `{ neighbourhood, share }`, or the
 * text `code:share|code:share`. Without shares each counts the same. Shares sum to 1 within 2e-6 (six
 * decimals of a third, three times) and
 * come back summing to 1. Without known codes (`null`) any code will do. An empty list, an unknown or repeated code, a share below 0 is an error.
 */
export function readServes(value: unknown, neighbourhoods: ReadonlySet<string> | null): Reading {
  const wrong = (code: string, found: string, expected: string): Reading => ({
    ok: false,
    code,
    found,
    expected,
  });
  const entries = entriesOf(value);
  if (entries === undefined || entries.length === 0) {
    return wrong('serves.empty', shown(value), 'at least one neighbourhood');
  }
  const codes = entries.map(({ code }) => code);
  for (const [index, code] of codes.entries()) {
    if (typeof code !== 'string' || neighbourhoods?.has(code) === false) {
      return wrong(
        'ref.unknown-neighbourhood',
        shown(code),
        'the code of a neighbourhood in the data',
      );
    }
    if (codes.indexOf(code) !== index)
      return wrong('id.duplicate', code, 'each neighbourhood once');
  }
  const shares = entries.map(({ share }) => share);
  if (shares.every((share) => share === undefined)) {
    return {
      ok: true,
      value: sorted(
        codes,
        codes.map(() => 1),
      ),
    };
  }
  const numbers = shares.filter((share) => typeof share === 'number' && share >= 0) as number[];
  if (numbers.length !== shares.length) {
    return wrong(
      'serves.share',
      shown(value),
      'a share of 0–1 for every neighbourhood, or for none',
    );
  }
  const sum = numbers.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > 2e-6)
    return wrong('serves.share-sum', `shares that sum to ${sum}`, 'a sum of 1');
  return { ok: true, value: sorted(codes, numbers) };
}

function entriesOf(value: unknown): readonly { code: unknown; share: unknown }[] | undefined {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => {
      const { neighbourhood, share } = (
        typeof entry === 'object' && entry !== null ? entry : {}
      ) as Record<string, unknown>;
      return { code: neighbourhood, share: share ?? undefined };
    });
  }
  if (typeof value !== 'string') return undefined;
  return value.split('|').map((part) => {
    const [code = '', share] = part.split(':').map((piece) => piece.trim());
    const number = share !== undefined && /^\d+(\.\d+)?$/.test(share) ? Number(share) : share;
    return { code, share: number };
  });
}

/** What binary fractions may add to a sum of decimals or take off it. */
const binary = 1e-12;

function sorted(codes: readonly unknown[], weights: readonly number[]): readonly Served[] {
  const served = codes
    .map((code, index) => ({ neighbourhood: String(code), shareRatio: weights[index] ?? 0 }))
    .toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1));
  // Summed after sorting, so that the order in the file changes no bit.
  const sum = served.reduce((total, { shareRatio }) => total + shareRatio, 0);
  // 0.7 + 0.2 + 0.1 is not 1 in binary. Such shares stay as they were given: dividing them would make
  // equal remainders of a cent unequal.
  const whole = Math.abs(sum - 1) < binary ? 1 : sum;
  return served.map(({ neighbourhood, shareRatio }) => ({
    neighbourhood,
    shareRatio: shareRatio / whole,
  }));
}
