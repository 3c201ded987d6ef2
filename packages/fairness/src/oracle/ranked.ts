import type { Proposal, TieBreak } from '@maatstaf/core';

/** The SHA-256 of a text, in hexadecimal. */
export type Sha256 = (text: string) => string;

/**
 * Proposals by score, highest first. Equal scores are told apart by the declared tie-breaks: an
 * attribute, unknown last, or a lot that everyone can draw again. The id comes last of all.
 */
export function ranked(
  proposals: readonly Proposal[],
  scoreOf: (proposal: Proposal) => number,
  tieBreaks: readonly TieBreak[],
  sha256: Sha256,
): readonly Proposal[] {
  const keys = new Map(
    proposals.map((proposal) => [
      proposal,
      [-scoreOf(proposal), ...tieBreaks.map((one) => keyOf(proposal, one, sha256)), proposal.id],
    ]),
  );
  return proposals.toSorted((a, b) => {
    const theirs = keys.get(b) ?? [];
    const pairs = (keys.get(a) ?? []).map((key, index) => [key, theirs[index] ?? key] as const);
    const [left, right] = pairs.find(([one, other]) => one !== other) ?? ['', ''];
    return left < right ? -1 : 1;
  });
}

function keyOf(proposal: Proposal, tieBreak: TieBreak, sha256: Sha256): string | number {
  if (tieBreak.kind === 'lottery') return sha256(JSON.stringify([tieBreak.seed, proposal.id]));
  const value = proposal.facts[tieBreak.fact];
  if (typeof value !== 'number') return Infinity;
  return tieBreak.order === 'ascending' ? value : -value;
}
