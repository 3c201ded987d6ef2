import { type Issue, poolsWithoutWeight, type Run } from '@maatstaf/core';
import type { Caller } from '../caller.ts';
import { said } from '../messages/messages.ts';
import { mistake } from '../mistake.ts';
import { poolTitle } from '../output/phrases.ts';
import { type Step, wrongCall, wrongInput } from '../result.ts';
import type { CommandLine } from './command-line.ts';

/** Where the weights of a run come from: the option, a scenario file, or the pack itself. */
type Origin =
  | { readonly kind: 'option' | 'pack' }
  | { readonly kind: 'file'; readonly file: string };

/**
 * The run, if in every part of the budget that proposals compete for some criterion has weight. Where
 * none has, every score is 0: the call is wrong or the file is. The pack's own weights pass; what is
 * wrong with these is told where the pack is read.
 */
export function weighted(run: Run, origin: Origin, caller: Caller): Step<Run> {
  const { language } = caller;
  const parts = poolsWithoutWeight(run).map((id) => {
    const title = poolTitle(run, id, language);
    return run.pack.pools.length === 0 ? title : `${title} (${id})`;
  });
  if (parts.length === 0 || origin.kind === 'pack') return { ok: true, value: run };
  return origin.kind === 'file'
    ? wrongInput([issueOf(origin.file, parts)], language)
    : wrongCall(
        caller,
        mistake('call.weightless', (say) => say.weightless(parts)),
      );
}

/** Where the weights of the scenario of a call come from. */
export function originOf({ options }: CommandLine): Origin {
  if (options.has('weights')) return { kind: 'option' };
  const file = options.get('scenario');
  return file === undefined ? { kind: 'pack' } : { kind: 'file', file };
}

function issueOf(file: string, parts: readonly string[]): Issue {
  return {
    code: 'weights.none-in-pool',
    severity: 'error',
    file,
    at: { kind: 'file' },
    found: said(({ noWeightIn }) => noWeightIn(parts)),
    expected: said(({ someWeight }) => someWeight),
  };
}
