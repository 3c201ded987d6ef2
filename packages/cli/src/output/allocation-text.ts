import { methodName, textIn } from '@maatstaf/core';
import { formatEuro, proofNotices } from '@maatstaf/core/explain';
import type { AnnouncedReport } from '@maatstaf/core/announcement';
import { announcedText } from './announcement-lines.ts';
import { attentionText, fairnessText } from './audit-text.ts';
import { changedLines } from './changed-text.ts';
import { changesText } from './changes-text.ts';
import { limitTable } from './limit-table.ts';
import { limitWords } from './limit-words.ts';
import { needText } from './need-text.ts';
import { neighbourhoodTables } from './neighbourhood-tables.ts';
import { noticeLines } from './notice-lines.ts';
import type { Page } from './page.ts';
import { poolTable } from './pool-table.ts';
import { poolTables } from './pool-tables.ts';
import { printable, wrap } from './width.ts';

/** The whole outcome for someone who reads it in a terminal; by pool only what each pool came to. */
export function allocationText(
  page: Page,
  by: 'proposal' | 'neighbourhood' | 'pool',
  announced: AnnouncedReport | null = null,
): string {
  if (by === 'pool') {
    const parts = [headingText(page), ...announcedText(page, announced), ...proofText(page)];
    return `${[...parts, poolTable(page)].join('\n\n')}\n`;
  }
  return `${[
    headingText(page),
    ...announcedText(page, announced),
    ...proofText(page),
    ...(by === 'proposal' ? poolTables(page) : neighbourhoodTables(page)),
    ...limitTable(page),
    ...changesText(page),
    ...attentionText(page),
    ...needText(page),
    fairnessText(page),
    [...noticeLines(page), ...wrap(page.words.tryExplain(page.program), page.width)].join('\n'),
  ].join('\n\n')}\n`;
}

function headingText(page: Page): string {
  const { run, language, words, width, ink } = page;
  const { pack, allocation } = run;
  const { budgetCents, spentCents, heldCents } = allocation;
  const title = printable(textIn(pack.title, language));
  const about = `${printable(textIn(pack.jurisdiction, language))} · ${pack.id} ${pack.version}`;
  const funded = allocation.awards.filter(({ awardedCents }) => awardedCents > 0).length;
  const totals = [
    `${words.budget} ${formatEuro(budgetCents, language)}`,
    `${words.spent} ${formatEuro(spentCents, language)}`,
    ...(heldCents === 0 ? [] : [limitWords[language].held(formatEuro(heldCents, language))]),
    `${words.left} ${formatEuro(budgetCents - spentCents - heldCents, language)}`,
    words.funded(funded, allocation.awards.length),
    words.method(methodName(run.scenario.method ?? pack.allocation.method)),
  ].join(' · ');
  return [
    ...wrap(title, width).map(ink.bold),
    ...wrap(about, width).map(ink.dim),
    ...wrap(totals, width),
    ...changedLines(page),
    ...noticeLines(page),
  ].join('\n');
}

/** What a reader must know of a best choice before its awards: limits in conflict, what is not proved. */
function proofText({ run, language, width, ink }: Page): readonly string[] {
  const notices = proofNotices(run, language);
  if (notices.length === 0) return [];
  return [
    notices.flatMap((notice) => wrap(`! ${printable(notice)}`, width).map(ink.bold)).join('\n'),
  ];
}
