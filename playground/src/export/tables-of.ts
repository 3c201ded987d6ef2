import { type Language, ruleReach, textIn } from '@maatstaf/core';
import { explain, groupTitle, metricText, statusText } from '@maatstaf/core/explain';
import { metrics } from '@maatstaf/core/metrics';
import type { Session } from '../state/session.ts';
import type { View } from '../views/views.ts';
import { exportWords } from './export-words.ts';
import type { SavedColumn, SavedTable } from './saved-table.ts';

const text = (title: string): SavedColumn => ({ title, kind: 'text' });
const number = (title: string): SavedColumn => ({ title, kind: 'number' });
const euro = (title: string): SavedColumn => ({ title, kind: 'euro' });

/** The tables behind a view, read from the result itself, so that nothing is left out that the screen leaves out. */
export function tablesOf(view: View, session: Session, language: Language): readonly SavedTable[] {
  switch (view) {
    case 'division':
      return [
        awardsTable(session, language),
        poolsTable(session, language),
        limitsTable(session, language),
      ];
    case 'neighbourhoods':
      return [neighbourhoodsTable(session, language)];
    case 'rules':
      return [rulesTable(session, language)];
    case 'fairness':
      return [measuresTable(session, language), curveTable(session, language)];
    // These keep what they show themselves.
    case 'compare':
    case 'log':
      return [];
  }
}

/** Every proposal with its outcome and the sentence that explains it. */
function awardsTable({ run, baseline }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const before = new Map(
    baseline.allocation.awards.map((award) => [award.proposal, award.awardedCents]),
  );
  const pools = run.pack.pools.map(({ id }) => id);
  const rows = run.allocation.awards
    .toSorted(
      (a, b) =>
        pools.indexOf(a.pool ?? '') - pools.indexOf(b.pool ?? '') ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity),
    )
    .map((award) => {
      const { score, range, title, headline } = explain(run, award.proposal, language);
      const pool = run.pack.pools.find(({ id }) => id === award.pool);
      return [
        award.proposal,
        title,
        pool === undefined ? null : textIn(pool.title, language),
        award.rank,
        rounded(score),
        rounded(range?.low ?? null),
        rounded(range?.high ?? null),
        statusText(award, language),
        headline,
        award.requestedCents,
        award.claimCents,
        award.awardedCents,
        before.get(award.proposal) ?? null,
      ];
    });
  return {
    title: tables.awards,
    columns: [
      text(columns.id),
      text(columns.proposal),
      text(columns.pool),
      number(columns.place),
      number(columns.score),
      number(columns.lowest),
      number(columns.highest),
      text(columns.outcome),
      text(columns.explained),
      euro(columns.requested),
      euro(columns.claim),
      euro(columns.awarded),
      euro(columns.before),
    ],
    rows,
  };
}

function poolsTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  return {
    title: tables.pools,
    columns: [
      text(columns.pool),
      euro(columns.budget),
      euro(columns.awarded),
      euro(columns.requested),
      euro(columns.closed),
    ],
    rows: run.allocation.pools.map((pool) => [
      textIn(run.pack.pools.find(({ id }) => id === pool.pool)?.title ?? run.pack.title, language),
      pool.budgetCents,
      pool.spentCents,
      pool.claimedCents,
      pool.closedCents,
    ]),
  };
}

/** Bounds are euros for limits on money, and numbers of proposals for others: the unit says which. */
function limitsTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns, yes, no, unknown } = exportWords(language);
  return {
    title: tables.limits,
    columns: [
      text(columns.limit),
      text(columns.group),
      text(columns.unit),
      number(columns.bound),
      number(columns.reached),
      number(columns.asked),
      text(columns.met),
      euro(columns.held),
    ],
    rows: run.allocation.limits.map((limit) => {
      const isCount = limit.kind === 'count' || limit.kind === 'coverage';
      const amount = (value: number): number => (isCount ? value : value / 100);
      const title = run.pack.limits.find(({ id }) => id === limit.limit)?.title;
      return [
        title === undefined ? limit.limit : textIn(title, language),
        groupTitle(run, limit.limit, limit.group, language),
        isCount ? columns.count : columns.euro,
        amount(limit.bound),
        amount(limit.reached),
        amount(limit.asked),
        limit.met === null ? unknown : limit.met ? yes : no,
        limit.heldCents,
      ];
    }),
  };
}

function neighbourhoodsTable(session: Session, language: Language): SavedTable {
  const { run, comparison } = session;
  const { tables, columns } = exportWords(language);
  return {
    title: tables.neighbourhoods,
    columns: [
      text(columns.code),
      text(columns.neighbourhood),
      text(columns.cityDistrict),
      number(columns.index),
      number(columns.rank),
      euro(columns.requested),
      euro(columns.awarded),
      euro(columns.before),
    ],
    rows: run.allocation.neighbourhoods.map(({ neighbourhood, claimedCents, awardedCents }) => {
      const area = run.dataset.neighbourhoods.find(({ code }) => code === neighbourhood);
      const need = run.assessment.need.find((one) => one.neighbourhood === neighbourhood);
      const before = comparison.neighbourhoods.find((one) => one.neighbourhood === neighbourhood);
      return [
        neighbourhood,
        area?.name ?? null,
        area?.cityDistrict ?? null,
        need?.index ?? null,
        need?.rank ?? null,
        claimedCents,
        awardedCents,
        before?.beforeCents ?? null,
      ];
    }),
  };
}

function rulesTable({ run }: Session, language: Language): SavedTable {
  const words = exportWords(language);
  const { tables, columns } = words;
  const off = new Set(run.scenario.rulesOff);
  const published = new Map(run.published.pack.rules.map((rule) => [rule.name, rule]));
  const reach = ruleReach(run.assessment);
  return {
    title: tables.rules,
    columns: [
      text(columns.rule),
      text(columns.title),
      text(columns.effect),
      text(columns.state),
      number(columns.fired),
      number(columns.undetermined),
      text(columns.source),
    ],
    rows: run.pack.rules.map((rule) => {
      const { name, event } = rule;
      const { source, title } = event.params;
      const states = [
        off.has(name) ? words.off : words.on,
        ...(published.has(name) ? [] : [words.added]),
        ...(published.has(name) && published.get(name) !== rule ? [words.changed] : []),
      ];
      return [
        name,
        textIn(title, language),
        event.type,
        states.join('; '),
        reach.get(name)?.fired ?? null,
        reach.get(name)?.undetermined ?? null,
        source === 'configuration' ? words.configuration : source.statements.join(', '),
      ];
    }),
  };
}

function measuresTable({ run, baseline }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const before = new Map(metrics(baseline).metrics.map(({ id, value }) => [id, value]));
  return {
    title: tables.measures,
    columns: [
      text(columns.measure),
      number(columns.value),
      number(columns.baseline),
      number(columns.low),
      number(columns.high),
      number(columns.lowWithout),
      number(columns.highWithout),
    ],
    rows: metrics(run).metrics.map((metric) => [
      metricText(metric, language).title,
      metric.value,
      before.get(metric.id) ?? null,
      metric.lowerBound,
      metric.upperBound,
      metric.range?.low.value ?? null,
      metric.range?.high.value ?? null,
    ]),
  };
}

function curveTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  return {
    title: tables.curve,
    columns: [text(columns.neighbourhood), number(columns.people), number(columns.money)],
    rows: metrics(run).curves.concentration.map((point) => [
      point.neighbourhoods
        .map((code) => run.dataset.neighbourhoods.find((one) => one.code === code)?.name ?? code)
        .join(', '),
      point.population,
      point.money,
    ]),
  };
}

function rounded(points: number | null): number | null {
  return points === null ? null : Number(points.toFixed(6));
}
