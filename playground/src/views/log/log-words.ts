import type { Language } from '@maatstaf/core';

const nl = {
  keep: 'Bewaren en afdrukken',
  markdown: 'Tekst voor de raad (Markdown)',
  csv: 'Tabel (CSV)',
  json: 'Gegevens (JSON)',
  print: 'Afdrukken',
  bundle: 'Bundel om na te rekenen',
  bundleIs:
    'In de bundel zitten het scenario, de vingerafdruk van het beleid en van elk bestand, en de uitkomst. Met de opdracht die erin staat, komt iedereen op dezelfde uitkomst.',
  persons: 'Redenen en toelichtingen gaan mee. Staat er niets in over personen?',
  bundleFailed: 'De bundel kon niet worden gemaakt. Probeer het nog eens.',
  working: 'De stappen worden nagerekend…',
  failed: 'De stappen konden niet worden nagerekend. Er is niets weg.',
  again: 'Probeer het nog eens',
  file: 'logboek',
  bundleFile: 'bundel',
};

const en: typeof nl = {
  keep: 'Save and print',
  markdown: 'Text for the council (Markdown)',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  print: 'Print',
  bundle: 'Bundle to reproduce',
  bundleIs:
    'The bundle holds the scenario, the fingerprint of the policy and of every file, and the outcome. With the command in it anyone comes to the same outcome.',
  persons: 'Reasons and remarks go along. Is there nothing in them about persons?',
  bundleFailed: 'The bundle could not be made. Try again.',
  working: 'Working out the steps…',
  failed: 'The steps could not be worked out. Nothing is lost.',
  again: 'Try again',
  file: 'log',
  bundleFile: 'bundle',
};

/** What the view of the log says itself. */
export function logWords(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
