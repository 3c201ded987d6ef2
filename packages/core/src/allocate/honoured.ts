import type { Dataset } from '../parse/dataset.ts';
import type { Method } from '../parse/method.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import { limitsInForce } from './limits-in-force.ts';
import { relationsOf } from './relations.ts';

/** What may limit a division beside budget and pools. */
export const limitFeatures = [
  'ceiling',
  'floor',
  'count',
  'coverage',
  'tranches',
  'years',
  'incompatible',
  'prerequisite',
  'locked-in',
  'locked-out',
  'threshold',
  'leftover-flows',
] as const;
export type LimitFeature = (typeof limitFeatures)[number];

const everything: ReadonlySet<LimitFeature> = new Set(limitFeatures);

/** What each method keeps to. Whatever is not in it is refused with a code, never ignored. */
const honoured: Readonly<Record<Method['kind'], ReadonlySet<LimitFeature>>> = {
  ranking: everything,
  'order-of-receipt': everything,
  // Whoever gets a part of everything leaves nothing to choose between proposals.
  proportional: new Set([
    'floor',
    'tranches',
    'locked-in',
    'locked-out',
    'threshold',
    'leftover-flows',
  ]),
  // Neighbourhoods pay for what serves them: a limit on a group would take the choice from them.
  'equal-shares': new Set(['tranches', 'locked-in', 'locked-out', 'threshold']),
  optimal: everything,
};

/** The ways of dividing, in the order in which they are shown. */
export const methodKinds = Object.keys(honoured) as readonly Method['kind'][];

/** Whether a method keeps to a limit; where it does not, it is refused while the limit is in force. */
export function honours(method: Method['kind'], feature: LimitFeature): boolean {
  return honoured[method].has(feature);
}

/** A limit that is in force; its id where it is one of the limits on groups. */
export interface LimitInForce {
  readonly feature: LimitFeature;
  readonly id: string | null;
}

/** The limits in force that the method of a scenario cannot keep to: those on groups first, in the pack's order. */
export function limitsNotKept(
  pack: Pack,
  dataset: Dataset | null,
  scenario: Scenario,
): readonly LimitInForce[] {
  const { kind } = scenario.method ?? pack.allocation.method;
  const able = limitFeatures.filter((feature) => honours(kind, feature));
  if (able.length === limitFeatures.length) return [];
  return inForce(pack, dataset, scenario).filter(({ feature }) => !honours(kind, feature));
}

/** Every limit in force, whether or not the method keeps to it: those on groups first, in the pack's order. */
export function inForce(
  pack: Pack,
  dataset: Dataset | null,
  scenario: Scenario,
): readonly LimitInForce[] {
  const relations = dataset === null ? null : relationsOf(dataset);
  const { allocation } = pack;
  const threshold = scenario.threshold === undefined ? allocation.threshold : scenario.threshold;
  const one = (feature: LimitFeature, present: boolean): readonly LimitInForce[] =>
    present ? [{ feature, id: null }] : [];
  const overridden = (action: string): boolean =>
    (scenario.overrides ?? []).some((override) => override.action === action);
  return [
    ...limitsInForce(pack, scenario).map(({ kind, id }) => ({ feature: kind, id })),
    ...one('years', (scenario.years ?? allocation.years ?? []).length > 0),
    ...one('incompatible', (relations?.incompatible.size ?? 0) > 0),
    ...one('prerequisite', (relations?.requires.size ?? 0) > 0),
    ...one('locked-in', overridden('lock-in')),
    ...one('locked-out', overridden('lock-out')),
    ...one('threshold', (threshold ?? null) !== null),
    ...one('leftover-flows', (scenario.leftover ?? allocation.leftover).kind === 'flows'),
  ];
}
