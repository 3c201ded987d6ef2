import { type Division, inWords } from '../division.ts';
import { chosen, found, type Property, untried } from '../property.ts';
import { withInstead } from '../situation.ts';

export const ownShareIsHonoured: Property = {
  id: 'own-share-is-honoured',
  claim: {
    nl: 'Een buurt die met haar deel een eigen voorstel kan betalen, krijgt iets.',
    en: 'A neighbourhood whose part of the budget pays for a proposal of its own gets something.',
  },
  source: 'Justified representation for one voter: Peters, Pierczyński and Skowron 2020.',
  async check(divide, situation) {
    const { budgetCents, neighbourhoods, proposals } = situation;
    const all = neighbourhoods.reduce((sum, { entitlement }) => sum + entitlement, 0);
    const entitled = neighbourhoods.filter(({ code, entitlement }) =>
      proposals.some(
        ({ serves, costCents }) =>
          serves.length === 1 && serves[0] === code && costCents * all <= budgetCents * entitlement,
      ),
    );
    if (entitled.length === 0) return untried;
    const division = await divide(situation);
    const served = new Set(
      proposals.filter(({ id }) => division.has(id)).flatMap(({ serves }) => serves),
    );
    return found(
      ...entitled
        .filter(({ code }) => !served.has(code))
        .map(({ code }) => ({
          at: code,
          found: `nothing; ${inWords(division)}`,
          expected: 'some proposal that serves it',
        })),
    );
  },
};

export const anotherProposalDoesNoHarm: Property = {
  id: 'another-proposal-does-no-harm',
  claim: {
    nl: 'Een voorstel erbij kost de eigen buurt geen geld.',
    en: 'One more proposal costs its own neighbourhood no money.',
  },
  source: 'Asked of every method: a neighbourhood should not fear its own plans.',
  async check(divide, situation, variation) {
    const [added] = chosen(
      situation.proposals.filter(({ serves }) => serves.length === 1),
      variation,
    );
    const code = added?.serves[0];
    if (added === undefined || code === undefined) return untried;
    const before = await divide(withInstead(situation, added.id));
    const after = await divide(situation);
    // Sixths keep halves and thirds whole: no proposal serves more than three.
    const sum = (division: Division): number =>
      situation.proposals
        .filter(({ serves }) => serves.includes(code))
        .reduce(
          (total, { id, serves }) => total + ((division.get(id) ?? 0) * 6) / serves.length,
          0,
        );
    return sum(after) >= sum(before)
      ? found()
      : found({
          at: added.id,
          found: `with it: ${inWords(after)}`,
          expected: `for its neighbourhood no less than without it: ${inWords(before)}`,
        });
  },
};
