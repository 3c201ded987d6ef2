import type { Dataset } from '../parse/dataset.ts';
import type { Issue } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import { pointerTo } from '../parse/pointer.ts';
import type { Scenario } from '../parse/scenario.ts';
import { featureWords } from './feature-words.ts';
import { honours, type LimitFeature, limitsNotKept, methodKinds } from './honoured.ts';

/**
 * Why the method of a scenario cannot divide this budget: one issue `method.limit-refused` for each
 * limit in force that it cannot keep to. Empty for a method that keeps to all.
 */
export function methodRefusals(
  pack: Pack,
  dataset: Dataset | null,
  scenario: Scenario,
  file = 'scenario.json',
): readonly Issue[] {
  const { kind } = scenario.method ?? pack.allocation.method;
  return limitsNotKept(pack, dataset, scenario).map(({ feature, id }) => ({
    code: 'method.limit-refused',
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer: pointerTo(['method', 'kind']) },
    found: {
      nl: `${kind} met ${id === null ? featureWords.nl[feature] : `de grens "${id}"`}`,
      en: `${kind} with ${id === null ? featureWords.en[feature] : `the limit "${id}"`}`,
    },
    expected: {
      nl: `een verdeelwijze die zich houdt aan ${featureWords.nl[feature]}: ${keepersOf(feature).join(', ')}`,
      en: `a method that keeps to ${featureWords.en[feature]}: ${keepersOf(feature).join(', ')}`,
    },
  }));
}

function keepersOf(feature: LimitFeature): readonly string[] {
  return methodKinds.filter((kind) => honours(kind, feature));
}
