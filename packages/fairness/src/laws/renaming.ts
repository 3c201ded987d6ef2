import { type Dataset, lotOf, type Pack, type Scenario } from '@maatstaf/core';
import { statusText } from '@maatstaf/core/explain';
import type { Law, Witness } from '../law.ts';
import { namesInPolicy } from './names-in-policy.ts';
import { type Names, renamed, renamedIn } from './renamed.ts';
import { said, type Speech } from './said.ts';
import { scoresIn } from './scores-in.ts';

/**
 * Other names, with the lots dealt out as they were: the same outcome under the new names. Tried where
 * the policy names no neighbourhood of the case; codes keep their order, by which single cents fall.
 */
export const renaming: Law = {
  id: 'names-do-not-matter',
  claim: {
    nl: 'Andere namen voor voorstellen en buurten geven dezelfde uitkomst, als de loting gelijk blijft.',
    en: 'Other names for proposals and neighbourhoods give the same outcome, with the same lots drawn.',
  },
  source: {
    nl: 'Anonimiteit en neutraliteit: niemand heeft voordeel van een naam.',
    en: 'Anonymity and neutrality: no favourites by name.',
  },
  async check({ pack, dataset, scenario, run, variation, again }) {
    const named = namesInPolicy(pack);
    const ids = newIds(pack, dataset, scenario, variation);
    if (ids === null || dataset.neighbourhoods.some(({ code }) => named.has(code))) {
      return { tried: false, witnesses: [] };
    }
    const neighbourhoods: Names = new Map(
      dataset.neighbourhoods.map(({ code }) => [code, `other-${code}`]),
    );
    const after = await again({
      pack,
      dataset: renamed(dataset, { proposals: ids, neighbourhoods }),
      scenario: renamedIn(scenario, ids),
    });
    const [was, is] = [scoresIn(run), scoresIn(after)];
    const awards = new Map(after.allocation.awards.map((award) => [award.proposal, award]));
    const witnesses: Witness[] = [];
    const same = (
      at: string,
      found: string | number | undefined,
      expected: string | number | undefined,
      shown: (speech: Speech) => readonly [was: string, is: string],
    ): void => {
      if (found === expected) return;
      const from = (speech: Speech, to: string): string => shown(speech).join(` ${to} `);
      witnesses.push({
        at,
        found: `${found}`,
        expected: `${expected}, as before`,
        said: said(
          (speech) => `Met andere namen gaat ${at} van ${from(speech, 'naar')}.`,
          (speech) => `With other names ${at} goes from ${from(speech, 'to')}.`,
        ),
      });
    };
    for (const award of run.allocation.awards) {
      const id = award.proposal;
      const other = awards.get(ids.get(id) ?? id);
      const [before, now] = [was.get(id)?.score, is.get(ids.get(id) ?? id)?.score];
      same(id, other?.awardedCents, award.awardedCents, ({ euro }) => [
        euro(award.awardedCents),
        euro(other?.awardedCents),
      ]);
      same(id, other?.status, award.status, ({ language }) => [
        `“${statusText(award, language)}”`,
        `“${other === undefined ? '' : statusText(other, language)}”`,
      ]);
      same(id, now, before, ({ language, points }) => [
        points(before),
        `${points(now)} ${language === 'nl' ? 'punten' : 'points'}`,
      ]);
    }
    for (const [place, { name }] of dataset.neighbourhoods.entries()) {
      const [before, now] = [run, after].map(({ allocation }) => allocation.awardedByArea[place]);
      same(name, now, before, ({ euro }) => [euro(before), euro(now)]);
    }
    return { tried: dataset.proposals.length > 0, witnesses };
  },
};

/** New ids that draw their lots in the order of the old ones; null where more than one lottery is held. */
function newIds(
  pack: Pack,
  { proposals }: Dataset,
  scenario: Scenario,
  variation: number,
): Names | null {
  const lotteries = (scenario.tieBreaks ?? pack.allocation.tieBreaks).flatMap((tieBreak) =>
    tieBreak.kind === 'lottery' ? [tieBreak.seed] : [],
  );
  const [seed] = lotteries;
  if (lotteries.length > 1) return null;
  const inOrder = (ids: readonly string[]): readonly string[] => {
    const key = (id: string): string => (seed === undefined ? id : lotOf(seed, id));
    return ids.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  };
  const fresh = inOrder(proposals.map((_, place) => `plan-${variation}-${place}`));
  return new Map(
    inOrder(proposals.map(({ id }) => id)).map((id, place) => [id, fresh[place] ?? id]),
  );
}
