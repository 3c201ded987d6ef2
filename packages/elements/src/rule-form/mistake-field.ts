import type { Language } from '@maatstaf/core';
import { formOf, isLeaf, partsOf } from './condition-tree.ts';
import type { DraftCondition, DrawableRule } from './draft.ts';
import { fieldId } from './rule-form-view.ts';
import type { RuleFormWords } from './rule-form-words.ts';

/** The places of a rule that have a field in the form. */
const fields =
  /^\/(?:conditions|event$|event\/type|event\/params\/(?:title|reason|criterion|points|validFrom|validTo)(?:\/|$))/u;
const effect = /^\/event(?:\/type)?$/u;

/** Whether the form has a field for a place in the rule. What a rule of the policy does stays as it is. */
export function hasField(pointer: string, isNew: boolean): boolean {
  return fields.test(pointer) && (isNew || !effect.test(pointer));
}

/** What people call the place of a mistake in the form: ‘Condition 2’, ‘Group 1.3’, or the title of a field. */
export function placeText(
  pointer: string,
  { conditions }: Pick<DrawableRule, 'conditions'>,
  words: RuleFormWords,
): string {
  const [part, ...rest] = pointer.split('/').slice(1);
  if (part === 'conditions') {
    const { condition, place } = deepestAt(conditions, rest);
    return isLeaf(condition) ? words.condition(place || '1') : words.group(place);
  }
  const [, key, language] = rest;
  switch (key) {
    case 'title':
    case 'reason':
      return language === undefined
        ? words[key]
        : `${words[key]} (${words.inLanguage[language as Language]})`;
    case 'criterion':
    case 'points':
      return words[key];
    case 'validFrom':
      return words.from;
    case 'validTo':
      return words.to;
    default:
      return words.effectLabel;
  }
}

/** The condition that a place is of, which may be a part of it, and the number of that condition as people read it. */
function deepestAt(
  condition: DraftCondition,
  [form, at, ...deeper]: readonly string[],
  place = '',
): { readonly condition: DraftCondition; readonly place: string } {
  const index = form === 'not' ? 0 : Number(at);
  const part = form === formOf(condition) ? partsOf(condition)[index] : undefined;
  if (part === undefined) return { condition, place };
  const within = place === '' ? '' : `${place}.`;
  const steps = form === 'not' && at !== undefined ? [at, ...deeper] : deeper;
  return deepestAt(part, steps, `${within}${index + 1}`);
}

/** What takes the focus for a mistake at a place: its field, or the nearest around it; null where the form has none. */
export function mistakeField(root: ParentNode, pointer: string): HTMLElement | null {
  if (effect.test(pointer)) return root.querySelector<HTMLElement>('#effect');
  for (let at = pointer; fields.test(at); at = at.slice(0, at.lastIndexOf('/'))) {
    const id = CSS.escape(fieldId(at));
    const found =
      root.querySelector<HTMLElement>(`:is(input, select, textarea)#${id}, #${id} input`) ??
      root.querySelector<HTMLElement>(`#${id}-form, :is(input, select, textarea)[id^="${id}-"]`);
    if (found !== null) return found;
  }
  return null;
}
