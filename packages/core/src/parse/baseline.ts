import type { Pack } from './pack.ts';
import type { Scenario } from './scenario.ts';

/** The scenario that changes nothing: the pack's published defaults. */
export function baseline(pack: Pack): Scenario {
  return { format: 'maatstaf-scenario/1', pack: { id: pack.id, version: pack.version } };
}
