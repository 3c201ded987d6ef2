import type { Issue, Rule, Run } from '@maatstaf/core';
import type { RuleDraft } from '@maatstaf/elements/rule-form';

/** What a person is making of one rule, and how far it is. */
export interface KeptDraft {
  readonly draft: RuleDraft;
  /** What is wrong with it; null while that is not known. */
  readonly issues: readonly Issue[] | null;
  /** The rule that the draft is, where it is right; null where it is not. */
  readonly rule: Rule | null;
}

/**
 * By the baseline of each policy that was opened, the drafts of its rules by name: what is not right yet
 * outlives the view, and never reaches the scenario.
 */
const kept = new WeakMap<Run, Map<string, KeptDraft>>();

/** The drafts of the policy that is open. */
export function draftsOf(baseline: Run): Map<string, KeptDraft> {
  const drafts = kept.get(baseline) ?? new Map<string, KeptDraft>();
  kept.set(baseline, drafts);
  return drafts;
}

/** The rules whose draft is not right yet. */
export function unfinished(drafts: ReadonlyMap<string, KeptDraft>): ReadonlySet<string> {
  return new Set(
    [...drafts]
      .filter(([, { issues }]) => issues === null || issues.length > 0)
      .map(([name]) => name),
  );
}

/** A draft of a rule that was not right when it was left, as it lies in the browser. */
export interface LeftDraft {
  readonly name: string;
  readonly kind: RuleDraft['kind'];
  readonly text: string;
}

/** The drafts that are not right yet, to be kept. */
export function leftDrafts(baseline: Run): readonly LeftDraft[] {
  const drafts = draftsOf(baseline);
  return [...unfinished(drafts)].flatMap((name) => {
    const draft = drafts.get(name)?.draft;
    return draft === undefined ? [] : [leftDraft(name, draft)];
  });
}

/** A draft of a rule, to be kept. */
export function leftDraft(name: string, draft: RuleDraft): LeftDraft {
  const text = draft.kind === 'text' ? draft.text : (JSON.stringify(draft.rule) ?? '');
  return { name, kind: draft.kind, text };
}

/** More or longer ones than this were not left by anyone. */
const mostDrafts = 500;
const mostCharacters = 200_000;

/**
 * Takes up drafts of rules that were left. Nothing in them is believed: they are looked at like any other
 * once they are opened, and what is no draft is left out. What is being made already stays.
 */
export function takeUpDrafts(baseline: Run, left: unknown): void {
  const drafts = draftsOf(baseline);
  for (const one of Array.isArray(left) ? left.slice(0, mostDrafts) : []) {
    const found = draftIn(one);
    if (found === null || drafts.has(found.name)) continue;
    drafts.set(found.name, { draft: found.draft, issues: null, rule: null });
  }
}

/** The draft that was left; null for what is none. */
export function draftIn(
  left: unknown,
): { readonly name: string; readonly draft: RuleDraft } | null {
  const { name, kind, text } = (left ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof text !== 'string') return null;
  if (name.length > 120 || text.length > mostCharacters) return null;
  return { name, draft: draftOf(kind, text) };
}

function draftOf(kind: unknown, text: string): RuleDraft {
  if (kind !== 'rule') return { kind: 'text', text };
  try {
    return { kind, rule: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'text', text };
  }
}

/** A draft of a rule is another than it was, or gone. */
export class RuleDraftsEvent extends Event {
  static readonly eventName = 'rule-drafts';

  constructor() {
    super(RuleDraftsEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rule-drafts': RuleDraftsEvent;
  }
}
