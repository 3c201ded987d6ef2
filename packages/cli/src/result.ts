import type { Issue, Language } from '@maatstaf/core';
import { issueReport } from './output/issue-lines.ts';

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

/** The call cannot be carried out as it was written. `command` names whose help to point at. */
export function wrongCall(
  message: string,
  command?: string,
): { readonly ok: false; readonly result: Result } {
  const help = command === undefined ? 'maatstaf --help' : `maatstaf ${command} --help`;
  return {
    ok: false,
    result: { stdout: '', stderr: `maatstaf: ${message}\nSee \`${help}\`.\n`, exitCode: 2 },
  };
}

/** Files are wrong: every issue on a line of its own. */
export function wrongInput(
  issues: readonly Issue[],
  language: Language,
): { readonly ok: false; readonly result: Result } {
  return { ok: false, result: { stdout: '', stderr: issueReport(issues, language), exitCode: 1 } };
}
