import type {
  Cap,
  Condition,
  Dataset,
  FactValue,
  GroupLimit,
  Pack,
  Rule,
  Scenario,
} from '@maatstaf/core';
import { factCatalogue } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { factsIn as lookedAt } from './need-part.ts';

/** The same input with every amount of money, wherever it stands, so many times as large. */
export function inOtherMoney({ pack, dataset, scenario }: CaseInput, times: number): CaseInput {
  return {
    pack: packIn(pack, times),
    dataset: datasetIn(pack, dataset, times),
    scenario: scenarioIn(pack, scenario, times),
  };
}

const packs = new WeakMap<Pack, Map<number, Pack>>();

function packIn(pack: Pack, times: number): Pack {
  const known = packs.get(pack) ?? new Map<number, Pack>();
  packs.set(pack, known);
  const made = known.get(times) ?? madeIn(pack, times);
  known.set(times, made);
  return made;
}

function madeIn(pack: Pack, times: number): Pack {
  const { allocation } = pack;
  const amounts = amountsOf(pack);
  return {
    ...pack,
    facts: factsIn(pack, times),
    parameters: pack.parameters.map((one) =>
      one.unit === 'cents'
        ? { ...one, min: one.min * times, max: one.max * times, default: one.default * times }
        : one,
    ),
    rules: pack.rules.map((rule) => ruleIn(rule, times, amounts)),
    limits: pack.limits.map((limit) => limitIn(limit, times)),
    allocation: {
      ...allocation,
      budgetCents: allocation.budgetCents * times,
      ...(allocation.years === undefined
        ? {}
        : {
            years: allocation.years.map((year) => ({
              ...year,
              budgetCents: year.budgetCents * times,
            })),
          }),
    },
  };
}

/** The catalogue itself where its amounts are bounded by nothing but 0, which is the same in every coin. */
function factsIn({ facts }: Pack, times: number): Pack['facts'] {
  const isBounded = facts.some(
    (fact) =>
      fact.type === 'number' &&
      fact.unit === 'cents' &&
      ((fact.min ?? 0) !== 0 || (fact.max ?? 0) !== 0),
  );
  if (!isBounded) return facts;
  return facts.map((fact) =>
    fact.type === 'number' && fact.unit === 'cents'
      ? {
          ...fact,
          ...(fact.min === undefined ? {} : { min: fact.min * times }),
          ...(fact.max === undefined ? {} : { max: fact.max * times }),
        }
      : fact,
  );
}

const amountsByPack = new WeakMap<Pack, ReadonlySet<string>>();

/** The facts that are amounts of money. */
function amountsOf(pack: Pack): ReadonlySet<string> {
  const facts =
    amountsByPack.get(pack) ??
    new Set(
      [...factCatalogue(pack).values()].flatMap(({ id, unit }) => (unit === 'cents' ? [id] : [])),
    );
  amountsByPack.set(pack, facts);
  return facts;
}

/** The rule itself where it looks at no money, so that it need not be evaluated anew. */
function ruleIn(rule: Rule, times: number, amounts: ReadonlySet<string>): Rule {
  const { event } = rule;
  const conditions = conditionIn(rule.conditions, times, amounts);
  const looksAtMoney = [...lookedAt(rule)].some((fact) => amounts.has(fact));
  if (!looksAtMoney && event.type !== 'limit') return rule;
  switch (event.type) {
    case 'score': {
      const { points } = event.params;
      if (typeof points === 'number' || !amounts.has(points.fact)) return { ...rule, conditions };
      const line = points.line.map(([x, y]): [number, number] => [x * times, y]);
      const params = { ...event.params, points: { ...points, line } };
      return { ...rule, conditions, event: { ...event, params } };
    }
    case 'limit': {
      const caps = event.params.caps.map((cap) => capIn(cap, times));
      return { ...rule, conditions, event: { ...event, params: { ...event.params, caps } } };
    }
    default:
      return { ...rule, conditions };
  }
}

function conditionIn(condition: Condition, times: number, amounts: ReadonlySet<string>): Condition {
  const each = (parts: readonly Condition[]): readonly Condition[] =>
    parts.map((part) => conditionIn(part, times, amounts));
  if ('all' in condition) return { all: each(condition.all) };
  if ('any' in condition) return { any: each(condition.any) };
  if ('not' in condition) return { not: conditionIn(condition.not, times, amounts) };
  if (!amounts.has(condition.fact)) return condition;
  const { value } = condition;
  if (typeof value === 'number') return { ...condition, value: value * times };
  return Array.isArray(value)
    ? { ...condition, value: value.map((one: string | number) => Number(one) * times) }
    : condition;
}

function capIn(cap: Cap, times: number): Cap {
  return cap.kind === 'amount' && typeof cap.cents === 'number'
    ? { ...cap, cents: cap.cents * times }
    : cap;
}

function limitIn(limit: GroupLimit, times: number): GroupLimit {
  return (limit.kind === 'ceiling' || limit.kind === 'floor') && limit.amount.kind === 'cents'
    ? { ...limit, amount: { ...limit.amount, cents: limit.amount.cents * times } }
    : limit;
}

function datasetIn(pack: Pack, dataset: Dataset, times: number): Dataset {
  const amounts = amountsOf(pack);
  const cents = (value: number | null): number | null => (value === null ? null : value * times);
  const factsOf = (facts: Readonly<Record<string, FactValue>>) =>
    Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [
        fact,
        amounts.has(fact) && typeof value === 'number' ? value * times : value,
      ]),
    );
  return {
    ...dataset,
    neighbourhoods: dataset.neighbourhoods.map((area) => ({ ...area, facts: factsOf(area.facts) })),
    proposals: dataset.proposals.map((proposal) => ({
      ...proposal,
      requestedCents: cents(proposal.requestedCents),
      minimumCents: cents(proposal.minimumCents),
      yearlyCents:
        proposal.yearlyCents === null
          ? null
          : Object.fromEntries(
              Object.entries(proposal.yearlyCents).map(([year, part]) => [year, part * times]),
            ),
      facts: factsOf(proposal.facts),
    })),
  };
}

function scenarioIn(pack: Pack, scenario: Scenario, times: number): Scenario {
  const { budgetCents, parameters, years, limits } = scenario;
  const inCents = new Set(
    pack.parameters.filter(({ unit }) => unit === 'cents').map(({ id }) => id),
  );
  return {
    ...scenario,
    ...(budgetCents === undefined ? {} : { budgetCents: budgetCents * times }),
    ...(parameters === undefined
      ? {}
      : {
          parameters: Object.fromEntries(
            Object.entries(parameters).map(([id, value]) => [
              id,
              inCents.has(id) ? value * times : value,
            ]),
          ),
        }),
    ...(years === undefined
      ? {}
      : { years: years.map((year) => ({ ...year, budgetCents: year.budgetCents * times })) }),
    ...(limits === undefined
      ? {}
      : {
          limits: Object.fromEntries(
            Object.entries(limits).map(([id, change]) => [
              id,
              change.cents === undefined ? change : { ...change, cents: change.cents * times },
            ]),
          ),
        }),
  };
}
