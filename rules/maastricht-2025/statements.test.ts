import { describe, expect, it } from 'vitest';
import type { Pack, StatementStatus, StatementType } from '@maatstaf/core';
import { laws } from '@maatstaf/fairness';
import { readPack } from './read-pack.ts';

const { pack } = readPack();
type Statement = Pack['statements'][number];

/** The sentences that ask something of the division itself: points, eligibility, limits, fairness. */
const asking: readonly StatementType[] = ['scoring', 'eligibility', 'limit', 'fairness'];
const ofType = (...types: readonly StatementType[]): readonly Statement[] =>
  pack.statements.filter((statement) => statement.types?.some((type) => types.includes(type)));
const withStatus = (
  statements: readonly Statement[],
  kind: StatementStatus['kind'],
): readonly Statement[] => statements.filter(({ status }) => status?.kind === kind);

describe('the policy statements of Maastricht', () => {
  it('are 333, each with a status, a summary, a place and what it is about', () => {
    expect(pack.statementStatus).toBe('complete');
    expect(pack.statements).toHaveLength(333);
    const bare = pack.statements.filter(
      ({ status, summary, place, types }) => !status || !summary || !place || !types,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('are numbered without a gap in each document', () => {
    const numbers = pack.documents.map(({ id }) =>
      pack.statements.filter((s) => s.document === id),
    );
    expect(numbers.map((list) => list.length)).toEqual([30, 70, 70, 39, 124]);
    for (const list of numbers) {
      expect(list.map(({ id }) => Number(id.split('-')[1]))).toEqual(list.map((_, i) => i + 1));
    }
  });

  it('are left out in at most one case of ten where they ask something of the division', () => {
    const asked = ofType(...asking);
    expect(withStatus(asked, 'not-encoded').length / asked.length).toBeLessThanOrEqual(0.1);
  });

  it.each(asking)('are left out in at most one case of ten where they are about %s', (type) => {
    const asked = ofType(type);
    expect(asked.length).toBeGreaterThan(30);
    expect(withStatus(asked, 'not-encoded').length / asked.length).toBeLessThanOrEqual(0.1);
  });

  it('say why, wherever one is left out', () => {
    for (const { id, status } of withStatus(pack.statements, 'not-encoded')) {
      const reason = status?.kind === 'not-encoded' ? status.reason : {};
      expect(reason.nl?.length, id).toBeGreaterThan(30);
      expect(reason.en?.length, id).toBeGreaterThan(30);
    }
  });

  it('name no law that the fairness package does not have', () => {
    const known = new Set(laws.map(({ id }) => `law:${id}`));
    const named = pack.statements.flatMap(({ status }) =>
      status?.kind === 'encoded' ? status.by.filter((part) => part.startsWith('law:')) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((law) => !known.has(law))).toEqual([]);
  });

  it('do not let a slip of the pen become policy', () => {
    const slip = pack.statements.find(({ id }) => id === '004-42');
    expect(slip?.status?.kind).toBe('not-encoded');
  });
});
