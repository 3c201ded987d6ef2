import { checkDuties } from './check-duties.ts';
import { checkIds } from './check-ids.ts';
import { checkNeedModels } from './check-need-models.ts';
import { checkLimits } from './check-limits.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReferences } from './check-references.ts';
import { checkRule, type PlacedRule } from './check-rules.ts';
import { checkStatements } from './check-statements.ts';
import { checkTexts } from './check-texts.ts';
import { factCatalogue } from './catalogue.ts';
import type { Issue } from './issue.ts';
import type { Pack } from './pack.ts';
import { pointerTo } from './pointer.ts';
import type { Phrase, Words } from './phrase.ts';

/** Takes down a mistake: in which file, what code, where, what was found, what was expected. */
export type Report = (
  file: string,
  code: string,
  path: readonly PropertyKey[],
  found: Phrase,
  expected: Words,
) => void;

/** What is wrong with a pack beyond the form of its files: names that do not exist or exist twice, and the like. */
export function checkPack(pack: Pack, rules: readonly PlacedRule[]): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (file, code, path, found, expected) =>
    issues.push({
      code,
      severity: 'error',
      file,
      at: { kind: 'pointer', pointer: pointerTo(path) },
      found,
      expected,
    });
  const catalogue = factCatalogue(pack);
  checkIds(pack, rules, report);
  checkReferences(pack, rules, catalogue, report);
  checkLimits(pack, catalogue, report);
  checkDuties(pack, catalogue, report);
  checkNumbers(pack, report);
  checkNeedModels(pack, report);
  checkTexts(pack, rules, report);
  checkStatements(pack, report);
  for (const placed of rules) issues.push(...checkRule(placed, catalogue));
  return issues;
}
