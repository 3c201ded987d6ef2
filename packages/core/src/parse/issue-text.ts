import type { Issue } from './issue.ts';
import { issueMeanings } from './issue-meanings/issue-meanings.ts';
import { locationText } from './location-text.ts';
import { phraseIn } from './phrase.ts';
import type { Language } from './text.ts';

const words = {
  nl: { found: 'gevonden', expected: 'verwacht' },
  en: { found: 'found', expected: 'expected' },
} as const;

/** An issue on one line: where, what is wrong, what was found and what was expected. */
export function issueText(issue: Issue, language: Language): string {
  const say = words[language];
  const meaning = issueMeanings[issue.code]?.[language] ?? issue.code;
  const place = `${issue.file}${locationText(issue.at, language)}`;
  const [found, expected] = [phraseIn(issue.found, language), phraseIn(issue.expected, language)];
  return `${place}: ${meaning} [${issue.code}]; ${say.found}: ${found}; ${say.expected}: ${expected}`;
}
