import { limitsInForce } from '../allocate/limits-in-force.ts';
import type { Evaluator } from '../assess/evaluator.ts';
import type { Pack } from '../parse/pack.ts';
import type { GroupLimit } from '../parse/group-limit.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Source } from '../parse/source.ts';
import { run as runAnew, type Run } from '../run/run.ts';
import { type MoneyMoved, moneyMoved } from './money-moved.ts';

/** What one sentence of policy does to the outcome: `awards` from with it to without it. */
export interface WithoutStatement extends MoneyMoved {
  readonly statement: string;
  /** The rules and limits that are off without it, by name and by id. */
  readonly rules: readonly string[];
  readonly limits: readonly string[];
  /** Those of them that rest on other sentences too, so that they would perhaps stay. */
  readonly sharedWithOthers: readonly string[];
  /** Who gets money only without it, and who only with it. By id. */
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** How much more or less is awarded in all without it. */
  readonly spentDeltaCents: number;
}

/** The statements that a rule which is on, or a limit in force, cites; in the pack's order. */
export function citedStatements({ pack, scenario }: Run): readonly string[] {
  return pack.statements
    .map(({ id }) => id)
    .filter((id) => {
      const { rules, limits } = citing(pack, scenario, id);
      return rules.length + limits.length > 0;
    });
}

/**
 * The outcome if the policy did not say one sentence: with the rules and the limits on groups that cite it
 * off, all else alike. A criterion that loses its last rule leaves the tree. Only what those rules
 * touch is worked out anew. Nothing changes for a statement that nothing cites.
 */
export async function withoutStatement(
  run: Run,
  statement: string,
  evaluator: Evaluator,
): Promise<WithoutStatement> {
  const { pack, dataset, published, scenario, methods } = run;
  const { rules, limits } = citing(pack, scenario, statement);
  const off = Object.fromEntries(
    limits.map(({ id }) => [id, { ...scenario.limits?.[id], on: false }]),
  );
  const changed: Scenario = {
    ...scenario,
    rulesOff: [...(scenario.rulesOff ?? []), ...rules.map(({ name }) => name)],
    ...(limits.length === 0 ? {} : { limits: { ...scenario.limits, ...off } }),
  };
  const without = await runAnew({
    ...published,
    scenario: changed,
    evaluator,
    methods,
    earlier: run,
  });
  const moved = moneyMoved(dataset, run.allocation.awardedCents, without.allocation.awardedCents);
  const isShared = (source: Source): boolean => statementsOf(source).length > 1;
  return {
    statement,
    rules: rules.map(({ name }) => name),
    limits: limits.map(({ id }) => id),
    sharedWithOthers: [
      ...rules.flatMap(({ name, event }) => (isShared(event.params.source) ? [name] : [])),
      ...limits.flatMap(({ id, source }) => (isShared(source) ? [id] : [])),
    ],
    enter: moved.awards.flatMap((one) => (one.fromCents === 0 ? [one.proposal] : [])),
    leave: moved.awards.flatMap((one) => (one.toCents === 0 ? [one.proposal] : [])),
    spentDeltaCents: without.allocation.spentCents - run.allocation.spentCents,
    ...moved,
  };
}

function citing(
  pack: Pack,
  scenario: Scenario,
  statement: string,
): { readonly rules: readonly Rule[]; readonly limits: readonly GroupLimit[] } {
  const off = new Set(scenario.rulesOff);
  return {
    rules: pack.rules.filter(
      ({ name, event }) => !off.has(name) && statementsOf(event.params.source).includes(statement),
    ),
    limits: limitsInForce(pack, scenario).filter(({ source }) =>
      statementsOf(source).includes(statement),
    ),
  };
}

function statementsOf(source: Source): readonly string[] {
  return source === 'configuration' ? [] : source.statements;
}
