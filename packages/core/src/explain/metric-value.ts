import type { MetricId } from '../audit/fairness-report.ts';
import { numbers } from '../numbers/numbers.ts';
import type { Language } from '../parse/text.ts';

/** A metric as a number: the share to the neediest in whole per cents, the others with two decimals. */
export function metricValue(id: MetricId, value: number, language: Language): string {
  const { metric, share } = numbers(language);
  return id === 'share-to-neediest-fifth' ? share(value) : metric(value);
}
