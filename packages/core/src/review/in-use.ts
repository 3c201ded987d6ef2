import type { Pack } from '../parse/pack.ts';
import { dateOf, validityOn } from '../assess/validity.ts';
import type { Find } from './finding.ts';
import type { ScoreRule, Subject } from './subject.ts';

/** Rules, and the policy itself, that are not valid at the date. */
export function findValidity({ pack, scenario }: Subject, find: Find): void {
  const date = dateOf(pack, scenario);
  const told = { expired: 'expired', 'not-yet': 'not-yet-valid' } as const;
  const period = validityOn(date, pack);
  if (period !== 'valid') {
    const { validFrom, validTo = null } = pack;
    find('warning', `pack.${told[period]}`, ['pack'], { date, validFrom, validTo });
  }
  for (const { name, event } of pack.rules) {
    const { validFrom = null, validTo = null } = event.params;
    const validity = validityOn(date, event.params);
    if (validity === 'valid') continue;
    const period = { date, validFrom, validTo };
    find('warning', `rule.${told[validity]}`, [`rule:${name}`], period);
  }
}

/** What stands in a pack and does nothing: statements, parameters, facts and earmarks that nothing refers to. */
export function findUnused({ pack, assessment }: Subject, find: Find): void {
  const { facts, statements, rules, parameters, earmarks, accepted: _, ...rest } = pack;
  const named = new Set<string>();
  collect({ rules, parameters, rest }, named);
  // Limits name the parameter of a step by its bare id.
  const inLimits = new Set<string>();
  collect(pack.limits, inLimits);
  const cited = new Set<string>();
  collectCited({ facts, rules, parameters, earmarks, rest }, cited);
  for (const { statements: own } of assessment.kept.dataset.proposals) {
    for (const id of own) cited.add(id);
  }
  for (const statement of statements) {
    // Where a statement has a status, that says where it went.
    if (cited.has(statement.id) || 'status' in statement) continue;
    find('warning', 'statement.uncited', [`statement:${statement.id}`], {});
  }
  for (const { id } of parameters) {
    if (named.has(`parameter.${id}`) || inLimits.has(id)) continue;
    find('warning', 'parameter.unused', [`parameter:${id}`], {});
  }
  for (const { id, from } of facts) {
    if (named.has(id)) continue;
    const severity = from === 'applicant' ? 'warning' : 'notice';
    find(severity, 'fact.unused', [`fact:${id}`], {});
  }
  for (const { id } of earmarks) {
    if (rules.some(({ event }) => event.type === 'earmark' && event.params.earmark === id))
      continue;
    find('warning', 'earmark.unused', [`earmark:${id}`], {});
  }
}

/** Every text anywhere in a value: facts and parameters are named in many places, and by their full id. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) collect(child, into);
  }
}

function collectCited(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('authority' in value && 'statements' in value) collect(value.statements, into);
  else for (const child of Object.values(value)) collectCited(child, into);
}

/** Weights and pools that decide nothing by their own number, and principles that hang on one rule. */
export function findIdle(subject: Subject, find: Find): void {
  const { pack, scenario, scoring, assessment } = subject;
  for (const principle of pack.principles) {
    const weight = scenario.principleWeights?.[principle.id] ?? principle.weight;
    if (weight === 0) {
      find('warning', 'principle.zero-weight', [`principle:${principle.id}`], {});
    }
    for (const { id, weight: own } of principle.criteria) {
      if ((scenario.criterionWeights?.[id] ?? own) > 0) continue;
      find('warning', 'criterion.zero-weight', [`criterion:${id}`], {});
    }
    const [only, ...more] = rulesOf(principle, scoring);
    if (only !== undefined && more.length === 0) {
      find('notice', 'principle.one-rule', [`principle:${principle.id}`], { rule: only.name });
    }
  }
  const competing = new Set(
    assessment.kept.dataset.proposals.filter(({ withdrawn }) => !withdrawn).map(({ pool }) => pool),
  );
  for (const { id, budgetShare } of pack.pools) {
    if (budgetShare === 0) {
      find('warning', 'pool.no-share', [`pool:${id}`], {});
    }
    if (subject.hasData && !competing.has(id)) {
      find('warning', 'pool.empty', [`pool:${id}`], {});
    }
  }
}

function rulesOf(
  { criteria }: Pack['principles'][number],
  scoring: readonly ScoreRule[],
): readonly ScoreRule[] {
  return scoring.filter(({ event }) => criteria.some(({ id }) => id === event.params.criterion));
}

/** Sentences for which two criteria both give points: repeating a wish must not make it weigh more. */
export function findCitedTwice({ scoring, pack }: Subject, find: Find): void {
  for (const { id } of pack.statements) {
    const citing = scoring.filter(
      ({ event: { params } }) =>
        params.source !== 'configuration' && params.source.statements.includes(id),
    );
    const criteria = new Set(citing.map(({ event }) => event.params.criterion));
    if (criteria.size < 2) continue;
    const of = [`statement:${id}`, ...citing.map(({ name }) => `rule:${name}`)];
    find('notice', 'statement.two-criteria', of, { criteria: [...criteria] });
  }
}
