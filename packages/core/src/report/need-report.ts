import { needModelOf } from '../assess/need-model-of.ts';
import type { NeedProfile } from '../assess/need-profile.ts';
import { needNotices } from '../explain/need-notices.ts';
import type { NeedModel } from '../parse/need-model.ts';
import type { Source } from '../parse/source.ts';
import type { Language } from '../parse/text.ts';
import { textIn } from '../parse/text-in.ts';
import type { Run } from '../run/run.ts';
import type { Report } from './report-schema.ts';

/** The index of need in use, with what must be said beside it; null where the pack has none. */
export function needModelReport(run: Run, language: Language): Report['needModel'] {
  const model = needModelOf(run.pack, run.scenario);
  if (model === undefined) return null;
  return {
    id: model.id,
    title: textIn(model.title, language),
    kind: model.kind,
    source: sourceReport(model.source),
    warnings: [...needNotices(run, language)],
    indicators: indicatorReports(model, language),
  };
}

function indicatorReports(
  model: NeedModel,
  language: Language,
): NonNullable<Report['needModel']>['indicators'] {
  if (model.kind === 'given') return [];
  return model.dimensions.flatMap(({ id, weight, indicators }) =>
    indicators.map((indicator) => ({
      fact: indicator.fact,
      title: textIn(indicator.title, language),
      dimension: id,
      dimensionWeight: weight,
      weight: indicator.weight,
      direction: indicator.direction,
      year: indicator.year ?? null,
      origin: indicator.origin === undefined ? null : textIn(indicator.origin, language),
      modelled: indicator.modelled,
    })),
  );
}

/** The need of one neighbourhood, as far as the report tells it. */
export function needOfArea(need: NeedProfile | undefined) {
  return {
    needIndex: need?.index ?? null,
    needCumulative: need?.cumulative ?? null,
    needRange: { low: need?.range.low ?? 0, high: need?.range.high ?? 100 },
    needRank: need?.rank ?? null,
    needRankRange: need?.rankRange == null ? null : { ...need.rankRange },
    needQuintile: need?.quintile ?? null,
    needIndicators: (need?.indicators ?? []).map((indicator) => ({ ...indicator })),
  };
}

/** A source as plain JSON. */
export function sourceReport(source: Source): NonNullable<Report['needModel']>['source'] {
  return source === 'configuration' ? source : { ...source, statements: [...source.statements] };
}
