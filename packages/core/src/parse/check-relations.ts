import type { Proposal } from './dataset.ts';
import type { Phrase, Words } from './phrase.ts';
import { both, idOf } from './phrases.ts';

/** Takes down a mistake in a record: what code, in which field, what was expected and found. */
export type Complain = (code: string, field: string, expected: Words, found?: Phrase) => void;

/** A proposal's id, with where mistakes in its record go. */
export interface Related {
  readonly id: string;
  readonly complain: Complain;
}

/** The most that one proposal may need, directly or by others: a limit on what untrusted data can ask of us. */
const mostNeeded = 200;

const atMostNeeded: Words = {
  nl: `ten hoogste ${mostNeeded} die het nodig heeft, zelf of via andere`,
  en: `at most ${mostNeeded} that it needs, directly or by others`,
};
const moreThanNeeded: Words = { nl: `meer dan ${mostNeeded}`, en: `more than ${mostNeeded}` };
const noCircle: Words = { nl: 'geen kring', en: 'no circle' };
const nothingExcluded: Words = {
  nl: 'niets waar het niet mee samengaat',
  en: 'nothing it is incompatible with',
};

/**
 * Proposals name only others that exist, and none needs itself by a detour. Nor do two that exclude
 * each other, whichever says so, stand together among a proposal and all that it needs.
 */
export function checkRelations(proposals: readonly Proposal[], related: readonly Related[]): void {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  for (const { id, complain } of related) {
    const own = byId.get(id);
    if (own === undefined) continue;
    for (const field of ['incompatibleWith', 'requires'] as const) {
      for (const other of new Set(own[field])) {
        // That a proposal needs itself is told below.
        if (byId.has(other) && (other !== id || field === 'requires')) continue;
        complain('ref.unknown-proposal', field, idOf('other-proposal', other, byId.keys()), other);
      }
    }
    const needed = allNeeded(own, byId);
    if (needed.size > mostNeeded) {
      complain('value.too-large', 'requires', atMostNeeded, moreThanNeeded);
      continue;
    }
    if (needed.has(id)) {
      complain('proposal.requires-itself', 'requires', noCircle, own.requires.join(', '));
      continue;
    }
    const pair = excludingPair([id, ...needed].toSorted(), byId);
    // Told where it comes about, and not of all that need the one that has it.
    const told = own.requires.some((other) => {
      const all = new Set([other, ...allNeeded(byId.get(other), byId)]);
      return pair?.every((one) => all.has(one));
    });
    if (pair === null || told) continue;
    const found = both(pair.filter((one) => one !== id));
    complain('proposal.contradiction', 'requires', nothingExcluded, found);
  }
}

/** The ids of all that a proposal needs, directly or by others; where it is too many, not of all. */
function allNeeded(
  from: Proposal | undefined,
  byId: ReadonlyMap<string, Proposal>,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [...(from?.requires ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (needed.size > mostNeeded) break;
    if (needed.has(next)) continue;
    needed.add(next);
    open.push(...(byId.get(next)?.requires ?? []));
  }
  return needed;
}

/** Two of some proposals that exclude each other; null where there are none. */
function excludingPair(
  ids: readonly string[],
  byId: ReadonlyMap<string, Proposal>,
): readonly [string, string] | null {
  const all = new Set(ids);
  for (const id of all.size === 1 ? [] : ids) {
    const other = byId.get(id)?.incompatibleWith.find((one) => one !== id && all.has(one));
    if (other !== undefined) return [id, other];
  }
  return null;
}
