import type { Language } from '@maatstaf/core';

const nl = {
  unfinished: (count: number) =>
    `${count === 1 ? 'Deze regel is' : 'Deze regels zijn'} nog niet af. Wat u eraan veranderde, geldt nog niet.`,
  goOn: (name: string) => `Verder met ${name}`,
  test: 'Toets of het beleid nog eerlijk is',
  back: 'Terug naar de regels',
  editor: 'De regel als JSON',
  editorHint: 'Met Escape en daarna Tab verlaat u dit vak.',
  editorFailed: 'De editor voor JSON kon niet worden geladen. U kunt het gewone vak gebruiken.',
};

/** What the view of the rules says beside its elements. */
export type RulesWords = typeof nl;

const en: RulesWords = {
  unfinished: (count) =>
    count === 1
      ? 'This rule is not finished. What you changed in it is not in force yet.'
      : 'These rules are not finished. What you changed in them is not in force yet.',
  goOn: (name) => `Go on with ${name}`,
  test: 'Test whether the policy is still fair',
  back: 'Back to the rules',
  editor: 'The rule as JSON',
  editorHint: 'Escape and then Tab leaves this field.',
  editorFailed: 'The editor for JSON could not be loaded. You can use the plain field.',
};

/** The words of the view in one language. */
export function rulesWords(language: Language): RulesWords {
  return language === 'nl' ? nl : en;
}
