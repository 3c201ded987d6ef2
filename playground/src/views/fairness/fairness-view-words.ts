import type { Language } from '@maatstaf/core';

const nl = {
  parts: 'Onderdeel van eerlijkheid',
  measures: 'Maten en kromme',
  certainty: 'Hoe zeker',
  lab: 'Regels beproeven',
};

const en: typeof nl = {
  parts: 'Part of fairness',
  measures: 'Measures and curve',
  certainty: 'How sure',
  lab: 'Test the rules',
};

/** What the view of fairness says beside its elements; apart, for it is loaded with it. */
export function fairnessViewWords(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
