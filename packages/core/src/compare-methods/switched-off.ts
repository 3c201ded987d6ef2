import { limitsInForce } from '../allocate/limits-in-force.ts';
import type { GroupLimit } from '../parse/group-limit.ts';
import type { Run } from '../run/run.ts';

/** What a policy has in force and a scenario has not. */
export interface SwitchedOff {
  /** In the pack's order. */
  readonly limits: readonly GroupLimit[];
  /** Whether money that a pool leaves goes to others by the policy, and stays by the scenario. */
  readonly leftover: boolean;
}

/** The limits on groups that a scenario switches off, and whether it keeps leftover money in its pool. */
export function switchedOff({ pack, scenario }: Pick<Run, 'pack' | 'scenario'>): SwitchedOff {
  const inForce = new Set(limitsInForce(pack, scenario).map(({ id }) => id));
  return {
    limits: pack.limits.filter(({ id, on }) => on && !inForce.has(id)),
    leftover: pack.allocation.leftover.kind === 'flows' && scenario.leftover?.kind === 'stays',
  };
}
