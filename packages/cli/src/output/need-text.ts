import { needModelOf, textIn } from '@maatstaf/core';
import { needNotices } from '@maatstaf/core/explain';
import { bullet } from './audit-text.ts';
import type { Page } from './page.ts';
import { printable, wrap } from './width.ts';

/** The index that need is measured by, with what must be known of it; nothing where the pack has none. */
export function needText({ run, language, words, width, ink }: Page): readonly string[] {
  const model = needModelOf(run.pack, run.scenario);
  if (model === undefined) return [];
  const said = `${words.measuredBy}: ${printable(textIn(model.title, language))}`;
  const title = wrap(said, width).map(ink.bold);
  const notices = needNotices(run, language).map((notice) => bullet(printable(notice), width));
  return [[...title, ...notices].join('\n')];
}
