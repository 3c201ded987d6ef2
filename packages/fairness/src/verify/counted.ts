import type { Pack } from '@maatstaf/core';
import type { PoolGround } from './ground.ts';
import { type Scene, scenesFor } from './scenes.ts';

/** A proposal that a limit in number counts: where it stands, with facts under which it belongs to the group. */
export interface Counted {
  readonly pool: PoolGround;
  readonly scene: Scene;
  /** How many of them the limit admits. */
  readonly atMost: number;
}

type Count = Extract<Pack['limits'][number], { readonly kind: 'count' }>;

/**
 * What the limits in number of a pack count, so that cases come there more often than by chance, and with
 * more of them than a limit admits. Empty where the pack has no such limit.
 */
export function countedBy(pack: Pack, pools: readonly PoolGround[]): readonly Counted[] {
  return pack.limits.flatMap((limit) =>
    limit.kind === 'count' && limit.on ? countedUnder(limit, pack, pools) : [],
  );
}

function countedUnder(limit: Count, pack: Pack, pools: readonly PoolGround[]): readonly Counted[] {
  const { group, within, atMost } = limit;
  const inForce = pools.filter(
    ({ pool }) =>
      (within === undefined || pool === within) &&
      (group.by !== 'pool' || (group.only?.includes(pool) ?? true)),
  );
  return scenesOfMembers(limit, pack).flatMap((scene) =>
    inForce.flatMap((pool): readonly Counted[] => {
      const { [pack.poolBy ?? '']: own = pool.pool, ...facts } = scene;
      const fits = own === pool.pool && Object.keys(facts).every((fact) => pool.varies.has(fact));
      return fits ? [{ pool, scene: facts, atMost }] : [];
    }),
  );
}

/** Facts under which a proposal belongs to a group of the limit, as far as they are its own. */
function scenesOfMembers({ group }: Count, { rules }: Pack): readonly Scene[] {
  if (group.by !== 'earmark') return [{}];
  return rules.flatMap(({ conditions, event }) =>
    event.type === 'earmark' && (group.only?.includes(event.params.earmark) ?? true)
      ? scenesFor(conditions)
      : [],
  );
}
