import {
  asShares,
  type Pack,
  type Scenario,
  setShare,
  type Weight,
  weightsInUse,
} from '@maatstaf/core';
import type { Messages } from '../messages/messages.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { didYouMean } from './did-you-mean.ts';

/** A scenario with other weights, or what is wrong with the weights as typed. */
export type Weighted =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const tolerance = 1e-9;

/**
 * Sets shares as typed, `ownership=0.5,tailoring=0.3` (or 0,5): by id of a principle (its share of the whole) or
 * of a criterion (its share within its principle). What is named is held; the other weights of the
 * same level share what is left in proportion to what they were in `scenario`.
 */
export function withWeights(pack: Pack, scenario: Scenario, typed: string): Weighted {
  const { shares, mistakes: misread } = sharesOf(pack, typed);
  if (misread.length > 0) return { ok: false, mistakes: misread };
  const { principles, criteria } = weightsInUse(pack, scenario);
  const principleWeights: Record<string, number> = { ...scenario.principleWeights };
  const criterionWeights: Record<string, number> = { ...scenario.criterionWeights };
  const levels = [
    { name: (say: Messages) => say.principles, weights: principles, target: principleWeights },
    ...[...criteria].map(([principle, weights]) => ({
      name: (say: Messages) => say.criteriaOf(principle),
      weights,
      target: criterionWeights,
    })),
  ];
  const mistakes: Mistake[] = [];
  for (const { name, weights, target } of levels) {
    const named = weights.filter(({ id }) => shares.has(id)).map(({ id }) => id);
    if (named.length === 0) continue;
    const level = divided(name, asShares(weights), named, shares);
    if ('code' in level) mistakes.push(level);
    else for (const { id, weight } of level) target[id] = weight;
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  const lockedWeights = [
    ...new Set([...(scenario.lockedWeights ?? []), ...shares.keys()]),
  ].toSorted();
  return { ok: true, scenario: { ...scenario, principleWeights, criterionWeights, lockedWeights } };
}

/** The shares as typed by id, and what is wrong with them. */
function sharesOf(
  pack: Pack,
  typed: string,
): { readonly shares: ReadonlyMap<string, number>; readonly mistakes: readonly Mistake[] } {
  const known = new Set(
    pack.principles.flatMap(({ id, criteria }) => [
      id,
      ...criteria.map((criterion) => criterion.id),
    ]),
  );
  const shares = new Map<string, number>();
  const mistakes: Mistake[] = [];
  // No name is all digits, so digits alone behind a comma are the fraction of a share (0,5).
  const withPoints = typed.replaceAll(/(=\s*\d+),(\d+)(?=\s*(?:,|$))/g, '$1.$2');
  for (const part of withPoints.split(',')) {
    const [id = '', value = '', ...more] = part.split('=').map((piece) => piece.trim());
    if (id === '' || value === '' || more.length > 0) {
      const example = `${[...known][0] ?? 'id'}=0.5`;
      mistakes.push(mistake('call.weight-form', (say) => say.notAShare(part, example)));
    } else if (!known.has(id)) {
      mistakes.push(unknownWeight(pack, id, known));
    } else if (shares.has(id)) {
      mistakes.push(mistake('call.weight-twice', (say) => say.weightTwice(id)));
    } else if (!/^(\d+(\.\d+)?|\.\d+)$/.test(value) || Number(value) > 1) {
      mistakes.push(mistake('call.weight-share', (say) => say.shareOutOfRange(id, value)));
    } else shares.set(id, Number(value));
  }
  return { shares, mistakes };
}

function unknownWeight({ id: pack }: Pack, typed: string, known: ReadonlySet<string>): Mistake {
  return mistake('call.unknown-weight', (say) => {
    const meant = didYouMean(typed, known, say) || ` ${say.weightsThereAre([...known])}`;
    return say.noWeightCalled(typed, pack) + meant;
  });
}

function divided(
  level: (say: Messages) => string,
  weights: readonly Weight[],
  named: readonly string[],
  shares: ReadonlyMap<string, number>,
): readonly Weight[] | Mistake {
  const held = weights.filter(({ id, locked }) => locked && !shares.has(id));
  const total = [
    ...named.map((id) => shares.get(id) ?? 0),
    ...held.map(({ weight }) => weight),
  ].reduce((sum, share) => sum + share, 0);
  const shown = Number(total.toFixed(6));
  if (total > 1 + tolerance)
    return mistake('call.weight-sum', (say) => say.sharesOverOne(level(say), shown));
  if (named.length + held.length === weights.length) {
    return Math.abs(total - 1) <= tolerance
      ? weights.map((weight) => ({ ...weight, weight: shares.get(weight.id) ?? weight.weight }))
      : mistake('call.weight-sum', (say) => say.sharesUnderOne(level(say), shown));
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
