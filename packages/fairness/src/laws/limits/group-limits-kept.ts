import type { Law } from '../../law.ts';
import { limitsOf } from './limits-of.ts';

/** No group, and no year, gets more than its ceiling, in cents or in number. */
export const groupLimitsKept: Law = {
  id: 'group-limits-kept',
  claim: {
    nl: 'Geen groep en geen jaar krijgt meer dan de grens, in geld of in aantal.',
    en: 'No group and no year gets more than its limit, in money or in number.',
  },
  source: 'Awb 4:25, subsidy ceiling; decision record on limits on groups.',
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
      witnesses: over.map(({ limit, reached }) => ({
        at: `${limit.limit} ${limit.group}`,
        found: `${limit.existing + reached}`,
        expected: `at most ${limit.bound}`,
      })),
    };
  },
};
