import type { Issue, Language, Run } from '@maatstaf/core';
import { issueMeanings, phraseIn } from '@maatstaf/core/issues';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionView } from '../condition/condition-view.ts';
import type { Path } from './condition-tree.ts';
import type { DraftCondition, DrawableRule } from './draft.ts';
import type { RuleFormWords } from './rule-form-words.ts';

/** What the parts of the form draw from, and what they report. */
export interface RuleFormView {
  readonly run: Run;
  readonly language: Language;
  readonly words: RuleFormWords;
  readonly told: ConditionView;
  readonly rule: DrawableRule;
  readonly issues: readonly Issue[];
  /** Puts other settings of the effect in; undefined takes one away. */
  readonly setParams: (changes: Readonly<Record<string, unknown>>) => void;
  readonly setEffect: (type: string) => void;
  /** Puts a condition in the place of another; null takes it away. */
  readonly setCondition: (path: Path, condition: DraftCondition | null, then?: Focus) => void;
}

/** Where the focus goes after a change: to what does something at a place. */
export interface Focus {
  readonly pointer: string;
  readonly act: string;
  /** What is said of the change, where it cannot be seen by who does not see. */
  readonly said?: string;
}

/** The JSON pointer into the rule of a condition. */
export function pointerOf(path: Path): string {
  return ['/conditions', ...path].join('/');
}

/** The id of the field for a place in the rule. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** What is wrong at a place in the rule, or, unless only that place is meant, deeper in it. */
function issuesAt(
  { issues }: Pick<RuleFormView, 'issues'>,
  pointer: string,
  isExact = false,
): readonly Issue[] {
  return issues.filter(
    ({ at }) =>
      at.kind === 'pointer' &&
      (at.pointer === pointer || (!isExact && at.pointer.startsWith(`${pointer}/`))),
  );
}

/** An issue in sentences, without the place: it stands there. What was found, and what was expected or can be done. */
export function issueSentence(
  issue: Issue,
  { words, language }: Pick<RuleFormView, 'words' | 'language'>,
): string {
  const isNothing = ['nothing', '""', ''].includes(phraseIn(issue.found, 'en'));
  // A field that is empty is not too short: it is to be filled in.
  const code = isNothing && issue.code === 'value.too-small' ? 'key.missing' : issue.code;
  const found = isNothing ? '' : ` ${words.found(phraseIn(issue.found, language))}`;
  const mend = words.mend[code] ?? words.expected(phraseIn(issue.expected, language));
  return `${issueMeanings[code]?.[language] ?? code}.${found} ${mend}`;
}

/** What is wrong at a place, below its field; nothing where all is right. The field names it by `-error`. */
export function errorsAt(
  view: RuleFormView,
  pointer: string,
  isExact = false,
): TemplateResult | typeof nothing {
  const issues = issuesAt(view, pointer, isExact);
  if (issues.length === 0) return nothing;
  return html`<p id="${fieldId(pointer)}-error" class="error">
    ${issues.map((issue) => issueSentence(issue, view)).join(' ')}
  </p>`;
}

/** Whether something is wrong at exactly this place. */
export function isWrongAt(view: RuleFormView, pointer: string): boolean {
  return issuesAt(view, pointer, true).length > 0;
}

/** Whether the field at a place is wrong, or the whole that it is a part of, for `aria-invalid`. */
export function invalidAt(view: RuleFormView, pointer: string): 'true' | 'false' {
  const isWrong =
    issuesAt(view, pointer).length > 0 || around(pointer).some((at) => isWrongAt(view, at));
  return isWrong ? 'true' : 'false';
}

/** The ids of what says that the field at a place is wrong, or the whole that it is a part of, for `aria-describedby`. */
export function errorIds(pointer: string): string {
  return around(pointer)
    .map((at) => `${fieldId(at)}-error`)
    .join(' ');
}

/** A place, and what it is a part of, such as a comparison; the settings of an effect are each by themselves. */
function around(pointer: string): readonly string[] {
  const whole = pointer.slice(0, pointer.lastIndexOf('/'));
  return whole === '/event/params' ? [pointer] : [pointer, whole];
}
