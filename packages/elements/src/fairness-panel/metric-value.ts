import type { Language, MetricId } from '@maatstaf/core';

/** A metric as a number: the share to the neediest in whole per cents, the others with two decimals. */
export function metricValue(id: MetricId, value: number, language: Language): string {
  const isShare = id === 'share-to-neediest-fifth';
  const decimals = isShare ? 0 : 2;
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...(isShare ? { style: 'percent' } : {}),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');
}
