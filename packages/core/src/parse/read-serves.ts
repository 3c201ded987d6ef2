import type { Served } from './dataset.ts';
import { servedInShares } from './served-in-shares.ts';
import { shown } from './validate.ts';
import { type Phrase, phraseIn, type Words } from './phrase.ts';
import { idOf, sharesSum } from './phrases.ts';

interface Mistake {
  readonly code: string;
  readonly found: Phrase;
  readonly expected: Words;
}

type Reading =
  | { readonly ok: true; readonly value: readonly Served[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/**
 * The neighbourhoods a proposal serves, sorted by code: a list of `{ neighbourhood, share }`, or the
 * text `code:share|code:share`. Without shares each counts the same. Shares sum to 1 within 2e-6 (six
 * decimals of a third, three times) and come back summing to 1. Without known codes (`null`) any code
 * will do. Else every mistake, each once: an empty list, unknown and repeated codes, a share below 0 or
 * left out beside others, and shares that do not sum to 1.
 */
export function readServes(value: unknown, neighbourhoods: ReadonlySet<string> | null): Reading {
  const entries = entriesOf(value);
  if (entries === undefined || entries.length === 0) {
    const expected = { nl: 'ten minste één buurt', en: 'at least one neighbourhood' };
    return { ok: false, mistakes: [{ code: 'serves.empty', found: shown(value), expected }] };
  }
  const codes = entries.map(({ code }) => code);
  const shares = entries.map(({ share }) => share);
  const mistakes = [...wrongCodes(codes, neighbourhoods), ...wrongShares(shares, value)];
  if (mistakes.length > 0) return { ok: false, mistakes };
  const numbers = shares.filter((share) => typeof share === 'number');
  return {
    ok: true,
    value: servedInShares(codes.map(String), numbers.length === 0 ? codes.map(() => 1) : numbers),
  };
}

const sumOfOne: Words = { nl: 'samen 1', en: 'a sum of 1' };

function wrongCodes(
  codes: readonly unknown[],
  neighbourhoods: ReadonlySet<string> | null,
): readonly Mistake[] {
  const unknown = codes
    .filter((code) => typeof code !== 'string' || neighbourhoods?.has(code) === false)
    .map((code) => ({
      code: 'ref.unknown-neighbourhood',
      found: shown(code),
      expected: idOf('neighbourhood', code, neighbourhoods ?? []),
    }));
  const repeated = codes
    .filter((code, index) => typeof code === 'string' && codes.indexOf(code) !== index)
    .map((code) => ({
      code: 'id.duplicate',
      found: String(code),
      expected: { nl: 'elke buurt één keer', en: 'each neighbourhood once' },
    }));
  const once = new Map(
    [...unknown, ...repeated].map((each) => [`${each.code} ${phraseIn(each.found, 'en')}`, each]),
  );
  return [...once.values()];
}

function wrongShares(shares: readonly unknown[], value: unknown): readonly Mistake[] {
  if (shares.every((share) => share === undefined)) return [];
  const numbers = shares.filter((share) => typeof share === 'number' && share >= 0) as number[];
  if (numbers.length !== shares.length) {
    const expected = {
      nl: 'een deel van 0–1 voor elke buurt, of voor geen',
      en: 'a share of 0–1 for every neighbourhood, or for none',
    };
    return [{ code: 'serves.share', found: shown(value), expected }];
  }
  const sum = numbers.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= 2e-6) return [];
  return [{ code: 'serves.share-sum', found: sharesSum(sum), expected: sumOfOne }];
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
