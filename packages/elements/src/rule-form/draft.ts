/** Deeper than this no form is drawn; rules may nest 12 deep, and comparisons stand in that. */
const deepest = 13;

/** What a person is making of a rule: the rule itself, right or wrong, or a text that is to become one. */
export type RuleDraft =
  | { readonly kind: 'rule'; readonly rule: unknown }
  | { readonly kind: 'text'; readonly text: string };

/** A comparison as far as it is filled in. */
export interface DraftLeaf {
  readonly fact?: unknown;
  readonly operator?: unknown;
  readonly value?: unknown;
}

/** Conditions as far as they are made: of the right form, with anything in their fields. */
export type DraftCondition =
  | DraftLeaf
  | { readonly all: readonly DraftCondition[] }
  | { readonly any: readonly DraftCondition[] }
  | { readonly not: DraftCondition };

/** A rule that the form can draw, whatever stands in its fields. */
export interface DrawableRule {
  readonly name: string;
  readonly conditions: DraftCondition;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the form can draw a rule. */
export function isDrawable(rule: unknown): rule is DrawableRule {
  if (!isRecord(rule) || !isRecord(rule['event'])) return false;
  const { type, params } = rule['event'];
  return (
    typeof rule['name'] === 'string' &&
    typeof type === 'string' &&
    isRecord(params) &&
    isCondition(rule['conditions'], 1)
  );
}

function isCondition(value: unknown, depth: number): value is DraftCondition {
  if (!isRecord(value) || depth > deepest) return false;
  const forms = ['all', 'any', 'not', 'fact'].filter((form) => form in value);
  if (forms.length > 1) return false;
  const parts = value['all'] ?? value['any'] ?? ('not' in value ? [value['not']] : []);
  return Array.isArray(parts) && parts.every((part) => isCondition(part, depth + 1));
}

/** The text of a draft as JSON. */
export function draftText(draft: RuleDraft): string {
  return draft.kind === 'text' ? draft.text : `${JSON.stringify(draft.rule, null, 2)}\n`;
}

/** The rule that a draft holds; undefined where its text is no JSON. */
export function draftRule(draft: RuleDraft): unknown {
  if (draft.kind === 'rule') return draft.rule;
  try {
    return JSON.parse(draft.text);
  } catch {
    return undefined;
  }
}
