import type { Issue, Language } from '@maatstaf/core';
import type { Caller } from './caller.ts';
import type { FaultCode } from './messages/call-meanings.ts';
import { type Messages, messagesIn } from './messages/messages.ts';
import type { Mistake } from './mistake.ts';
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

/** The call cannot be carried out as it was written: each mistake on a line of its own with its code, and the help to read. */
export function wrongCall(
  { program, command, language }: Caller,
  ...mistakes: readonly Mistake[]
): { readonly ok: false; readonly result: Result } {
  const say = messagesIn(language);
  const help = [program, ...(command === null ? [] : [command]), '--help'].join(' ');
  const lines = mistakes.map(({ code, message }) => told(message(say), code));
  const stderr = `${lines.join('')}${say.seeHelp(help)}\n`;
  return { ok: false, result: { stdout: '', stderr, exitCode: 2 } };
}

/** Maatstaf itself is wrong, whatever the call and the files. */
export function ownFault(
  language: Language,
  code: FaultCode,
  message: (say: Messages) => string,
): Result {
  const say = messagesIn(language);
  return { stdout: '', stderr: told(say.ownFault(message(say)), code), exitCode: 70 };
}

/** The output cannot be written, with the code of the operating system. */
export function outputFault(language: Language, system: string): string {
  return told(messagesIn(language).outputFault(system), 'fault.output');
}

/** Files are wrong: every issue on a line of its own. */
export function wrongInput(
  issues: readonly Issue[],
  language: Language,
): { readonly ok: false; readonly result: Result } {
  return { ok: false, result: { stdout: '', stderr: issueReport(issues, language), exitCode: 1 } };
}

function told(message: string, code: string): string {
  return `maatstaf: ${printable(message)} [${code}]\n`;
}
