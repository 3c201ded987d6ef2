import { factCatalogue } from './catalogue.ts';
import type { Report } from './check-pack.ts';
import { checkTargets, scores } from './check-references.ts';
import { checkRule, type PlacedRule } from './check-rules.ts';
import { textCheck } from './check-texts.ts';
import type { Issue } from './issue.ts';
import type { Pack } from './pack.ts';
import { packInForce } from './pack-in-force.ts';
import { pointerTo } from './pointer.ts';
import type { Scenario } from './scenario.ts';
import type { Words } from './phrase.ts';
import { scoringRule } from './phrases.ts';

const eachRuleOnce: Words = { nl: 'elke regel één keer', en: 'each rule once' };

/**
 * What is wrong with the rules of a scenario beyond their form: the same as with those of a pack, and a
 * name that stands there twice, or a criterion that the changes leave without any rule. What the pack's
 * statements say of what cites them is about the published rules, and is not held against these.
 */
export function checkScenarioRules(pack: Pack, { rules = [] }: Scenario, file: string): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (where, code, path, found, expected) =>
    issues.push({
      code,
      severity: 'error',
      file: where,
      at: { kind: 'pointer', pointer: pointerTo(path) },
      found,
      expected,
    });
  const catalogue = factCatalogue(pack);
  const checkText = textCheck(pack, report);
  const inForce = packInForce(pack, { rules });
  rules.forEach((rule, index) => {
    const placed: PlacedRule = { rule, file, pointer: `/rules/${index}` };
    if (rules.findIndex(({ name }) => name === rule.name) !== index) {
      report(file, 'id.duplicate', ['rules', index, 'name'], rule.name, eachRuleOnce);
    }
    checkTargets(placed, pack, report);
    checkText(file, rule, ['rules', index]);
    issues.push(...checkRule(placed, catalogue));
    const before = pack.rules.find(({ name }) => name === rule.name)?.event;
    if (before?.type === 'score' && !scores(inForce, before.params.criterion)) {
      const path = ['rules', index, 'event'];
      report(file, 'criterion.no-rules', path, before.params.criterion, scoringRule);
    }
  });
  return issues;
}
