import { groupTitle } from '@maatstaf/core/explain';
import type { Law } from '../../law.ts';
import { said, type Speech } from '../said.ts';
import { limitsOf } from './limits-of.ts';

/** No group, and no year, gets more than its ceiling, in cents or in number. */
export const groupLimitsKept: Law = {
  id: 'group-limits-kept',
  claim: {
    nl: 'Geen groep en geen jaar krijgt meer dan de grens, in geld of in aantal.',
    en: 'No group and no year gets more than its limit, in money or in number.',
  },
  source: {
    nl: 'Awb 4:25, subsidieplafond; vastgelegde keuze over grenzen voor groepen.',
    en: 'Awb 4:25, subsidy ceiling; decision record on limits on groups.',
  },
  async check(trial) {
    const most = limitsOf(trial).filter(
      ({ limit: { kind } }) => kind === 'ceiling' || kind === 'count',
    );
    // A number that is too high already is no award's fault.
    const over = most.filter(
      ({ limit, reached }) => reached > 0 && limit.existing + reached > limit.bound,
    );
    return {
      tried: most.some(({ reached }) => reached > 0),
      witnesses: over.map(({ limit, reached }) => {
        const { bound, group, kind, limit: id } = limit;
        const title = trial.pack.limits.find((one) => one.id === id)?.title;
        const titleOfGroup = ({ language }: Speech): string =>
          groupTitle(trial, id, group, language);
        const shown = ({ euro, figure }: Speech, value: number): string =>
          kind === 'count' ? figure(value) : euro(value);
        const total = limit.existing + reached;
        return {
          at: `${id} ${group}`,
          found: `${total}`,
          expected: `at most ${bound}`,
          said: said(
            (say) =>
              `${titleOfGroup(say)} komt op ${shown(say, total)}. Volgens “${say.title(title, id)}” is ${shown(say, bound)} het meeste.`,
            (say) =>
              `${titleOfGroup(say)} comes to ${shown(say, total)}. By “${say.title(title, id)}” ${shown(say, bound)} is the most.`,
          ),
        };
      }),
    };
  },
};
