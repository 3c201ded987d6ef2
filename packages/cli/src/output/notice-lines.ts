import { illustrative } from '@maatstaf/core/explain';
import type { Page } from './page.ts';
import { wrap } from './width.ts';

/** Said wherever amounts are shown, as long as they are made up. */
export function noticeLines({ run, language, width }: Page): readonly string[] {
  return run.dataset.illustrativeAmounts ? wrap(illustrative[language], width) : [];
}
