import {
  dateOf,
  factsOfRule,
  type Parameter,
  type Rule,
  type RuleReach,
  ruleReach,
  type Run,
  textIn,
  validityOn,
} from '@maatstaf/core';

/** One rule as the list shows it: in the scenario, and beside the baseline. */
export interface RuleInList {
  readonly rule: Rule;
  /** The rule of the baseline with this name; null for a rule that is new in the scenario. */
  readonly published: Rule | null;
  /** Whether it says something else than the rule of the baseline, or is new. */
  readonly isChanged: boolean;
  readonly isOn: boolean;
  readonly validity: ReturnType<typeof validityOn>;
  readonly reach: RuleReach;
  /** How many proposals it touches in the baseline; null for a rule that is new. */
  readonly baselineReach: RuleReach | null;
  /** The parameters that it reads, in the pack's order. */
  readonly parameters: readonly Parameter[];
}

const nothing: RuleReach = { fired: 0, undetermined: 0, notFired: 0, notApplicable: 0 };

/** The rules of a result in the pack's order, each with what it is and does beside the baseline. */
export function rulesInList(run: Run, baseline: Run): readonly RuleInList[] {
  const { pack, scenario } = run;
  const off = new Set(scenario.rulesOff);
  const date = dateOf(pack, scenario);
  const published = new Map(baseline.pack.rules.map((rule) => [rule.name, rule]));
  const [reach, before] = [ruleReach(run.assessment), ruleReach(baseline.assessment)];
  return pack.rules.map((rule) => {
    const own = published.get(rule.name) ?? null;
    const facts = new Set(factsOfRule(rule));
    return {
      rule,
      published: own,
      isChanged: own !== rule && JSON.stringify(own) !== JSON.stringify(rule),
      isOn: !off.has(rule.name),
      validity: validityOn(date, rule.event.params),
      reach: reach.get(rule.name) ?? nothing,
      baselineReach: before.get(rule.name) ?? null,
      parameters: pack.parameters.filter(({ id }) => facts.has(`parameter.${id}`)),
    };
  });
}

/** Everything that a reader may search a rule by, in lower case: its texts, its name, what it cites. */
export function searchable({ rule }: RuleInList, { pack }: Run): string {
  const { title, reason, source } = rule.event.params;
  const cited = new Set(source === 'configuration' ? [] : source.statements);
  return [
    rule.name,
    ...[title, reason].flatMap((text) => [textIn(text, 'nl'), textIn(text, 'en')]),
    ...cited,
    ...pack.statements.flatMap(({ id, quote }) => (cited.has(id) ? [quote] : [])),
  ]
    .join(' ')
    .toLocaleLowerCase();
}
