import type { NeedModel } from './need-model.ts';
import type { Pack } from './pack.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** A part of a pack that says where it comes from. */
export interface CitingPart {
  /** Its kind and its id, such as `rule:ownership/partners` or `criterion:lasting`. */
  readonly reference: string;
  readonly title: Text;
  readonly source: Source;
}

/** Every part of a pack that can cite a statement, in the order of `pack.json`, then the rules by name. */
export function citingParts(pack: Pack): readonly CitingPart[] {
  const { principles, parameters, pools, earmarks, limits, duties, needModels, rules } = pack;
  return [
    ...parts('principle', principles),
    ...parts(
      'criterion',
      principles.flatMap(({ criteria }) => criteria),
    ),
    ...parts('parameter', parameters),
    ...parts('pool', pools),
    ...parts('earmark', earmarks),
    ...parts('limit', limits),
    ...parts('duty', duties),
    ...parts('need-model', needModels),
    ...parts('indicator', needModels.flatMap(indicatorsOf)),
    ...parts(
      'rule',
      rules.map(({ name, event }) => ({ ...event.params, id: name })),
    ),
  ];
}

/** The indicators of a computed index, called by the index and the fact that each looks at. */
function indicatorsOf(model: NeedModel) {
  return model.kind === 'given'
    ? []
    : model.dimensions.flatMap(({ indicators }) =>
        indicators.map(({ fact, title, source }) => ({ id: `${model.id}/${fact}`, title, source })),
      );
}

function parts(
  kind: string,
  list: readonly { readonly id: string; readonly title: Text; readonly source: Source }[],
): readonly CitingPart[] {
  return list.map(({ id, title, source }) => ({ reference: `${kind}:${id}`, title, source }));
}
