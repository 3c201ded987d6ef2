import { poolBudgets } from '../allocate/pool-budgets.ts';
import { declaredSettings } from '../allocate/settings.ts';
import { applicability } from '../assess/applicability.ts';
import { needModelOf } from '../assess/need-model-of.ts';
import { dateOf } from '../assess/validity.ts';
import { proportions, quotient } from '../numbers/decimal.ts';
import { baseline } from '../parse/baseline.ts';
import type { AnnouncedTieBreak, TieBreak } from '../parse/method.ts';
import { editedRules, editKind, packInForce } from '../parse/pack-in-force.ts';
import type { Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import { sharesIn } from '../score/weights.ts';
import type { Announcement } from './announcement.ts';
import { fingerprintOf } from './canonical.ts';

/**
 * Everything that decides who gets what, apart from the proposals, as a frozen object that can be
 * published beforehand. The same pack, scenario and day give the same fingerprint, whatever the order
 * of files and of rules. Rules that the scenario changed or added stand in it as such. A person's decisions on single proposals, withdrawals and changes to proposals are no part of it:
 * `departures` tells of them. `date` is the day of the announcement, such as 2026-01-01.
 */
export function announcementOf(
  published: Pack,
  { date, scenario = baseline(published) }: { readonly date: string; readonly scenario?: Scenario },
): Announcement {
  const pack = packInForce(published, scenario);
  const settings = declaredSettings(pack, scenario);
  const needModel = needModelOf(pack, scenario);
  const announced: Omit<Announcement, 'sha256'> = {
    format: 'maatstaf-announcement/1',
    date,
    pack: {
      id: pack.id,
      version: pack.version,
      title: pack.title,
      jurisdiction: pack.jurisdiction,
      illustrativeAmounts: pack.illustrativeAmounts,
      validFrom: pack.validFrom,
      validTo: pack.validTo ?? null,
      sha256: packFingerprint(published),
    },
    budgetCents: settings.budgetCents,
    years: [...settings.years],
    pools: poolBudgets(pack, settings).map(({ pool, budgetCents, closedCents }) => ({
      id: pool,
      title: pack.pools.find(({ id }) => id === pool)?.title ?? pack.title,
      budgetCents,
      openCents: budgetCents - closedCents,
    })),
    earmarks: pack.earmarks.map(({ id, title }) => ({ id, title })),
    leftover: settings.leftover,
    principles: principlesOf(pack, scenario),
    weights: weightsOf(pack, scenario),
    method: settings.method,
    tieBreaks: settings.tieBreaks.map(announcedTieBreak),
    threshold: settings.threshold,
    limits: withoutComments(settings.limits) as Announcement['limits'],
    milestones: [...settings.milestones].toSorted(),
    needModel: needModel === undefined ? null : { id: needModel.id, title: needModel.title },
    parameters: pack.parameters.map(({ id, title, unit, default: value, source }) => ({
      id,
      title,
      unit,
      value: settings.steps.get(id) ?? value,
      configuration: source === 'configuration',
    })),
    rulesDate: dateOf(pack, scenario),
    rules: rulesOf(published, pack, scenario),
  };
  // A copy: what is frozen may not be the pack's own.
  const copy = JSON.parse(JSON.stringify(announced)) as Omit<Announcement, 'sha256'>;
  return frozen({ ...copy, sha256: fingerprintOf(announced) });
}

/** The SHA-256 of everything in a pack that an outcome can turn on: the same for the same policy, whatever the order of files and rules. */
export function packFingerprint(pack: Pack): string {
  return fingerprintOf(deciding(pack));
}

/** The pack without what no outcome turns on: comments, schemas, accepted findings, sentences of policy. */
function deciding(pack: Pack): object {
  const { $schema: _, accepted: __, statements: ___, statementStatus: ____, ...rest } = pack;
  return withoutComments({
    ...rest,
    facts: rest.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }) as object;
}

function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== '$comment');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutComments(inner)]));
}

function principlesOf(pack: Pack, scenario: Scenario): Announcement['principles'] {
  const shares = sharesOf(
    pack.principles.map(({ id, weight }) => scenario.principleWeights?.[id] ?? weight),
  );
  return pack.principles.map(({ id, title, criteria }, index) => {
    const within = sharesOf(
      criteria.map((one) => scenario.criterionWeights?.[one.id] ?? one.weight),
    );
    return {
      id,
      title,
      share: shares[index] ?? 0,
      criteria: criteria.map((one, place) => ({
        id: one.id,
        title: one.title,
        share: within[place] ?? 0,
      })),
    };
  });
}

/** Weights as shares of their sum, the same to the last bit when all are multiplied by a constant. */
function sharesOf(weights: readonly number[]): readonly number[] {
  const parts = proportions(weights);
  const sum = parts.reduce((total, part) => total + part, 0n);
  return parts.map((part) => (sum === 0n ? 0 : quotient(part, sum)));
}

function weightsOf(pack: Pack, scenario: Scenario): Announcement['weights'] {
  const { criteria } = applicability(pack, scenario);
  const applicable = new Map(
    [...criteria].map(([pool, own]) => [pool, own.map(({ id }) => id)] as const),
  );
  return [...applicable.keys()].map((pool) => ({
    pool,
    criteria: sharesIn(pool, pack, scenario, { applicable }).map(({ criterion, share }) => ({
      criterion,
      share,
    })),
  }));
}

function rulesOf(published: Pack, inForce: Pack, scenario: Scenario): Announcement['rules'] {
  const off = new Set(scenario.rulesOff);
  const edited = editedRules(published, scenario);
  return inForce.rules.map((rule) => {
    const kind = editKind(edited.get(rule.name));
    return {
      name: rule.name,
      title: rule.event.params.title,
      on: !off.has(rule.name),
      ...(kind !== null && { edited: kind }),
      sha256: ruleFingerprint(rule),
    };
  });
}

/** The SHA-256 of a rule, comments left out. */
export function ruleFingerprint(rule: Rule): string {
  return fingerprintOf(withoutComments(rule));
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** Of a lottery whose seed is drawn later only how: who knew the seed before applications close could steer it. */
function announcedTieBreak(tieBreak: TieBreak): AnnouncedTieBreak {
  if (tieBreak.kind === 'attribute') return tieBreak;
  const { kind, seed, draw } = tieBreak;
  return draw === undefined ? { kind, seed } : { kind, draw };
}
