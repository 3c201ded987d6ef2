import type { Dataset, Issue, Pack, Rule, Scenario } from '@maatstaf/core';
import { parseScenario } from '@maatstaf/core/parse';
import { draftText, type RuleDraft } from '@maatstaf/elements/rule-form';

/** A rule that is right, or what is wrong with it by pointers and lines into the rule itself. */
export type CheckedDraft =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a draft is checked against. */
export interface DraftSetting {
  /** As they are published. */
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  /** The name that the rule has, and keeps. */
  readonly name: string;
}

/** Before the text of the rule stand the lines of the scenario; it starts on a line of its own. */
const linesBefore = 1;

/**
 * A draft as the parser of scenario files takes it: within the scenario, in place of what that has of the
 * rule. So nothing passes here that a file would be refused for.
 */
export function parseDraft(
  draft: RuleDraft,
  { pack, dataset, scenario, name }: DraftSetting,
): CheckedDraft {
  const text = draftText(draft);
  const { rules = [], ...others } = scenario;
  const before = rules.filter((rule) => rule.name !== name);
  const head = JSON.stringify({ ...others, rules: before }).slice(0, -2);
  const comma = before.length > 0 ? ',' : '';
  const file = 'rule.json';
  const parsed = parseScenario(pack, dataset, file, `${head}${comma}\n${text}\n]}`);
  const pointer = `/rules/${before.length}`;
  const issues = parsed.issues
    .filter(({ severity }) => severity === 'error')
    .flatMap((issue) => within(issue, pointer));
  if (!isJson(text) && issues.length === 0) issues.push(noJson(file));
  if (issues.length > 0 || !parsed.ok) return { ok: false, issues };
  // What says the same as the published rule is no change, and does not stand in the scenario.
  const rule = [...(parsed.value.rules ?? []), ...pack.rules].find((each) => each.name === name);
  return rule === undefined || nameIn(text) !== name
    ? { ok: false, issues: [otherName(file, name)] }
    : { ok: true, rule };
}

function nameIn(text: string): unknown {
  const rule: unknown = JSON.parse(text);
  return typeof rule === 'object' && rule !== null && 'name' in rule ? rule.name : undefined;
}

/** An issue of the rule with its place in the rule; nothing for issues of the rest of the scenario. */
function within(issue: Issue, base: string): readonly Issue[] {
  const { at } = issue;
  if (at.kind === 'line') return [{ ...issue, at: { ...at, line: at.line - linesBefore } }];
  if (at.kind !== 'pointer') return [issue];
  if (at.pointer !== base && !at.pointer.startsWith(`${base}/`)) return [];
  return [{ ...issue, at: { ...at, pointer: at.pointer.slice(base.length) } }];
}

/** Whether a text is JSON by itself, and not only with what stands around it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function noJson(file: string): Issue {
  return {
    code: 'json.syntax',
    severity: 'error',
    file,
    at: { kind: 'file' },
    found: '',
    expected: { nl: 'één regel', en: 'one rule' },
  };
}

function otherName(file: string, name: string): Issue {
  return {
    code: 'value.not-allowed',
    severity: 'error',
    file,
    at: { kind: 'pointer', pointer: '/name' },
    found: { nl: 'een andere naam', en: 'another name' },
    expected: name,
  };
}
