import type { Law } from '../law.ts';
import { awardsIn } from './awards-in.ts';
import { said } from './said.ts';

/** Who gets nothing takes nothing away: without that request all others get what they got. */
export const losersDoNotMatter: Law = {
  id: 'losers-do-not-matter',
  claim: {
    nl: 'Een voorstel dat niets kreeg, had ook weg kunnen blijven: de anderen krijgen dan hetzelfde.',
    en: 'A proposal that got nothing might as well have stayed away: the others get the same.',
  },
  source: {
    nl: 'Alleen meer aanvragen levert geen geld op; wie niets krijgt, verandert niets voor de anderen.',
    en: 'Application volume alone does not buy money; independence of losers.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const required = new Set(dataset.proposals.flatMap(({ requires }) => requires));
    const losers = run.allocation.awards.filter(
      ({ proposal, rank, awardedCents }) =>
        rank !== null && awardedCents === 0 && !required.has(proposal),
    );
    const loser = losers[variation % Math.max(1, losers.length)];
    if (loser === undefined) return { tried: false, witnesses: [] };
    const proposals = dataset.proposals.filter(({ id }) => id !== loser.proposal);
    const after = await again({ pack, dataset: { ...dataset, proposals }, scenario });
    const [was, is] = [awardsIn(run), awardsIn(after)];
    return {
      tried: true,
      witnesses: proposals.flatMap(({ id }) =>
        was.get(id) === is.get(id)
          ? []
          : [
              {
                at: id,
                found: `${is.get(id)} cents without ${loser.proposal}`,
                expected: `${was.get(id)} cents, as with it`,
                said: said(
                  ({ euro }) =>
                    `Zonder ${loser.proposal}, dat niets kreeg, gaat ${id} van ${euro(was.get(id))} naar ${euro(is.get(id))}.`,
                  ({ euro }) =>
                    `Without ${loser.proposal}, which got nothing, ${id} goes from ${euro(was.get(id))} to ${euro(is.get(id))}.`,
                ),
              },
            ],
      ),
    };
  },
};
