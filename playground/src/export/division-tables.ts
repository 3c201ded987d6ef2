import { type Language, textIn } from '@maatstaf/core';
import { explain, groupTitle, statusText } from '@maatstaf/core/explain';
import type { Session } from '../state/session.ts';
import { exportWords } from './export-words.ts';
import { euro, number, type SavedTable, text } from './saved-table.ts';

/** What the money came to: every proposal, the sub-budgets, the limits on groups, and what scores are made of. */
export function divisionTables(session: Session, language: Language): readonly SavedTable[] {
  return [
    awardsTable(session, language),
    poolsTable(session, language),
    limitsTable(session, language),
    contributionsTable(session, language),
  ];
}

/** What every score is made of, a line for each rule and neighbourhood: what they add sums to the score. */
function contributionsTable({ run }: Session, language: Language): SavedTable {
  const { tables, columns } = exportWords(language);
  const titles = new Map(
    run.pack.principles.flatMap((one) =>
      [one, ...one.criteria].map(({ id, title }) => [id, textIn(title, language)] as const),
    ),
  );
  const areas = new Map(run.dataset.neighbourhoods.map(({ code, name }) => [code, name]));
  return {
    title: tables.contributions,
    columns: [
      text(columns.id),
      text(columns.proposal),
      text(columns.principle),
      text(columns.criterion),
      text(columns.part),
      text(columns.neighbourhood),
      number(columns.points),
      number(columns.adds),
    ],
    rows: run.allocation.awards.flatMap(({ proposal }) => {
      const { title, contributions } = explain(run, proposal, language);
      return contributions.map((line) => [
        proposal,
        title,
        titles.get(line.principle) ?? line.principle,
        titles.get(line.criterion) ?? line.criterion,
        line.label,
        areas.get(line.neighbourhood) ?? line.neighbourhood,
        rounded(line.points),
        rounded(line.weighted),
      ]);
    }),
  };
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

function rounded(points: number | null): number | null {
  // Plus zero: a negative zero is not written as such.
  return points === null ? null : Number(points.toFixed(6)) + 0;
}
