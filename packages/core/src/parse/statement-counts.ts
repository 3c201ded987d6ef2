import type { Pack } from './pack.ts';
import type { StatementStatus, StatementType } from './statement.ts';

/** How many statements have a status of each kind. */
export interface StatementCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<StatementStatus['kind'] | 'none', number>>;
}

/**
 * The statements of a pack by status: for every type that occurs, in alphabetical order, and for all.
 * A statement of several types counts in each of them, so the types add up to more than all.
 */
export function statementCounts({ statements }: Pick<Pack, 'statements'>): {
  readonly all: StatementCounts;
  readonly byType: ReadonlyMap<StatementType, StatementCounts>;
} {
  const types = [...new Set(statements.flatMap((statement) => statement.types ?? []))].toSorted();
  return {
    all: counted(statements),
    byType: new Map(
      types.map((type) => [type, counted(statements.filter((one) => one.types?.includes(type)))]),
    ),
  };
}

function counted(statements: Pack['statements']): StatementCounts {
  const byStatus = { encoded: 0, tool: 0, monitoring: 0, 'not-encoded': 0, none: 0 };
  for (const { status } of statements) byStatus[status?.kind ?? 'none'] += 1;
  return { total: statements.length, byStatus };
}
