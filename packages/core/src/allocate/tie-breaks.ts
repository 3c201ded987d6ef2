import { proposalFact } from '../assess/fact-table.ts';
import { sha256Hex } from '../fingerprint/sha256-hex.ts';
import type { Proposal } from '../parse/dataset.ts';
import type { TieBreak } from '../parse/method.ts';

/** What told two proposals of equal score apart; `id` where no declared tie-break did. */
export type Decider = TieBreak['kind'] | 'id';

/** A proposal's place among equals: compared key by key, in the declared order. */
export type TieKeys = readonly (number | string)[];

/**
 * The keys by which equal scores are told apart. The lot of a proposal is the SHA-256 of the seed and
 * its id, drawn for everyone beforehand: anyone can repeat it, and no input order can move it. The id
 * itself comes last, so that no two proposals are ever equal.
 */
export function tieKeys(proposal: Proposal, tieBreaks: readonly TieBreak[]): TieKeys {
  return [...tieBreaks.map((tieBreak) => keyOf(proposal, tieBreak)), proposal.id];
}

/** The lot of a proposal: the SHA-256 of the seed and its id, in hexadecimal. The lowest goes first. */
export function lotOf(seed: string, proposal: string): string {
  return sha256Hex(JSON.stringify([seed, proposal]));
}

const lots = new WeakMap<Proposal, { readonly seed: string; readonly lot: string }>();

/** The lot of a record, drawn once: it takes as long as all else that a small division does. */
function drawn(proposal: Proposal, seed: string): string {
  const known = lots.get(proposal);
  if (known?.seed === seed) return known.lot;
  const lot = lotOf(seed, proposal.id);
  lots.set(proposal, { seed, lot });
  return lot;
}

function keyOf(proposal: Proposal, tieBreak: TieBreak): number | string {
  switch (tieBreak.kind) {
    case 'lottery':
      return drawn(proposal, tieBreak.seed);
    case 'attribute': {
      const value = proposalFact(tieBreak.fact, proposal);
      if (typeof value !== 'number') return Number.POSITIVE_INFINITY;
      return tieBreak.order === 'ascending' ? value : -value;
    }
  }
}

/** Negative where `a` goes first. */
export function compareKeys(a: TieKeys, b: TieKeys): number {
  const index = a.findIndex((key, i) => key !== b[i]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}

/** Which tie-break told two proposals of equal score apart. */
export function decidedBy(a: TieKeys, b: TieKeys, tieBreaks: readonly TieBreak[]): Decider {
  const index = a.findIndex((key, i) => key !== b[i]);
  return tieBreaks[index]?.kind ?? 'id';
}

const orders = new WeakMap<readonly Proposal[], Map<string, Int32Array>>();

/** The places of all proposals in the order in which the tie-breaks put equals. Worked out once per list. */
export function tieOrder(
  proposals: readonly Proposal[],
  tieBreaks: readonly TieBreak[],
): Int32Array {
  const known = orders.get(proposals) ?? new Map<string, Int32Array>();
  orders.set(proposals, known);
  const declared = JSON.stringify(tieBreaks);
  const order = known.get(declared) ?? sortedByKeys(proposals, tieBreaks);
  known.set(declared, order);
  return order;
}

function sortedByKeys(proposals: readonly Proposal[], tieBreaks: readonly TieBreak[]): Int32Array {
  const keys = proposals.map((proposal) => tieKeys(proposal, tieBreaks));
  const places = proposals.map((_, place) => place);
  return Int32Array.from(places.toSorted((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? [])));
}
