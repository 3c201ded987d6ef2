import { compiled, type Language } from '@maatstaf/core';
import { metrics } from '@maatstaf/core/metrics';
import { tippingPoints } from '@maatstaf/core/sensitivity';
import type { ComparedColumn } from '@maatstaf/elements/comparison';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit } from '../state/scenario-edits.ts';
import { openSession, type Session } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { views } from '../views/views.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonDetails, comparisonTables } from './comparison-tables.ts';
import { detailsOf } from './details-of.ts';
import { exportWords } from './export-words.ts';
import { readWorkbook } from './read-workbook.test-data.ts';
import { cellsOf, type SavedTable } from './saved-table.ts';
import { tableCsv } from './table-csv.ts';
import { tablesOf } from './tables-of.ts';
import { tippingTable } from './tipping-table.ts';
import { tablesXlsx } from './tables-xlsx.ts';

const packs = ['maastricht-2025', 'greenford-2026'];
const languages: readonly Language[] = ['nl', 'en'];
/** Nobody calls it off. */
const never = new AbortController().signal;
const day = '2026-03-01';

/** A scenario with a name, half the money, and its neighbourhoods' people counted where asked. */
async function halved(id: string, isCounted: boolean): Promise<Session> {
  const { pack, dataset } = await openPack(id);
  const neighbourhoods = dataset.neighbourhoods.map((area, at) =>
    isCounted ? { ...area, population: 900 + at } : area,
  );
  const session = await openSession(pack, { ...dataset, neighbourhoods }, compiled);
  const half = Math.floor(session.run.allocation.budgetCents / 2);
  return { ...(await editSession(session, budgetEdit(half), 0)), name: 'Half; "van" alles' };
}

/** The cells of a line, which never have a line break in them here. */
function readCsv(text: string, language: Language): readonly (readonly string[])[] {
  const mark = language === 'nl' ? ';' : ',';
  const cell = new RegExp(`${mark}(?:"((?:[^"]|"")*)"|([^${mark}]*))`, 'gu');
  return text
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) =>
      [...`${mark}${line}`.matchAll(cell)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

/** A table as its cells should be read back from text. */
function asText(table: SavedTable, language: Language): readonly (readonly string[])[] {
  return cellsOf(table).map((row) =>
    row.map((one) => {
      if (one === null) return '';
      if (typeof one === 'number')
        return language === 'nl' ? String(one).replace('.', ',') : String(one);
      return one;
    }),
  );
}

const trimmed = (row: readonly unknown[]): readonly unknown[] => {
  const last = row.findLastIndex((one) => one !== null && one !== '');
  return row.slice(0, last + 1);
};

/** What every file must say of itself. */
function saysWhence(
  lines: readonly (readonly unknown[])[],
  session: Session,
  language: Language,
): void {
  const words = exportWords(language);
  const said = new Map(lines.toReversed().map(([name, value]) => [name, value]));
  const { pack } = session.run;
  expect(said.get(words.note)).toMatch(language === 'nl' ? /voorbeelden/u : /illustrative/u);
  expect(said.get(words.policy)).toContain(`${pack.id} ${pack.version}`);
  expect(said.get(words.scenario)).toBe(session.name);
  expect(said.get(words.advice)).toBe(words.advises);
}

it.each(packs)('reads the tables of every view of %s back from workbook and CSV', async (id) => {
  for (const isCounted of [false, true]) {
    const session = await halved(id, isCounted);
    for (const language of languages) {
      const details = detailsOf(session, day, language);
      for (const view of views) {
        const tables = [
          ...tablesOf(view, session, language),
          ...(view === 'fairness' && !isCounted
            ? await tippingTable(session, language, never)
            : []),
        ];
        if (tables.length === 0) continue;
        const workbook = await readWorkbook(
          await tablesXlsx(tables, details, exportWords(language).about),
        );
        const [first, ...sheets] = [...workbook.values()];
        expect(sheets).toHaveLength(tables.length);
        saysWhence(first ?? [], session, language);
        for (const [at, table] of tables.entries()) {
          const titles = table.columns.map(({ title }) => title);
          expect(sheets[at]).toEqual([titles, ...cellsOf(table).map(trimmed)]);
          const text = readCsv(tableCsv(table, details, language), language);
          saysWhence(text, session, language);
          const head = text.findIndex((line) => line.join() === titles.join());
          expect(text.slice(head + 1, -1).map(trimmed)).toEqual(
            asText(table, language).map(trimmed),
          );
        }
      }
    }
  }
});

it('has a table for every drawing: priorities, figures, districts, both curves, euros per inhabitant', async () => {
  const session = await halved('maastricht-2025', true);
  const { run } = session;
  const named = (view: 'neighbourhoods' | 'fairness', title: string): SavedTable => {
    const found = tablesOf(view, session, 'en').find((one) => one.title === title);
    if (found === undefined) throw new Error(`There is no table ${title}.`);
    return found;
  };
  const sum = ({ columns, rows }: SavedTable, title: string): number => {
    const at = columns.findIndex((one) => one.title === title);
    return rows.reduce((total, row) => total + Number(row[at]), 0);
  };
  const priorities = named('neighbourhoods', 'Priorities per neighbourhood');
  expect(sum(priorities, 'to this neighbourhood (euros)')).toBe(run.allocation.spentCents);
  expect(named('neighbourhoods', 'Figures of neighbourhoods').rows).toHaveLength(44);
  const districts = named('fairness', 'City districts');
  expect(sum(districts, 'awarded (euros)')).toBe(run.allocation.spentCents);
  expect(sum(districts, 'part of the inhabitants')).toBeCloseTo(1, 9);
  const { curves, centsPerHead } = metrics(run);
  for (const [title, points] of [
    ['Concentration curve', curves.concentration],
    ['Lorenz curve', curves.lorenz],
  ] as const) {
    const { rows } = named('fairness', title);
    expect(rows.map(([, people, money]) => [people, money])).toEqual(
      points.map(({ population, money }) => [population, money]),
    );
    expect(rows.at(-1)?.slice(1)).toEqual([1, 1]);
  }
  expect(named('fairness', 'Euros per inhabitant').rows).toHaveLength(centsPerHead.size);
});

it('has what every score is made of, to the sum, and every award that a weight tips', async () => {
  const session = await halved('greenford-2026', false);
  const { run } = session;
  const scores = tablesOf('division', session, 'en').at(-1);
  expect(scores?.title).toBe('What scores are made of');
  for (const { proposal, score } of run.scores.proposals) {
    const own = scores?.rows.filter(([id]) => id === proposal) ?? [];
    const sum = own.reduce((total, row) => total + Number(row.at(-1)), 0);
    expect(sum, proposal).toBeCloseTo(score, 4);
  }
  const [tipping] = await tippingTable(session, 'en', never);
  const [first] = run.pack.principles;
  const told = tippingPoints(run, { level: 'principle', id: first?.id ?? '' });
  const points = told.kind === 'told' ? told.points : [];
  const rows = tipping?.rows.filter(([principle]) => principle === first?.title.en) ?? [];
  expect(points.length).toBeGreaterThan(0);
  expect(rows.map((row) => [row[2], row[3], row[5], row[6]])).toEqual(
    points.flatMap(({ share, awards }) =>
      awards.map(({ proposal, fromCents, toCents }) => [share, proposal, fromCents, toCents]),
    ),
  );
});

it('says nothing per inhabitant where not everybody is counted, and then counts neighbourhoods', async () => {
  const session = await halved('maastricht-2025', false);
  const tables = tablesOf('fairness', session, 'nl');
  expect(tables.map(({ title }) => title)).toEqual([
    'Maten',
    'Stadsdelen',
    'Concentratiecurve',
    'Lorenzcurve',
  ]);
  expect(tables[3]?.columns[1]?.title).toBe('deel van de buurten');
});

it('reads a comparison back from workbook and CSV', async () => {
  const session = await halved('maastricht-2025', false);
  const { baseline, run } = session;
  const columns: readonly ComparedColumn[] = [
    ...[baseline, run].map((one, at) => ({
      kind: 'outcome' as const,
      key: String(at),
      title: ['Uitgangspunt', 'Half'][at] ?? '',
      run: one,
      metrics: metrics(one).metrics,
      favoursSmall: null,
    })),
    { kind: 'refused', key: 'r', title: 'Gelijke delen', run, issues: [], limits: [] },
  ];
  for (const language of languages) {
    const words = exportWords(language);
    const details = detailsOf(session, day, language);
    const tables = comparisonTables(columns, language);
    const origin = comparisonDetails(columns, details, language);
    const workbook = await readWorkbook(await tablesXlsx(tables, origin, words.about));
    const [about, figures, awarded, places, areas] = [...workbook.values()];
    expect(about?.map(([, value]) => value)).toContain(words.refused('Gelijke delen'));
    expect(about?.map(([, value]) => value)).toContain(
      details.find(([name]) => name === words.policy)?.[1],
    );
    expect(figures?.[1]).toEqual(['budget', words.budget, 1_200_000, 600_000]);
    for (const [sheet, column] of [
      [awarded, 2],
      [areas, 2],
    ] as const) {
      const total = (at: number) =>
        Math.round((sheet ?? []).slice(1).reduce((sum, row) => sum + Number(row[at]) * 100, 0));
      expect(total(column)).toBe(baseline.allocation.spentCents);
      expect(total(column + 1)).toBe(run.allocation.spentCents);
    }
    expect(places).toHaveLength(run.dataset.proposals.length + 1);
    const text = readCsv(comparisonCsv(columns, details, language), language);
    saysWhence(text, session, language);
    for (const table of tables) {
      const own = text.filter(([kind]) => kind === table.title).map((row) => row.slice(1));
      expect(own.map(trimmed)).toEqual(asText(table, language).map(trimmed));
    }
  }
});
