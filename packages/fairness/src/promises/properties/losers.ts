import { inWords } from '../division.ts';
import { chosen, found, type Property, untried } from '../property.ts';
import { type PlainProposal, withInstead } from '../situation.ts';

export const losersDoNotMatter: Property = {
  id: 'losers-do-not-matter',
  claim: {
    nl: 'Een voorstel dat niets krijgt, kan weg zonder dat er iets verandert.',
    en: 'A loser can be left out without changing anything.',
  },
  source: 'Independence of losing alternatives.',
  async check(divide, situation, variation) {
    const before = await divide(situation);
    const losers = situation.proposals.filter(({ id }) => !before.has(id));
    const [loser] = chosen(losers, variation);
    if (loser === undefined) return untried;
    const after = await divide(withInstead(situation, loser.id));
    return inWords(after) === inWords(before)
      ? found()
      : found({ at: loser.id, found: `without it: ${inWords(after)}`, expected: inWords(before) });
  },
};

export const splittingDoesNotHelp: Property = {
  id: 'splitting-does-not-help',
  claim: {
    nl: 'Een voorstel dat niets krijgt, wint niets door zich in tweeën te delen.',
    en: 'A loser gains nothing by splitting itself in two, each part with the score of the whole.',
  },
  source:
    'Splitting monotonicity, the other way round: Talmon and Faliszewski 2019, arXiv 1809.04382.',
  async check(divide, situation, variation) {
    const before = await divide(situation);
    const losers = situation.proposals.filter(
      ({ id, costCents }) => costCents > 1 && !before.has(id),
    );
    const [loser, choice] = chosen(losers, variation);
    if (loser === undefined) return untried;
    const cut = 1 + (choice % (loser.costCents - 1));
    const parts = [
      { ...loser, id: `${loser.id}1`, costCents: cut },
      { ...loser, id: `${loser.id}2`, costCents: loser.costCents - cut, lot: loser.lot + 0.5 },
    ];
    const after = await divide(withInstead(situation, loser.id, ...parts));
    return found(
      ...parts
        .filter(({ id }) => after.has(id))
        .map(({ id }) => ({
          at: id,
          found: `split at ${cut}: ${inWords(after)}`,
          expected: `nothing for a part of ${loser.id}, as before: ${inWords(before)}`,
        })),
    );
  },
};

export const copyDoesNotHelp: Property = {
  id: 'copy-does-not-help',
  claim: {
    nl: 'Een voorstel dat niets krijgt, wint niets door nog eens te worden ingediend.',
    en: 'A loser gains nothing by being handed in twice, the copy next to it in the draw.',
  },
  source: 'Independence of clones: Tideman 1987, Social Choice and Welfare 4; here of a loser.',
  async check(divide, situation, variation) {
    const before = await divide(situation);
    const losers = situation.proposals.filter(({ id }) => !before.has(id));
    const [loser] = chosen(losers, variation);
    if (loser === undefined) return untried;
    const both = [loser, copyOf(loser)];
    const after = await divide(withInstead(situation, loser.id, ...both));
    return found(
      ...both
        .filter(({ id }) => after.has(id))
        .map(({ id }) => ({
          at: id,
          found: `with a copy: ${inWords(after)}`,
          expected: `nothing for ${loser.id}, as before: ${inWords(before)}`,
        })),
    );
  },
};

export const copyTakesNothing: Property = {
  id: 'copy-takes-nothing',
  claim: {
    nl: 'Een voorstel nog eens indienen neemt een ander niets af.',
    en: 'Handing in a proposal twice takes nothing from anyone else.',
  },
  source: 'Application volume alone does not buy money.',
  async check(divide, situation, variation) {
    const before = await divide(situation);
    const [one] = chosen(situation.proposals, variation);
    if (one === undefined || situation.proposals.length < 2) return untried;
    const after = await divide(withInstead(situation, one.id, one, copyOf(one)));
    return found(
      ...[...before]
        .filter(([id, cents]) => id !== one.id && (after.get(id) ?? 0) < cents)
        .map(([id, cents]) => ({
          at: id,
          found: `with ${one.id} twice: ${inWords(after)}`,
          expected: `no less than ${cents} for ${id}, as before: ${inWords(before)}`,
        })),
    );
  },
};

/** The same once more, right behind it among equals. */
function copyOf(one: PlainProposal): PlainProposal {
  return { ...one, id: `${one.id}2`, lot: one.lot + 0.5 };
}
