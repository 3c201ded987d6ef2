import type { PolicyLaw, Witness } from '../law.ts';
import { namesInPolicy } from './names-in-policy.ts';
import { type Names, renamed } from './renamed.ts';
import { scoresIn } from './scores-in.ts';

/** A rule may ask a person to look at one place; points, exclusion and amounts do not go by names. */
export const noFavouritesByName: PolicyLaw = {
  id: 'no-favourites-by-name',
  claim: {
    nl: 'Geen buurt en geen stadsdeel krijgt punten, een grens of een afwijzing vanwege de naam.',
    en: 'No neighbourhood and no city district gets points, a limit or a refusal for its name.',
  },
  source: {
    nl: 'Anonimiteit: het gaat om wat van een plek bekend is, en niet om welke plek het is.',
    en: 'Anonymity: what counts is what is known of a place, and not which place it is.',
  },
  unasked: (pack) =>
    namesInPolicy(pack).size === 0
      ? {
          nl: 'geen regel noemt een naam',
          en: 'no rule names anything',
        }
      : null,
  async check({ pack, dataset, scenario, run, again }) {
    const named = namesInPolicy(pack);
    const otherNames = (names: readonly (string | null)[]): Names =>
      new Map(
        names.flatMap((name) =>
          name !== null && named.has(name) ? [[name, `${name} by another name`] as const] : [],
        ),
      );
    const neighbourhoods = otherNames(dataset.neighbourhoods.map(({ code }) => code));
    const cityDistricts = otherNames(dataset.neighbourhoods.map((area) => area.cityDistrict));
    if (neighbourhoods.size + cityDistricts.size === 0) return { tried: false, witnesses: [] };
    const others = renamed(dataset, { neighbourhoods, cityDistricts });
    const after = await again({ pack, dataset: others, scenario });
    const [was, is] = [scoresIn(run), scoresIn(after)];
    const [before, now] = [run, after].map(({ assessment }) => assessment.standing);
    const witnesses: Witness[] = [];
    for (const [place, { id }] of dataset.proposals.entries()) {
      const same = (what: string, found: unknown, expected: unknown): void => {
        if (found !== expected)
          witnesses.push({
            at: id,
            found: `${what} ${String(found)} under other names`,
            expected: `${String(expected)}, as under its own`,
            said: {
              nl: `${id} komt er anders uit zodra de buurt of het stadsdeel anders heet.`,
              en: `${id} comes out otherwise as soon as the neighbourhood or city district has another name.`,
            },
          });
      };
      same('a score of', is.get(id)?.score, was.get(id)?.score);
      same('eligibility', now?.eligibility[place], before?.eligibility[place]);
      same('a claim of', now?.claimCents[place], before?.claimCents[place]);
    }
    return { tried: dataset.proposals.length > 0, witnesses };
  },
};
