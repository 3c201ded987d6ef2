import { type LimitOutcome, textIn } from '@maatstaf/core';
import { dateText, formatEuro } from '@maatstaf/core/explain';
import { heading } from './heading.ts';
import { limitWords } from './limit-words.ts';
import type { Page } from './page.ts';
import { neighbourhoodName, poolTitle } from './phrases.ts';
import { type Column, table } from './table.ts';
import { printable } from './width.ts';

/** Of a limit with more groups than this only those are shown where it pinches. */
const mostGroups = 12;

/** How the limits on groups came out: bound, what was reached and asked, what is kept. Nothing without limits. */
export function limitTable(page: Page): readonly string[] {
  const { run, language, width, ink } = page;
  const { limits } = run.allocation;
  if (limits.length === 0) return [];
  const say = limitWords[language];
  const withExisting = limits.some(({ existing }) => existing > 0);
  const columns: readonly Column[] = [
    { head: say.head.limit, align: 'left', narrowest: 10 },
    { head: say.head.group, align: 'left', narrowest: 9 },
    { head: say.head.bound, align: 'left', narrowest: 9 },
    ...(withExisting ? [{ head: say.head.existing, align: 'right', narrowest: 5 } as const] : []),
    { head: say.head.reached, align: 'right', narrowest: 8 },
    { head: say.head.asked, align: 'right', narrowest: 8 },
    { head: say.head.outcome, align: 'left', narrowest: 12 },
  ];
  const rows = [...Map.groupBy(limits, ({ limit }) => limit).values()].flatMap((groups) => {
    const shown = groups.length > mostGroups ? groups.filter(pinches) : groups;
    const title = titleOf(page, groups[0]?.limit ?? '');
    const cells = shown.map((outcome, index) => [
      index === 0 ? title : '',
      groupName(page, outcome),
      say.bound[outcome.kind](amount(page, outcome, outcome.bound)),
      ...(withExisting ? [outcome.existing > 0 ? String(outcome.existing) : ''] : []),
      amount(page, outcome, outcome.reached),
      amount(page, outcome, outcome.asked),
      outcomeText(page, outcome),
    ]);
    const left = groups.length - shown.length;
    return left === 0 ? cells : [...cells, [shown.length === 0 ? title : '', say.others(left)]];
  });
  return [`${heading({ width, ink }, say.title)}\n${table(columns, rows, width)}`];
}

/** Not met, or as much as it can be. */
function pinches({ kind, met, bound, existing, reached }: LimitOutcome): boolean {
  return met !== true || ((kind === 'ceiling' || kind === 'count') && reached + existing >= bound);
}

function outcomeText({ language }: Page, outcome: LimitOutcome): string {
  const say = limitWords[language];
  const { kind, met, heldCents, heldUntil } = outcome;
  const word =
    met === null
      ? say.unknown
      : !met
        ? say.missed
        : (kind === 'ceiling' || kind === 'count') && !pinches(outcome)
          ? say.kept
          : say.met;
  return heldCents > 0 && heldUntil !== null
    ? `${word}, ${say.heldUntil(formatEuro(heldCents, language), dateText(heldUntil, language))}`
    : word;
}

function amount({ language }: Page, { kind }: LimitOutcome, value: number): string {
  return kind === 'ceiling' || kind === 'floor' ? formatEuro(value, language) : String(value);
}

function titleOf({ run, language }: Page, limit: string): string {
  const found = run.pack.limits.find(({ id }) => id === limit);
  if (found !== undefined) return printable(textIn(found.title, language));
  return limit === 'years' ? limitWords[language].yearBudget : printable(limit);
}

/** The group by its name: a neighbourhood, city district, pool, earmark or year. */
function groupName({ run, language }: Page, { limit, group }: LimitOutcome): string {
  const declared = run.pack.limits.find(({ id }) => id === limit);
  if (declared === undefined || declared.kind === 'tranches') return printable(group);
  switch (declared.group.by) {
    case 'neighbourhood':
      return neighbourhoodName(run, group);
    case 'pool':
      return poolTitle(run, group, language);
    case 'earmark': {
      const earmark = run.pack.earmarks.find(({ id }) => id === group);
      return printable(earmark === undefined ? group : textIn(earmark.title, language));
    }
    case 'city-district':
    case 'whole':
      return printable(group);
  }
}
