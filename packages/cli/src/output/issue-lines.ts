import type { Issue, Language } from '@maatstaf/core';
import { issueText, phraseIn } from '@maatstaf/core/issues';
import { inOrder } from '../input/issue-order.ts';
import { noFolder } from '../input/read-files.ts';
import { messagesIn } from '../messages/messages.ts';
import { printable } from './width.ts';

/** A line per issue, in order. Names of files and what stands in them are data, so they are made printable. */
export function issueLines(issues: readonly Issue[], language: Language): readonly string[] {
  return inOrder(issues).map((issue) => printable(lineOf(issue, language)));
}

/** A folder that is not there is a slip in the call, and no fault of a file: that takes one plain sentence. */
function lineOf(issue: Issue, language: Language): string {
  if (issue.found !== noFolder) return issueText(issue, language);
  const say = messagesIn(language);
  const expected = phraseIn(issue.expected, language);
  const line = `${say.noFolderAt(issue.file)} [${issue.code}]`;
  return expected === say.found.folder ? line : `${line}; ${say.expectedInstead(expected)}`;
}

/** The same lines as they stand on standard error. */
export function issueReport(issues: readonly Issue[], language: Language): string {
  return issueLines(issues, language)
    .map((line) => `maatstaf: ${line}\n`)
    .join('');
}

/** Issues as data, in order: their phrases are English in any language, so that a program can tell them apart. */
export function issuesInEnglish(issues: readonly Issue[]): readonly object[] {
  return inOrder(issues).map((issue) => ({
    ...issue,
    found: phraseIn(issue.found, 'en'),
    expected: phraseIn(issue.expected, 'en'),
  }));
}
