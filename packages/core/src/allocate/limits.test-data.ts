import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { baseline } from '../parse/baseline.ts';
import type { Scenario } from '../parse/scenario.ts';
import { type Run, run } from '../run/run.ts';
import { datasetOf, packFiles, proposal, smallFacts, smallPack } from '../small-pack.test-data.ts';

export const title = (words: string) => ({ nl: words, en: words });
/** A limit of a kind under an id; what it says is configuration. */
export const limit = (id: string, kind: string, more: object): object => ({
  id,
  kind,
  title: title(id),
  source: 'configuration',
  ...more,
});
export const euros = (cents: number) => ({ kind: 'cents', cents });
export const byDistrict = { by: 'city-district' };
export const inDistrict = (name: string) => ({ by: 'city-district', only: [name] });
export const byNeighbourhood = { by: 'neighbourhood' };
export const ofYouth = { by: 'earmark', only: ['youth'] };
export const held = { kind: 'held', until: '2027-07-01' };
export const released = { kind: 'released' };
/** A floor of so many cents for every city district, of which what is not used is held. */
export const floor = (id: string, cents: number, more: object = {}): object =>
  limit(id, 'floor', { group: byDistrict, amount: euros(cents), unspent: held, ...more });
/** A reserve of so many cents for youth within a pool. */
export const reserveIn = (pool: string, cents: number, more: object = {}): object =>
  floor('youth', cents, { group: ofYouth, within: pool, ...more });
/** So many cents at most for every group. */
export const ceiling = (id: string, cents: number, group: object): object =>
  limit(id, 'ceiling', { group, amount: euros(cents) });

export const ranking = <const Mode extends 'strict' | 'skip'>(mode: Mode, partial = true) =>
  ({ kind: 'ranking', mode, partial }) as const;
/** What pools leave flows to one of them. */
export const flowsTo = (pool: string) => ({ leftover: { kind: 'flows', to: [pool] } }) as const;
/** A person puts a proposal first. */
export const first = (id: string) =>
  ({ proposal: id, action: 'lock-in', reason: 'The council wants it.' }) as const;

/** The small policy with limits on groups: large has 7,000 of 10,000 cents, small 3,000. */
export function under(
  limits: readonly object[],
  proposals: readonly object[],
  { scenario = {}, allocation = {} }: { scenario?: Partial<Scenario>; allocation?: object } = {},
): Promise<Run> {
  const pack = orThrow(
    parsePack(
      packFiles({
        pack: {
          ...smallPack,
          limits,
          parameters: [
            ...smallPack.parameters,
            {
              id: 'tranche',
              title: title('Tranche'),
              unit: 'count',
              min: 1,
              max: 3,
              default: 1,
              source: 'configuration',
            },
          ],
          allocation: { ...smallPack.allocation, ...allocation },
        },
        facts: [
          ...smallFacts,
          { id: 'proposal.received', title: title('received'), from: 'municipality', type: 'date' },
          {
            id: 'neighbourhood.places',
            title: title('places'),
            from: 'municipality',
            type: 'number',
            unit: 'count',
          },
        ],
      }),
    ),
  );
  return run({
    pack,
    dataset: datasetOf(pack, proposals),
    scenario: { ...baseline(pack), ...scenario },
    evaluator: compiled,
  });
}

/** Asks for money in a neighbourhood, with more or fewer partners: more partners, more points. */
export const asks = (
  id: string,
  partners: number,
  requestedCents: number,
  more: object = {},
): object => {
  const { facts = {}, ...record } = more as { facts?: object };
  return proposal({
    id,
    requestedCents,
    facts: { 'proposal.partnerCount': 0.7 * partners, ...facts },
    ...record,
  });
};
export const inArea = (code: string) => ({ serves: [{ neighbourhood: code }] });
export const young = { facts: { 'proposal.forYouth': true } };
export const little = { facts: { 'proposal.kind': 'small' } };
export const youngAndLittle = { facts: { ...little.facts, ...young.facts } };
export const needs = (...ids: string[]) => ({ requires: ids });

export const outcome = ({ allocation }: Run) =>
  Object.fromEntries(
    allocation.awards.map(({ proposal: id, reason, awardedCents }) => [id, [reason, awardedCents]]),
  );
export const outcomeOf = ({ allocation }: Run, id: string, group: string) =>
  allocation.limits.find((one) => one.limit === id && one.group === group);
