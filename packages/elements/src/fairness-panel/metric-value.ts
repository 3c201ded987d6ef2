import type { Language, MetricId } from '@maatstaf/core';
import { formatPercent } from '@maatstaf/core/explain';

/** A metric as a number: the share to the neediest in whole per cents, the others with two decimals. */
export function metricValue(id: MetricId, value: number, language: Language): string {
  if (id === 'share-to-neediest-fifth') return formatPercent(value, language);
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');
}
