import type { Page } from './page.ts';
import { wrap } from './width.ts';

/** A title that stands out, with what belongs beside it, broken over lines where it is too long for one. */
export function heading(
  { width, ink }: Pick<Page, 'width' | 'ink'>,
  title: string,
  ...beside: readonly string[]
): string {
  return wrap([title, ...beside].join(' · '), width)
    .map((line, index) =>
      index === 0 && line.startsWith(title) ? ink.bold(title) + line.slice(title.length) : line,
    )
    .join('\n');
}
