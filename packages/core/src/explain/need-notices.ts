import { needModelOf } from '../assess/need-model-of.ts';
import type { Indicator, NeedModel } from '../parse/need-model.ts';
import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import { needMessages } from './need-messages.ts';

/**
 * What a person must know of the index of need in use: the policy's own warnings, which figures are shown
 * without weight because the policy gives them no direction, and which must be loaded before there is an
 * index at all. Empty where the pack has no need model.
 */
export function needNotices(
  { pack, scenario, assessment }: Run,
  language: Language,
): readonly string[] {
  const model = needModelOf(pack, scenario);
  if (model === undefined) return [];
  const words = needMessages[language];
  const listed = (indicators: readonly Indicator[]): string =>
    indicators.map(({ title }) => textIn(title, language)).join(', ');
  const undirected = indicatorsOf(model).filter(({ direction }) => direction === 'none');
  const missing = weighing(model).filter(({ fact }) =>
    assessment.need.every(
      ({ indicators }) => indicators.find((one) => one.fact === fact)?.normalised == null,
    ),
  );
  return [
    ...model.warnings.map((warning) => textIn(warning, language)),
    ...(undirected.length === 0 ? [] : [words.undirected(listed(undirected))]),
    ...(missing.length === 0 ? [] : [words.notLoaded(listed(missing))]),
  ];
}

function indicatorsOf(model: NeedModel): readonly Indicator[] {
  return model.kind === 'given' ? [] : model.dimensions.flatMap(({ indicators }) => indicators);
}

/** The indicators on which the index turns. */
function weighing(model: NeedModel): readonly Indicator[] {
  if (model.kind === 'given') return [];
  return model.dimensions
    .filter(({ weight }) => weight > 0)
    .flatMap(({ indicators }) => indicators.filter(({ weight }) => weight > 0));
}
