import { type Language, numbers, type Run, textIn } from '@maatstaf/core';
import {
  type DividedByMethod,
  type MethodComparison,
  switchedOff,
  type ToldPromise,
} from '@maatstaf/core/compare-methods';
import type { AnnouncedReport } from '@maatstaf/core/announcement';
import { formatEuro, messages, metricValue } from '@maatstaf/core/explain';
import { featureWords, methodTitle } from '@maatstaf/core/method-names';
import { announcedText } from './announcement-lines.ts';
import { refusals, warnings } from './comparison-cautions.ts';
import { changedLines } from './changed-text.ts';
import { comparisonWords } from './comparison-words.ts';
import { heading } from './heading.ts';
import { noticeLines } from './notice-lines.ts';
import type { Page } from './page.ts';
import { neighbourhoodName, titleOf } from './phrases.ts';
import { type Cell, type Column, table } from './table.ts';
import { printable, wrap } from './width.ts';

/** Ways of dividing side by side, for someone who reads it in a terminal. Methods go by a letter. */
export function comparisonText(
  page: Page,
  { base, methods }: MethodComparison,
  promises: readonly ToldPromise[],
  announced: AnnouncedReport | null = null,
): string {
  const divided = methods.filter((one) => one.kind === 'divided');
  const refused = methods.filter((one) => one.kind === 'refused');
  const notice = noticeLines(page);
  const parts = [
    [headingText(page, base), ...changedLines(page)].join('\n'),
    ...announcedText(page, announced),
    ...(divided.length === 0 ? [] : [methodsTable(page, divided)]),
    ...refusals(page, refused),
    ...warnings(page, divided),
    ...(divided.length < 2 ? [] : differences(page, divided)),
    ...(divided.length === 0 ? [] : [metricsTable(page, divided)]),
    ...(promises.length === 0 ? [] : [promisesTable(page, divided, promises)]),
    ...(notice.length === 0 ? [] : [notice.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headingText(page: Page, base: string | null): string {
  const { run, language, words, width, ink } = page;
  const say = comparisonWords[language];
  const { pack, allocation } = run;
  const about = [
    `${printable(textIn(pack.title, language))} · ${pack.id} ${pack.version}`,
    `${words.budget} ${formatEuro(allocation.budgetCents, language)}`,
    ...(base === null ? [] : [say.against(base)]),
  ].join(' · ');
  const off = switchedOff(run);
  const without = [
    ...off.limits.map(({ title, id }) => printable(textIn(title, language)) || id),
    ...(off.leftover ? [featureWords[language]['leftover-flows']] : []),
  ].join('; ');
  return [
    ink.bold(say.title),
    ...wrap(about, width),
    ...(without === '' ? [] : wrap(say.without(without), width)),
    ...noticeLines(page),
  ].join('\n');
}

function methodsTable(
  { language, words, width }: Page,
  divided: readonly DividedByMethod[],
): string {
  const say = comparisonWords[language];
  const { number } = numbers(language);
  return table(
    [
      { head: '', align: 'left' },
      { head: say.head.method, align: 'left', narrowest: 14 },
      { head: say.head.funded, align: 'right', narrowest: 6 },
      { head: capital(words.spent), align: 'right' },
      { head: say.head.held, align: 'right' },
      { head: say.head.over, align: 'right' },
      { head: say.head.entered, align: 'right' },
      { head: say.head.left, align: 'right' },
      { head: say.head.limits, align: 'right' },
    ],
    divided.map(({ name, method, run, funded, changes, limits }, index) => [
      letterOf(index),
      [methodTitle(method, language), name],
      number(funded),
      euros(run.allocation.spentCents, language),
      euros(run.allocation.heldCents, language),
      euros(unspentCents(run), language),
      number(changes.entered.length),
      number(changes.left.length),
      `${number(limits.met)}/${number(limits.met + limits.missed + limits.unknown)}`,
    ]),
    width,
  );
}

/** What is left over: neither awarded nor held. */
function unspentCents({ allocation }: Run): number {
  return allocation.budgetCents - allocation.spentCents - allocation.heldCents;
}

function differences(page: Page, divided: readonly DividedByMethod[]): readonly string[] {
  const { run, language, words, width, ink } = page;
  const say = comparisonWords[language];
  const { proposals, neighbourhoods } = run.dataset;
  const moneyRow = (label: Cell, cents: readonly number[]): Row => ({
    label,
    cells: cents.map((one) => (one === 0 ? '–' : euros(one, language))),
    same: cents.every((one) => one === cents[0]),
  });
  const ofProposals = proposals
    .map(({ id }, place) =>
      moneyRow(
        [titleOf(run, id, language), id],
        divided.map((one) => one.run.allocation.awardedCents[place] ?? 0),
      ),
    )
    .filter(({ same }) => !same);
  const districts = divided[0]?.cityDistricts ?? [];
  const ofDistricts = districts.map(({ cityDistrict }, index) =>
    moneyRow(
      printable(cityDistrict ?? say.noCityDistrict),
      divided.map(({ cityDistricts }) => cityDistricts[index]?.awardedCents ?? 0),
    ),
  );
  const ofAreas = neighbourhoods
    .map(({ code }, place) =>
      moneyRow(
        neighbourhoodName(run, code),
        divided.map((one) => one.run.allocation.awardedByArea[place] ?? 0),
      ),
    )
    .filter(({ same }) => !same);
  const titled = (title: string): string => heading({ width, ink }, title, say.euro);
  const differing = titled(say.differing(ofProposals.length, proposals.length));
  if (ofProposals.length === 0) return [`${differing}\n${say.allTheSame}`];
  return [
    `${differing}\n${besideEachOther(page, words.head.proposal, ofProposals, divided.length)}`,
    ...(districts.some(({ cityDistrict }) => cityDistrict !== null)
      ? [
          `${titled(say.cityDistricts)}\n${besideEachOther(page, say.head.cityDistrict, ofDistricts, divided.length)}`,
        ]
      : []),
    `${titled(say.neighbourhoods(ofAreas.length, neighbourhoods.length))}\n${besideEachOther(page, words.head.neighbourhood, ofAreas, divided.length)}`,
  ];
}

function metricsTable(page: Page, divided: readonly DividedByMethod[]): string {
  const { language, width, ink } = page;
  const say = comparisonWords[language];
  const rows = (divided[0]?.metrics ?? []).map(({ id }, index) => ({
    label: messages[language].metric[id],
    cells: divided.map(({ metrics }) => {
      const value = metrics[index]?.value ?? null;
      return value === null ? '–' : metricValue(id, value, language);
    }),
  }));
  return `${heading({ width, ink }, say.metrics)}\n${besideEachOther(page, say.head.metric, rows, divided.length)}`;
}

function promisesTable(
  page: Page,
  divided: readonly DividedByMethod[],
  promises: readonly ToldPromise[],
): string {
  const { language, width, ink } = page;
  const say = comparisonWords[language];
  const markOf = (mark: ToldPromise['marks'][string] | undefined): string =>
    mark == null ? say.mark.unknown : mark === 'fails' ? say.mark.fails : say.mark.kept;
  const rows = promises.map(({ claim, marks }) => ({
    label: printable(textIn(claim, language)),
    cells: divided.map(({ name }) => markOf(marks[name])),
  }));
  return [
    heading({ width, ink }, say.promises),
    besideEachOther(page, say.head.promise, rows, divided.length),
    ...wrap(say.aboutPromises, width),
  ].join('\n');
}

interface Row {
  readonly label: Cell;
  readonly cells: readonly string[];
  readonly same?: boolean;
}

/** A column per method, by its letter; in several tables below each other where the lines are too short for all. */
function besideEachOther(
  { width }: Page,
  head: string,
  rows: readonly Row[],
  methods: number,
): string {
  const widest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.length)));
  const perTable = Math.max(1, Math.floor((width - 20) / (widest + 2)));
  const tables: string[] = [];
  for (let from = 0; from < methods; from += perTable) {
    const letters = Array.from({ length: Math.min(perTable, methods - from) }, (_, index) =>
      letterOf(from + index),
    );
    const columns: readonly Column[] = [
      { head, align: 'left', narrowest: 18 },
      ...letters.map((letter) => ({ head: letter, align: 'right' }) as const),
    ];
    const cut = rows.map(({ label, cells }) => [label, ...cells.slice(from, from + perTable)]);
    tables.push(table(columns, cut, width));
  }
  return tables.join('\n\n');
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Euros without the sign, for tables that say what the amounts are. */
function euros(cents: number, language: Language): string {
  return formatEuro(cents, language).replace(/[^\d.,]/gu, '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
