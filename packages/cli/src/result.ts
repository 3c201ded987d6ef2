import type { Issue, Language } from '@maatstaf/core';
import type { Caller } from './caller.ts';
import { type Messages, messagesIn } from './messages/messages.ts';
import { issueReport } from './output/issue-lines.ts';
import { printable } from './output/width.ts';

/**
 * What a command leaves behind: text for both streams and the exit code. 0: done. 1: a file is wrong.
 * 2: the call is wrong. 70: a fault in Maatstaf itself.
 */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2 | 70;
}

/** A value on the way to a result, or the result that ends the way. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly result: Result };

export function done(stdout: string, stderr = ''): Result {
  return { stdout: stdout.endsWith('\n') ? stdout : `${stdout}\n`, stderr, exitCode: 0 };
}

/** The call cannot be carried out as it was written; the help to read is pointed at. */
export function wrongCall(
  { program, command, language }: Caller,
  message: (say: Messages) => string,
): { readonly ok: false; readonly result: Result } {
  const say = messagesIn(language);
  const help = [program, ...(command === null ? [] : [command]), '--help'].join(' ');
  const stderr = `maatstaf: ${printable(message(say))}\n${say.seeHelp(help)}\n`;
  return { ok: false, result: { stdout: '', stderr, exitCode: 2 } };
}

/** Maatstaf itself is wrong, whatever the call and the files. */
export function ownFault(language: Language, message: (say: Messages) => string): Result {
  const say = messagesIn(language);
  const stderr = `maatstaf: ${printable(say.ownFault(message(say)))}\n`;
  return { stdout: '', stderr, exitCode: 70 };
}

/** Files are wrong: every issue on a line of its own. */
export function wrongInput(
  issues: readonly Issue[],
  language: Language,
): { readonly ok: false; readonly result: Result } {
  return { ok: false, result: { stdout: '', stderr: issueReport(issues, language), exitCode: 1 } };
}
