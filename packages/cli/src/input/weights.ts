import {
  asShares,
  type Pack,
  type Scenario,
  setShare,
  type Weight,
  weightsInUse,
} from '@maatstaf/core';
import type { Messages } from '../messages/messages.ts';
import { didYouMean } from './did-you-mean.ts';

/** A scenario with other weights, or what is wrong with the weights as typed. */
export type Weighted =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly message: string };

const tolerance = 1e-9;

/**
 * Sets shares as typed, `ownership=0.5,tailoring=0.3` (or 0,5): by id of a principle (its share of the whole) or
 * of a criterion (its share within its principle). What is named is held; the other weights of the
 * same level share what is left in proportion to what they were in `scenario`.
 */
export function withWeights(
  pack: Pack,
  scenario: Scenario,
  typed: string,
  say: Messages,
): Weighted {
  const shares = sharesOf(pack, typed, say);
  if (typeof shares === 'string') return { ok: false, message: shares };
  const { principles, criteria } = weightsInUse(pack, scenario);
  const principleWeights: Record<string, number> = { ...scenario.principleWeights };
  const criterionWeights: Record<string, number> = { ...scenario.criterionWeights };
  const levels = [
    { name: say.principles, weights: principles, target: principleWeights },
    ...[...criteria].map(([principle, weights]) => ({
      name: say.criteriaOf(principle),
      weights,
      target: criterionWeights,
    })),
  ];
  for (const { name, weights, target } of levels) {
    const named = weights.filter(({ id }) => shares.has(id)).map(({ id }) => id);
    if (named.length === 0) continue;
    const level = divided(name, asShares(weights), named, shares, say);
    if (typeof level === 'string') return { ok: false, message: level };
    for (const { id, weight } of level) target[id] = weight;
  }
  const lockedWeights = [
    ...new Set([...(scenario.lockedWeights ?? []), ...shares.keys()]),
  ].toSorted();
  return { ok: true, scenario: { ...scenario, principleWeights, criterionWeights, lockedWeights } };
}

function sharesOf(pack: Pack, typed: string, say: Messages): ReadonlyMap<string, number> | string {
  const known = new Set(
    pack.principles.flatMap(({ id, criteria }) => [
      id,
      ...criteria.map((criterion) => criterion.id),
    ]),
  );
  const shares = new Map<string, number>();
  // No name is all digits, so digits alone behind a comma are the fraction of a share (0,5).
  const withPoints = typed.replaceAll(/(=\s*\d+),(\d+)(?=\s*(?:,|$))/g, '$1.$2');
  for (const part of withPoints.split(',')) {
    const [id = '', value = '', ...more] = part.split('=').map((piece) => piece.trim());
    if (id === '' || value === '' || more.length > 0) {
      return say.notAShare(part, `${[...known][0] ?? 'id'}=0.5`);
    }
    if (!known.has(id)) {
      const suggestion = didYouMean(id, known, say) || ` ${say.weightsThereAre([...known])}`;
      return say.noWeightCalled(id, pack.id) + suggestion;
    }
    if (shares.has(id)) return say.weightTwice(id);
    if (!/^(\d+(\.\d+)?|\.\d+)$/.test(value) || Number(value) > 1) {
      return say.shareOutOfRange(id, value);
    }
    shares.set(id, Number(value));
  }
  return shares;
}

function divided(
  level: string,
  weights: readonly Weight[],
  named: readonly string[],
  shares: ReadonlyMap<string, number>,
  say: Messages,
): readonly Weight[] | string {
  const held = weights.filter(({ id, locked }) => locked && !shares.has(id));
  const total = [
    ...named.map((id) => shares.get(id) ?? 0),
    ...held.map(({ weight }) => weight),
  ].reduce((sum, share) => sum + share, 0);
  const shown = Number(total.toFixed(6));
  if (total > 1 + tolerance) return say.sharesOverOne(level, shown);
  if (named.length + held.length === weights.length) {
    return Math.abs(total - 1) <= tolerance
      ? weights.map((weight) => ({ ...weight, weight: shares.get(weight.id) ?? weight.weight }))
      : say.sharesUnderOne(level, shown);
  }
  return named.reduce<readonly Weight[]>(
    (current, id) =>
      setShare(current, id, shares.get(id) ?? 0).map((weight) =>
        weight.id === id ? { ...weight, locked: true } : weight,
      ),
    // Freed first: a named weight that the scenario locked would not move.
    weights.map((weight) => (shares.has(weight.id) ? { ...weight, locked: false } : weight)),
  );
}
