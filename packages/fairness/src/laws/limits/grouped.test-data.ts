import { type AllocationMethod, compiled, type Method, run, type Run } from '@maatstaf/core';
import type * as fc from 'fast-check';
import type { Situation } from '../../promises/situation.ts';
import { smallSituation } from '../../promises/small-situation.ts';
import { readCase } from '../../read-case.ts';

/** Cents by neighbourhood code. */
type Amounts = Readonly<Record<string, number>>;

/** A limit of its own on each neighbourhood that is named. */
interface Limit {
  readonly kind: 'ceiling' | 'floor';
  readonly cents: Amounts;
}

/** By rank with skip, whole or not at all. */
const ranked: Dividing = { method: { kind: 'ranking', mode: 'skip', partial: false }, methods: [] };

/** The way of dividing, and the method itself where it is not built in. */
interface Dividing {
  readonly method: Method;
  readonly methods: readonly AllocationMethod[];
}

const title = { en: 'Made up' };
const said = { title, source: 'configuration' };
const json = (files: Record<string, unknown>) =>
  new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)]));

/** A policy that scores by one number, with a limit of its own on each neighbourhood that is named. */
function policy(
  budgetCents: number,
  { kind, cents }: Limit,
  unspent: 'held' | 'released',
  method: Method,
) {
  return json({
    'pack.json': {
      format: 'maatstaf-pack/1',
      id: 'groups',
      version: '1.0.0',
      title,
      jurisdiction: title,
      languages: ['en'],
      validFrom: '2026-01-01',
      illustrativeAmounts: true,
      documents: [],
      principles: [
        {
          ...said,
          id: 'good',
          description: title,
          weight: 1,
          criteria: [{ ...said, id: 'points', description: title, weight: 1, combine: 'sum' }],
        },
      ],
      limits: Object.entries(cents).map(([code, own]) => ({
        ...said,
        id: `on-${code.toLowerCase()}`,
        kind,
        group: { by: 'neighbourhood', only: [code] },
        amount: { kind: 'cents', cents: own },
        ...(kind === 'floor'
          ? {
              unspent:
                unspent === 'held' ? { kind: 'held', until: '2027-07-01' } : { kind: unspent },
            }
          : {}),
      })),
      allocation: {
        budgetCents,
        method,
        tieBreaks: [
          { kind: 'attribute', fact: 'proposal.lot', order: 'ascending' },
          { kind: 'lottery', seed: 'a' },
        ],
        source: 'configuration',
      },
    },
    'facts.json': {
      facts: ['proposal.points', 'proposal.lot'].map((id) => ({
        id,
        title,
        type: 'number',
        unit: 'count',
        from: 'applicant',
      })),
    },
    'rules/all.json': {
      rules: [
        {
          name: 'good/points',
          conditions: { all: [{ fact: 'proposal.points', operator: 'greaterThan', value: 0 }] },
          event: {
            type: 'score',
            params: {
              ...said,
              reason: title,
              criterion: 'points',
              points: {
                fact: 'proposal.points',
                line: [
                  [0, 0],
                  [10, 100],
                ],
              },
            },
          },
        },
      ],
    },
  });
}

/** A division carried through the pipeline, by rank unless another way is given. */
export async function dividedInGroups(
  { budgetCents, neighbourhoods, proposals }: Situation,
  limit: Limit,
  unspent: 'held' | 'released' = 'released',
  { method, methods }: Dividing = ranked,
): Promise<Run> {
  const input = readCase({
    pack: policy(budgetCents, limit, unspent, method),
    data: json({
      'neighbourhoods.json': {
        format: 'maatstaf-neighbourhoods/1',
        neighbourhoods: neighbourhoods.map(({ code }) => ({ code, name: code, facts: {} })),
      },
      'proposals.json': {
        format: 'maatstaf-proposals/1',
        proposals: proposals.map(({ id, costCents, score, serves, lot }) => ({
          id,
          title: { en: id },
          serves: serves.map((neighbourhood) => ({ neighbourhood })),
          requestedCents: costCents,
          facts: { 'proposal.points': score, 'proposal.lot': lot },
        })),
      },
    }),
    scenario: JSON.stringify({
      format: 'maatstaf-scenario/1',
      pack: { id: 'groups', version: '1.0.0' },
    }),
  });
  if (input === null) throw new Error('The files of a situation are not accepted.');
  return run({ ...input, evaluator: compiled, methods });
}

/** The cents of every proposal, by id. */
export function centsById({ allocation }: Run): ReadonlyMap<string, number> {
  return new Map(allocation.awards.map((one) => [one.proposal, one.awardedCents]));
}

/** What a neighbourhood gets of proposals that serve it alone. */
export const spentIn = (
  code: string,
  { proposals }: Situation,
  cents: ReadonlyMap<string, number>,
): number =>
  proposals
    .filter(({ serves }) => serves[0] === code)
    .reduce((sum, { id }) => sum + (cents.get(id) ?? 0), 0);

/** Situations in which every proposal serves the first of its neighbourhoods only. */
export const apart: fc.Arbitrary<Situation> = smallSituation.map((one) => ({
  ...one,
  proposals: one.proposals.map((own) => ({ ...own, serves: own.serves.slice(0, 1) })),
}));
