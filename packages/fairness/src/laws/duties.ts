import { type Duty, factCatalogue, type Pack, type Text } from '@maatstaf/core';
import { lookupIn } from '../oracle/lookup-in.ts';
import { verdictOn } from '../oracle/kleene.ts';
import type { PolicyLaw, Witness } from '../law.ts';
import { lowered } from './scores-in.ts';
import { withFacts } from './with-facts.ts';
import { criterionTitleIn, nameIn, said } from './said.ts';

type DutyOf<Kind extends Duty['kind']> = Extract<Duty, { readonly kind: Kind }>;

function dutiesOf<Kind extends Duty['kind']>(pack: Pack, kind: Kind): readonly DutyOf<Kind>[] {
  return pack.duties.filter((duty): duty is DutyOf<Kind> => duty.kind === kind);
}

function unasked(kind: Duty['kind']): (pack: Pack) => Text | null {
  return (pack) =>
    dutiesOf(pack, kind).length > 0
      ? null
      : { nl: 'het beleid noemt zo’n plicht niet', en: 'the policy names no such duty' };
}

/** A duty `never-costs-points`: having the value of the fact lowers no score. */
export const neverCostsPoints: PolicyLaw = {
  id: 'duty-never-costs-points',
  claim: {
    nl: 'Wat volgens het beleid geen punten mag kosten, kost geen punten.',
    en: 'What must cost no points according to the policy costs no points.',
  },
  source: {
    nl: 'De plichten in het beleid, zoals dat ruimtes verhuren geen punten kost.',
    en: 'The duties of the pack, such as that renting out rooms costs no points.',
  },
  unasked: unasked('never-costs-points'),
  async check({ pack, dataset, scenario, variation, again }) {
    const duties = dutiesOf(pack, 'never-costs-points');
    const duty = duties[variation % Math.max(1, duties.length)];
    if (duty === undefined) return { tried: false, witnesses: [] };
    const entry = factCatalogue(pack).get(duty.fact);
    const others = [
      ...(entry?.type === 'boolean' ? [duty.value !== true] : []),
      ...(entry?.values?.keys() ?? []),
      ...(entry?.type === 'number' ? [entry.min ?? 0, entry.max ?? 100] : []),
    ].filter((value) => value !== duty.value);
    const other = others[Math.floor(variation / 3) % Math.max(1, others.length)];
    const pools = entry?.appliesTo ?? null;
    const changed = dataset.proposals.filter(
      ({ pool }) => pools === null || (pool !== null && pools.includes(pool)),
    );
    if (other === undefined) return { tried: false, witnesses: [] };
    const having = (value: typeof other) =>
      again({
        pack,
        dataset: withFacts(dataset, duty.fact, value, (one) => changed.includes(one)),
        scenario,
      });
    const [without, withValue] = [await having(other), await having(duty.value)];
    return {
      tried: changed.length > 0,
      witnesses: lowered(
        without,
        withValue,
        changed.map(({ id }) => id),
        {
          nl: `als ${entry?.title.nl ?? duty.fact} ${duty.value} is in plaats van ${other} (${duty.title.nl ?? duty.id})`,
          en: `where ${entry?.title.en ?? duty.fact} is ${duty.value} instead of ${other} (${duty.title.en ?? duty.id})`,
        },
      ),
    };
  },
};

/** A duty `no-points`: where its condition certainly holds, the criterion is worth nothing. */
export const noPoints: PolicyLaw = {
  id: 'duty-no-points',
  claim: {
    nl: 'Waar volgens het beleid geen punten voor zijn, daar komen geen punten voor.',
    en: 'What must give no points according to the policy gives no points.',
  },
  source: {
    nl: 'De plichten in het beleid, zoals dat een plek die zelf tekortschiet geen punten geeft.',
    en: 'The duties of the pack, such as that a place that is itself short is no credit.',
  },
  unasked: unasked('no-points'),
  async check(input) {
    const { pack, dataset, run } = input;
    const areas = new Map(dataset.neighbourhoods.map((area) => [area.code, area]));
    const witnesses: Witness[] = [];
    let tried = false;
    for (const [place, proposal] of dataset.proposals.entries()) {
      for (const duty of dutiesOf(pack, 'no-points')) {
        const within = proposal.serves.filter(({ neighbourhood }) => {
          const area = areas.get(neighbourhood);
          return (
            area !== undefined && verdictOn(duty.when, lookupIn(input, proposal, area)) === 'fired'
          );
        });
        if (within.length === 0) continue;
        const codes = new Set(within.map(({ neighbourhood }) => neighbourhood));
        for (const { neighbourhood, values } of run.assessment.proposalAt(place).pairs) {
          const value = values.find(({ criterion }) => criterion === duty.criterion);
          if (value === undefined || !codes.has(neighbourhood)) continue;
          tried = true;
          if (value.range.high > 0) {
            const found = `${value.point} points for ${duty.criterion} in ${neighbourhood}`;
            witnesses.push({
              at: proposal.id,
              found,
              expected: `none, by the duty ${duty.id}`,
              said: said(
                ({ points, title }) =>
                  `${proposal.id} krijgt ${points(value.point)} punten voor ${title(criterionTitleIn(pack, duty.criterion), duty.criterion)} in ${nameIn(dataset, neighbourhood)}. De plicht: ${duty.claim.nl ?? duty.claim.en}`,
                ({ points, title }) =>
                  `${proposal.id} gets ${points(value.point)} points for ${title(criterionTitleIn(pack, duty.criterion), duty.criterion)} in ${nameIn(dataset, neighbourhood)}. The duty: ${duty.claim.en ?? duty.claim.nl}`,
              ),
            });
          }
        }
      }
    }
    return { tried, witnesses };
  },
};

/** A duty `at-most-part`: nobody gets more than this part of an amount that is known. */
export const noTakeOver: PolicyLaw = {
  id: 'duty-at-most-part',
  claim: {
    nl: 'Niemand krijgt een groter deel van een bedrag dan het beleid toestaat: de gemeente neemt niets over.',
    en: 'Nobody gets a larger part of an amount than the policy allows: the municipality takes nothing over.',
  },
  source: {
    nl: 'De plichten in het beleid, zoals dat maar een deel van de exploitatie wordt betaald.',
    en: 'The duties of the pack, such as that only a part of the operation is paid.',
  },
  unasked: unasked('at-most-part'),
  async check(input) {
    const { pack, dataset, run } = input;
    const witnesses: Witness[] = [];
    let tried = false;
    for (const [place, proposal] of dataset.proposals.entries()) {
      const [first] = proposal.serves;
      const area = dataset.neighbourhoods.find(({ code }) => code === first?.neighbourhood);
      if (area === undefined) continue;
      const valueOf = lookupIn(input, proposal, area);
      for (const { id, claim, of, share, pools } of dutiesOf(pack, 'at-most-part')) {
        const [amount, part] = [
          valueOf(of),
          typeof share === 'number' ? share : valueOf(share.fact),
        ];
        const bound =
          pools === undefined || (proposal.pool !== null && pools.includes(proposal.pool));
        if (!bound || typeof amount !== 'number' || typeof part !== 'number') continue;
        const cents = run.allocation.awardedCents[place] ?? 0;
        tried ||= cents > 0;
        if (cents > amount * part + 1e-6) {
          witnesses.push({
            at: proposal.id,
            found: `${cents} cents`,
            expected: `at most ${part} of ${amount} (${id})`,
            said: said(
              ({ euro }) =>
                `${proposal.id} krijgt ${euro(cents)} van ${euro(amount)}. De plicht: ${claim.nl ?? claim.en}`,
              ({ euro }) =>
                `${proposal.id} gets ${euro(cents)} of ${euro(amount)}. The duty: ${claim.en ?? claim.nl}`,
            ),
          });
        }
      }
    }
    return { tried, witnesses };
  },
};
