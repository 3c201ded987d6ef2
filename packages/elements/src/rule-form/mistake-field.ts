import type { Language } from '@maatstaf/core';
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

/** What people call the place of a mistake in the form: ‘Condition 2’, or the title of a field. */
export function placeText(pointer: string, words: RuleFormWords): string {
  const [part, ...rest] = pointer.split('/').slice(1);
  if (part === 'conditions') {
    const place = rest
      .filter((step) => step === 'not' || /^\d+$/u.test(step))
      .map((step) => (step === 'not' ? 1 : Number(step) + 1))
      .join('.');
    const isGroup = ['all', 'any', 'not', undefined].includes(rest.at(-1));
    return isGroup ? words.group(place) : words.condition(place || '1');
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
