import { packLaws } from '@maatstaf/fairness';
import { type Step, wrongCall } from '../result.ts';
import type { CommandLine } from '../input/command-line.ts';
import { didYouMean } from '../input/did-you-mean.ts';

/** The whole number of an option, within bounds; `otherwise` where it is not given. */
export function wholeNumber(
  line: CommandLine,
  option: string,
  {
    least,
    most,
    otherwise,
  }: { readonly least: number; readonly most: number; readonly otherwise: number },
): Step<number> {
  const typed = line.options.get(option);
  if (typed === undefined) return { ok: true, value: otherwise };
  const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return value >= least && value <= most
    ? { ok: true, value }
    : wrongCall(line, (say) => say.noWholeNumber(option, typed, least, most));
}

/** The ids of the laws asked for with `--law`; null for all. */
export function lawsNamed(line: CommandLine): Step<readonly string[] | null> {
  const typed = line.options.get('law');
  if (typed === undefined) return { ok: true, value: null };
  const ids = typed.split(',').map((id) => id.trim());
  const known = packLaws.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined
    ? { ok: true, value: ids }
    : wrongCall(line, (say) => say.noLaw(unknown) + didYouMean(unknown, known, say));
}
