import { compiled } from '../compiled/compiled.ts';
import { equalSharesMethod } from '../allocate/equal-shares/index.ts';
import { highsSolver, optimalMethod } from '../allocate/optimal/index.ts';
import { proportionalMethod } from '../allocate/proportional/index.ts';
import { baseline } from '../parse/baseline.ts';
import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import { recordOf } from '../parse/record-of.ts';
import type { ProposalRecord } from '../parse/proposal-record.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { parsedPack } from '../report/golden.test-data.ts';
import { type Run, run } from '../run/run.ts';

// Both packs with their example data, divided in many ways, so that every kind of sentence is spoken.

const methods = [proportionalMethod, equalSharesMethod, optimalMethod(await highsSolver())];

/** A run under a name that says what was changed. */
export interface NamedRun {
  readonly name: string;
  readonly run: Run;
}

interface Case {
  readonly name: string;
  readonly scenario: (pack: Pack, dataset: Dataset) => Partial<Scenario>;
  readonly widened?: (pack: Pack, dataset: Dataset) => { pack: Pack; dataset: Dataset };
}

const shares = (completion: 'none' | 'utilitarian'): Partial<Scenario> => ({
  method: { kind: 'equal-shares', entitlement: 'need', utility: 'score', completion },
});
const limitsOff = ({ limits }: Pack): Partial<Scenario> => ({
  limits: Object.fromEntries(limits.map(({ id }) => [id, { on: false }])),
  leftover: { kind: 'stays' },
});

const cases: readonly Case[] = [
  { name: 'the baseline', scenario: () => ({}) },
  { name: 'a third of the money', scenario: (pack) => ({ budgetCents: third(pack) }) },
  {
    name: 'money for everyone',
    scenario: () => ({ budgetCents: 900_000_000_07 }),
  },
  {
    name: 'one principle only',
    scenario: ({ principles }) => ({
      principleWeights: Object.fromEntries(principles.map(({ id }, at) => [id, at === 0 ? 1 : 0])),
    }),
  },
  { name: 'limits off', scenario: limitsOff },
  {
    name: 'strict ranking',
    scenario: (pack) => ({
      ...limitsOff(pack),
      method: { kind: 'ranking', mode: 'strict', partial: false },
    }),
  },
  {
    name: 'a threshold',
    scenario: ({ principles }) => ({
      threshold: { points: 60, principles: principles.map(({ id }) => id) },
    }),
  },
  {
    name: 'proportional',
    scenario: (pack) => ({
      ...limitsOff(pack),
      method: { kind: 'proportional', weight: 'score-times-claim' },
    }),
  },
  { name: 'equal shares', scenario: (pack) => ({ ...limitsOff(pack), ...shares('none') }) },
  {
    name: 'equal shares, completed',
    scenario: (pack) => ({ ...limitsOff(pack), ...shares('utilitarian') }),
  },
  {
    name: 'equal shares without points',
    scenario: (pack) => ({
      ...limitsOff(pack),
      ...shares('none'),
      rulesOff: pack.rules
        .filter(({ event }) => event.type === 'score')
        .slice(1)
        .map(({ name }) => name),
    }),
  },
  {
    name: 'the best choice',
    scenario: (pack) => ({ ...limitsOff(pack), method: { kind: 'optimal' } }),
  },
  {
    name: 'the best choice in no time',
    scenario: () => ({ method: { kind: 'optimal', timeLimitSeconds: 1e-9 } }),
  },
  {
    name: 'the best choice of what does not go together',
    scenario: (_pack, { proposals }) => ({
      method: { kind: 'optimal' },
      budgetCents: 100,
      overrides: proposals.slice(0, 9).map(({ id }) => ({
        proposal: id,
        action: 'lock-in',
        reason: 'Promised in 2024, for 3 years',
      })),
    }),
  },
  {
    name: 'people who decide otherwise',
    scenario: (_pack, { proposals }) => ({
      overrides: proposals.map(({ id }, at) => ({
        proposal: id,
        action: at % 3 === 0 ? 'lock-in' : 'lock-out',
        reason: `Council of 12 May, point ${at}`,
      })),
      withdrawn: proposals.filter((_, at) => at % 5 === 0).map(({ id }) => id),
    }),
  },
  {
    name: 'rules and proposals of its own',
    scenario: (pack, { proposals }) => ({
      rules: pack.rules.flatMap((rule) =>
        isSummed(rule, pack) ? [retitled(rule), withFullPoints(rule)] : [],
      ),
      proposals: related(proposals),
    }),
  },
  {
    name: 'without what refuses',
    scenario: ({ rules }) => ({
      rulesOff: rules.filter(({ event }) => event.type === 'exclude').map(({ name }) => name),
    }),
  },
  {
    name: 'nothing to ask for',
    scenario: (_pack, { proposals }) => ({
      proposals: proposals.slice(0, 8).map((one) => ({ ...recordOf(one), requestedCents: 0 })),
    }),
  },
  {
    name: 'a ceiling and a count for every neighbourhood',
    scenario: () => ({}),
    widened: (pack, dataset) => ({ dataset, pack: withCeilings(pack) }),
  },
  {
    name: 'order of receipt',
    scenario: (pack) => ({
      ...limitsOff(pack),
      method: {
        kind: 'order-of-receipt',
        received: 'proposal.received',
        mode: 'skip',
        partial: true,
      },
    }),
    widened: received,
  },
];

/** Every case of both packs. */
export async function packRuns(): Promise<readonly NamedRun[]> {
  const found: NamedRun[] = [];
  for (const id of ['maastricht-2025', 'greenford-2026'] as const) {
    const parsed = parsedPack(id);
    for (const { name, scenario, widened } of cases) {
      const { pack, dataset } = widened?.(parsed.pack, parsed.dataset) ?? parsed;
      const changed = { ...baseline(pack), ...scenario(pack, dataset) };
      const result = await run({ pack, dataset, scenario: changed, evaluator: compiled, methods });
      found.push({ name: `${id}, ${name}`, run: result });
    }
  }
  return found;
}

function retitled(rule: Rule): Rule {
  const { event } = rule;
  const title = { nl: 'Regel 3 van 4', en: 'Rule 3 of 4' };
  return { ...rule, event: { ...event, params: { ...event.params, title } } } as Rule;
}

function isSummed({ event }: Rule, { principles }: Pack): boolean {
  const summed = principles
    .flatMap(({ criteria }) => criteria)
    .filter(({ combine }) => combine === 'sum');
  return event.type === 'score' && summed.some(({ id }) => id === event.params.criterion);
}

/** Beside the rule itself, so that both together give more points than are possible. */
function withFullPoints(rule: Rule): Rule {
  const { event, name } = rule;
  return {
    ...rule,
    name: `${name}-again`,
    event: { ...event, params: { ...event.params, points: 100 } },
  } as Rule;
}

/** A whole number of cents that is no round sum of euros. */
function third({ allocation }: Pack): number {
  return Math.floor(allocation.budgetCents / 3);
}

/** Of neighbours in the list, one excludes the next, and the one after that cannot do without the next. */
function related(proposals: readonly Proposal[]): ProposalRecord[] {
  const records = proposals.map((proposal, at) => {
    const next = proposals[at + 1]?.id;
    const record = recordOf(proposal);
    if (next === undefined || at % 2 === 1) return record;
    return at % 4 === 0
      ? { ...record, incompatibleWith: [next] }
      : { ...record, requires: [next], requestedCents: 123_456_07 };
  });
  return [...records, ...records.slice(0, 2).map((one) => ({ ...one, id: `${one.id}-again` }))];
}

function withCeilings(pack: Pack): Pack {
  const shared = {
    on: true,
    source: 'configuration' as const,
    group: { by: 'neighbourhood' as const },
  };
  return {
    ...pack,
    limits: [
      {
        ...shared,
        id: 'own-ceiling',
        kind: 'ceiling',
        title: { nl: 'Ten hoogste 5 procent', en: 'At most 5 per cent' },
        amount: { kind: 'share', share: 0.05, divided: 'each' },
      },
      {
        ...shared,
        id: 'own-count',
        kind: 'count',
        title: { nl: 'Ten hoogste 2', en: 'At most 2' },
        atMost: 2,
        existing: 0,
      },
    ],
  };
}

/** With a day of receipt for every proposal but each seventh. */
function received(pack: Pack, dataset: Dataset): { pack: Pack; dataset: Dataset } {
  return {
    pack: {
      ...pack,
      facts: [
        ...pack.facts,
        {
          id: 'proposal.received',
          title: { nl: 'dag van ontvangst', en: 'day of receipt' },
          from: 'municipality',
          type: 'date',
        },
      ],
    },
    dataset: {
      ...dataset,
      proposals: dataset.proposals.map((one, at) => ({
        ...one,
        facts: {
          ...one.facts,
          'proposal.received':
            at % 7 === 0 ? null : `2026-03-${String((at % 28) + 1).padStart(2, '0')}`,
        },
      })),
    },
  };
}
