import type { Text } from '@maatstaf/core';
import type { Law, Witness } from '../law.ts';
import { said, type Speech } from './said.ts';

const total = (cents: readonly number[]): number => cents.reduce((sum, part) => sum + part, 0);

/** No euro is spent that is not there, in whole cents; nobody gets more than asked or allowed. */
export const withinBudget: Law = {
  id: 'within-budget',
  claim: {
    nl: 'Toekenningen zijn hele centen en blijven binnen begroting, onderdeel, grens en aanvraag.',
    en: 'Awards are whole cents and stay within budget, pool, limit and request.',
  },
  source: {
    nl: 'Awb 4:25, subsidieplafond: wat daarboven zou komen, wordt afgewezen.',
    en: 'Awb 4:25, subsidy ceiling: refuse where the grant would exceed it.',
  },
  async check({ pack, dataset, scenario, run }) {
    const { awards, pools, spentCents } = run.allocation;
    const witnesses: Witness[] = [];
    /** Who or what it is about, before the amount that it gets and the amount that it should. */
    const atMost = (at: string, what: string, cents: number, most: number, who: Text): void => {
      if (cents <= most) return;
      witnesses.push({
        at,
        found: `${what} of ${cents} cents`,
        expected: `at most ${most}`,
        said: said(
          ({ euro }) => `${who.nl} ${euro(cents)}; meer dan ${euro(most)} mag niet.`,
          ({ euro }) => `${who.en} ${euro(cents)}; more than ${euro(most)} is not allowed.`,
        ),
      });
    };
    const equal = (at: string, what: string, cents: number, exact: number, who: Text): void => {
      if (cents === exact) return;
      witnesses.push({
        at,
        found: `${what} of ${cents} cents`,
        expected: `${exact}`,
        said: said(
          ({ euro }) => `${who.nl} ${euro(cents)}; het hoort ${euro(exact)} te zijn.`,
          ({ euro }) => `${who.en} ${euro(cents)}; it should be ${euro(exact)}.`,
        ),
      });
    };
    const budgetCents = scenario.budgetCents ?? pack.allocation.budgetCents;
    const spent = total(awards.map(({ awardedCents }) => awardedCents));
    const together = { nl: 'Alle voorstellen samen krijgen', en: 'All proposals together get' };
    atMost('budget', 'awards', spent, budgetCents, together);
    atMost('budget', 'pools', total(pools.map((pool) => pool.budgetCents)), budgetCents, {
      nl: 'De onderdelen van de begroting zijn samen',
      en: 'The parts of the budget together are',
    });
    equal('budget', 'a stated total', spentCents, spent, {
      nl: 'Volgens de uitkomst krijgen alle voorstellen samen',
      en: 'By the outcome all proposals together get',
    });
    const closed = total(pools.map(({ closedCents }) => closedCents));
    atMost('budget', 'awards beside closed steps', spent, budgetCents - closed, together);
    for (const pool of pools) {
      const { pool: id, closedCents, fromOthersCents, spentCents: stated } = pool;
      // Money that flows to a pool adds to what it may spend; all pools together keep to the budget.
      const most = pool.budgetCents - closedCents + fromOthersCents;
      const own = awards.filter((award) => award.pool === id);
      const inPool = total(own.map(({ awardedCents }) => awardedCents));
      const title = pack.pools.find((one) => one.id === id)?.title;
      const inIt = (nl: string, en: string): Text =>
        said(
          (say) => `${nl} “${say.title(title, id)}”`,
          (say) => `${en} “${say.title(title, id)}”`,
        );
      const [paid, told] = [
        inIt('De toekenningen in', 'The awards in'),
        inIt('Volgens de uitkomst zijn de toekenningen in', 'By the outcome the awards in'),
      ];
      atMost(id, 'awards', inPool, most, { nl: `${paid.nl} zijn`, en: `${paid.en} are` });
      equal(id, 'a stated total', stated, inPool, { nl: told.nl ?? '', en: `${told.en} are` });
    }
    const flows = (scenario.leftover ?? pack.allocation.leftover).kind === 'flows';
    const fromOthers = total(pools.map(({ fromOthersCents }) => fromOthersCents));
    if (!flows)
      equal('pools', 'money from others', fromOthers, 0, {
        nl: 'Van het ene onderdeel gaat naar het andere',
        en: 'What goes from one part to another is',
      });
    const limits = new Map(
      run.assessment.proposals.map(({ proposal, limits: own }) => [proposal, own]),
    );
    const proposals = new Map(dataset.proposals.map((proposal) => [proposal.id, proposal]));
    for (const { proposal: id, awardedCents, claimCents } of awards) {
      if (!Number.isSafeInteger(awardedCents) || awardedCents < 0) {
        witnesses.push({
          at: id,
          found: `${awardedCents}`,
          expected: 'whole cents, 0 or more',
          said: said(
            ({ figure }) =>
              `${id} krijgt ${figure(awardedCents)} cent: geen hele centen, of minder dan niets.`,
            ({ figure }) =>
              `${id} gets ${figure(awardedCents)} cents: not whole, or less than nothing.`,
          ),
        });
      }
      const proposal = proposals.get(id);
      atMost(id, 'an award', awardedCents, proposal?.requestedCents ?? 0, {
        nl: `${id} krijgt, naast wat het vraagt,`,
        en: `Beside what it asks ${id} gets`,
      });
      atMost(id, 'an award', awardedCents, claimCents, { nl: `${id} krijgt`, en: `${id} gets` });
      for (const { rule, capCents } of limits.get(id) ?? []) {
        const title = pack.rules.find(({ name }) => name === rule)?.event.params.title;
        const by = (say: Speech): string => say.title(title, rule);
        atMost(
          id,
          `an award beside ${rule}`,
          awardedCents,
          capCents,
          said(
            (say) => `Naast de regel “${by(say)}” krijgt ${id}`,
            (say) => `Beside the rule “${by(say)}” ${id} gets`,
          ),
        );
      }
      const least = Math.min(proposal?.minimumCents ?? claimCents, claimCents);
      if (awardedCents > 0 && awardedCents < least) {
        witnesses.push({
          at: id,
          found: `a part of ${awardedCents} cents`,
          expected: `at least ${least}`,
          said: said(
            ({ euro }) =>
              `${id} krijgt ${euro(awardedCents)} en kan met minder dan ${euro(least)} niets doen.`,
            ({ euro }) =>
              `${id} gets ${euro(awardedCents)} and can do nothing with less than ${euro(least)}.`,
          ),
        });
      }
    }
    return { tried: spent > 0, witnesses };
  },
};
