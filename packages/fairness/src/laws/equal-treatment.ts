import type { Dataset, Proposal } from '@maatstaf/core';
import type { Law, Witness } from '../law.ts';
import { scoresIn } from './scores-in.ts';
import { said } from './said.ts';

/** The same proposal a second time: equal score, equal claim, and only the declared tie-breaks between them. */
export const equalTreatment: Law = {
  id: 'equal-treatment-of-equals',
  claim: {
    nl: 'Twee gelijke voorstellen krijgen evenveel punten; alleen de afgesproken loting kan hen scheiden.',
    en: 'Two equal proposals get equal scores; only the declared tie-break can tell them apart.',
  },
  source: 'Equal treatment of equals; the equality principle of Dutch administrative law.',
  async check({ pack, dataset, scenario, variation, again }) {
    const steered = new Set([
      ...(scenario.overrides ?? []).map(({ proposal }) => proposal),
      ...(scenario.withdrawn ?? []),
    ]);
    const free = dataset.proposals.filter(({ id }) => !steered.has(id));
    const one = free[variation % Math.max(1, free.length)];
    if (one === undefined) return { tried: false, witnesses: [] };
    const twin: Proposal = { ...one, id: `${one.id}-twin` };
    const run = await again({ pack, dataset: withProposal(dataset, twin), scenario });
    const scores = scoresIn(run);
    const [first, second] = [one, twin]
      .map(({ id }) => run.allocation.awards.find((award) => award.proposal === id))
      .toSorted((a, b) => (a?.rank ?? 0) - (b?.rank ?? 0));
    const witnesses: Witness[] = [];
    const equal = (what: string, a: unknown, b: unknown): void => {
      if (a !== b)
        witnesses.push({
          at: one.id,
          found: `${what} ${String(a)} and ${String(b)}`,
          expected: 'equal',
        });
    };
    const [score, other] = [scores.get(one.id), scores.get(twin.id)];
    equal('scores', score?.score, other?.score);
    equal('lowest scores', score?.range.low, other?.range.low);
    equal('highest scores', score?.range.high, other?.range.high);
    equal('claims', first?.claimCents, second?.claimCents);
    equal('takes part', first?.rank === null, second?.rank === null);
    const [more, less] = [first?.awardedCents ?? 0, second?.awardedCents ?? 0];
    if (more !== less && !(first?.tied === true && second?.tied === true && more > less)) {
      witnesses.push({
        at: one.id,
        found: `${more} cents for the first in rank and ${less} for the second`,
        expected: 'no less for who drew the better lot, and a tie that is told',
        said: said(
          ({ euro }) =>
            `Naast ${one.id} staat een voorstel dat in alles gelijk is. Wie bij loting voorgaat krijgt ${euro(more)}, de ander ${euro(less)}.`,
          ({ euro }) =>
            `Beside ${one.id} stands a proposal that is equal in everything. Who goes first by lot gets ${euro(more)}, the other ${euro(less)}.`,
        ),
      });
    }
    return { tried: first?.rank != null, witnesses };
  },
};

function withProposal(dataset: Dataset, proposal: Proposal): Dataset {
  const proposals = [...dataset.proposals, proposal].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...dataset, proposals };
}
