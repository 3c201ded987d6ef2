import type { NeedModel } from '../parse/need-model.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';

/** The need model that a scenario uses: the one it names, or else the pack's first. Undefined where the pack has none. */
export function needModelOf(
  { needModels }: Pick<Pack, 'needModels'>,
  { needModel }: Pick<Scenario, 'needModel'>,
): NeedModel | undefined {
  return needModel === undefined ? needModels[0] : needModels.find(({ id }) => id === needModel);
}
