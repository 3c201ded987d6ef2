import type { Dataset, Proposal, Text } from '@maatstaf/core';
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
  source: {
    nl: 'Wie gelijk is, wordt gelijk behandeld; het gelijkheidsbeginsel in het Nederlandse bestuursrecht.',
    en: 'Equal treatment of equals; the equality principle of Dutch administrative law.',
  },
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
    const equal = (
      what: string,
      a: number | boolean | undefined,
      b: number | boolean | undefined,
      told: Text,
    ): void => {
      if (a !== b)
        witnesses.push({
          at: one.id,
          found: `${what} ${a} and ${b}`,
          expected: 'equal',
          said: told,
        });
    };
    const pointsOf = (what: Text, a: number | undefined, b: number | undefined): Text =>
      said(
        ({ points }) =>
          `Naast ${one.id} staat een voorstel dat in alles gelijk is. Het ene heeft ${points(a)} ${what.nl}, het andere ${points(b)}.`,
        ({ points }) =>
          `Beside ${one.id} stands a proposal that is equal in everything. One has ${points(a)} ${what.en}, the other ${points(b)}.`,
      );
    const [score, other] = [scores.get(one.id), scores.get(twin.id)];
    equal(
      'scores',
      score?.score,
      other?.score,
      pointsOf({ nl: 'punten', en: 'points' }, score?.score, other?.score),
    );
    for (const [bound, what] of bounds) {
      const [a, b] = [score?.range[bound], other?.range[bound]];
      equal(`${bound} scores`, a, b, pointsOf(what, a, b));
    }
    equal(
      'claims',
      first?.claimCents,
      second?.claimCents,
      said(
        ({ euro }) =>
          `Naast ${one.id} staat een voorstel dat in alles gelijk is. Het ene kan ${euro(first?.claimCents)} krijgen, het andere ${euro(second?.claimCents)}.`,
        ({ euro }) =>
          `Beside ${one.id} stands a proposal that is equal in everything. One can get ${euro(first?.claimCents)}, the other ${euro(second?.claimCents)}.`,
      ),
    );
    equal('takes part', first?.rank === null, second?.rank === null, {
      nl: `Naast ${one.id} staat een voorstel dat in alles gelijk is. Het ene doet mee, het andere niet.`,
      en: `Beside ${one.id} stands a proposal that is equal in everything. One takes part, the other does not.`,
    });
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

const bounds = [
  ['low', { nl: 'punten als het tegenzit', en: 'points at the least' }],
  ['high', { nl: 'punten als het meezit', en: 'points at the most' }],
] as const;

function withProposal(dataset: Dataset, proposal: Proposal): Dataset {
  const proposals = [...dataset.proposals, proposal].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...dataset, proposals };
}
