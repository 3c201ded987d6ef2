import { report } from '@maatstaf/core/report';
import type { Law } from '../law.ts';
import { firstDifference } from './first-difference.ts';
import { otherOutcome } from './other-outcome.ts';
import { differenceInOutcome } from './outcome-of.ts';

/** Nobody gains by coming first: neither a proposal in the file, nor a rule, nor a neighbourhood. */
export const inputOrder: Law = {
  id: 'input-order',
  claim: {
    nl: 'De volgorde van voorstellen, buurten en regels in de bestanden verandert niets.',
    en: 'The order of proposals, neighbourhoods and rules in the files changes nothing.',
  },
  source: {
    nl: 'Bij een gelijke score beslist een afgesproken lijst, nooit de plaats in de bestanden.',
    en: 'Ties are broken by a declared list, never by input position.',
  },
  async check(trial) {
    const input = trial.reordered(trial.variation);
    if (input === null) return { tried: false, witnesses: [] };
    const run = await trial.again(input);
    const difference =
      differenceInOutcome(run, trial.run, trial.variation) ??
      // A report is written from the outcome; that is compared as well where the outcome is written out.
      (trial.variation % 4 === 0
        ? firstDifference(report(run), report(trial.run), '/report')
        : null) ??
      firstDifference(input.dataset, trial.dataset, '/dataset');
    const when = {
      nl: 'Met de bestanden in een andere volgorde',
      en: 'With the files in another order',
    };
    return {
      tried: true,
      witnesses: difference === null ? [] : [otherOutcome(trial.run, run, difference, when)],
    };
  },
};
