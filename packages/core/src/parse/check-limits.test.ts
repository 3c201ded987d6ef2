import { describe, expect, it } from 'vitest';
import { datasetOf, packFiles, proposal, smallFacts, smallPack } from '../small-pack.test-data.ts';
import { baseline } from './baseline.ts';
import { codesAt } from './codes-at.test-data.ts';
import { orThrow } from './or-throw.ts';
import { parsePack } from './parse-pack.ts';
import { parseScenario } from './parse-scenario.ts';

const title = { nl: 'Grens', en: 'Limit' };
const said = (id: string, kind: string, more: object) => ({
  id,
  kind,
  title,
  source: 'configuration',
  ...more,
});
const whole = { by: 'whole' };
const cents = { kind: 'cents', cents: 1_000 };
const ceiling = (more: object = {}) =>
  said('most', 'ceiling', { group: whole, amount: cents, ...more });
const floor = (more: object = {}) =>
  said('least', 'floor', { group: whole, amount: cents, unspent: { kind: 'released' }, ...more });
const coverage = (more: object) =>
  said('places', 'coverage', { group: { by: 'neighbourhood' }, atLeast: 1, ...more });
const tranches = (more: object = {}) =>
  said('steps', 'tranches', { pool: 'large', parts: [1, 1], step: 'maxShare', ...more });
const closed = (from: number) => ({ from, until: { id: 'evaluation', title } });

const filesWith = (limits: readonly object[], allocation: object = {}) =>
  packFiles({
    pack: { ...smallPack, limits, allocation: { ...smallPack.allocation, ...allocation } },
    facts: smallFacts,
  });
const mistakes = (limits: readonly object[], allocation?: object): readonly string[] =>
  codesAt(parsePack(filesWith(limits, allocation)).issues);

describe('limits on groups in a pack', () => {
  it('may be of every kind, on every kind of group', () => {
    const kinds = ['neighbourhood', 'city-district', 'pool', 'earmark', 'whole'];
    const limits = kinds.flatMap((by) => [
      ceiling({ id: `most-${by}`, group: { by } }),
      floor({ id: `least-${by}`, group: { by }, within: 'small' }),
    ]);
    expect(
      mistakes([...limits, tranches(), coverage({ existing: 'neighbourhood.dwellings' })]),
    ).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a pool to stand in', ceiling({ within: 'none' }), 'ref.unknown-pool /limits/0/within'],
    [
      'a pool as a group',
      ceiling({ group: { by: 'pool', only: ['large', 'none'] } }),
      'ref.unknown-pool /limits/0/group/only/1',
    ],
    [
      'an earmark as a group',
      floor({ group: { by: 'earmark', only: ['none'] } }),
      'ref.unknown-earmark /limits/0/group/only/0',
    ],
    [
      'an earmark that counts',
      coverage({ earmark: 'none' }),
      'ref.unknown-earmark /limits/0/earmark',
    ],
    [
      'a fact with what exists',
      coverage({ existing: 'neighbourhood.none' }),
      'ref.fact-type /limits/0/existing',
    ],
    ['a pool that opens', tranches({ pool: 'none' }), 'ref.unknown-pool /limits/0/pool'],
    ['a step', tranches({ step: 'none' }), 'ref.fact-type /limits/0/step'],
  ])('name %s that there is', (_name, limit, expected) => {
    expect(mistakes([limit])).toEqual([expected]);
  });

  it.each<[string, object, string]>([
    [
      'a number that exists of a proposal',
      coverage({ existing: 'proposal.partnerCount' }),
      'ref.fact-type /limits/0/existing',
    ],
    [
      'a number that exists where no neighbourhood is in a group',
      coverage({ group: { by: 'earmark' }, existing: 'neighbourhood.dwellings' }),
      'limit.existing-elsewhere /limits/0/existing',
    ],
    ['steps by year without years', tranches({ step: undefined }), 'limit.no-years /limits/0'],
    [
      'steps that close after the last',
      tranches({ closed: closed(3) }),
      'value.too-large /limits/0/closed/from',
    ],
    ['the name of what is built in', ceiling({ id: 'years' }), 'id.duplicate /limits/0/id'],
    [
      'half a cent',
      ceiling({ amount: { kind: 'cents', cents: 0.5 } }),
      'value.type /limits/0/amount/cents',
    ],
    [
      'a share above 1',
      ceiling({ amount: { kind: 'share', share: 1.5, divided: 'each' } }),
      'value.too-large /limits/0/amount/share',
    ],
    [
      'a number below nothing',
      said('few', 'count', { group: whole, atMost: -1 }),
      'value.too-small /limits/0/atMost',
    ],
    ['coverage by none', coverage({ atLeast: 0 }), 'value.too-small /limits/0/atLeast'],
    ['one step', tranches({ parts: [1] }), 'value.too-small /limits/0/parts'],
    [
      'a day that does not exist',
      floor({ unspent: { kind: 'held', until: '2027-02-30' } }),
      'value.format /limits/0/unspent/until',
    ],
    ['a key of another kind', ceiling({ atMost: 1 }), 'key.unknown /limits/0/atMost'],
  ])('refuse %s', (_name, limit, expected) => {
    expect(mistakes([limit])).toEqual([expected]);
  });

  it('have each an id of their own', () => {
    expect(mistakes([ceiling(), ceiling()])).toEqual(['id.duplicate /limits/1/id']);
  });

  it('tell all mistakes at once', () => {
    expect(mistakes([ceiling({ within: 'none' }), tranches({ pool: 'none' })])).toEqual([
      'ref.unknown-pool /limits/0/within',
      'ref.unknown-pool /limits/1/pool',
    ]);
  });
});

describe('years and leftover money in a pack', () => {
  it('name each year once and only pools that there are', () => {
    const year = (number: number) => ({ year: number, budgetCents: 1 });
    const allocation = {
      years: [year(2026), year(2027), year(2026)],
      leftover: { kind: 'flows', to: ['small', 'none'] },
    };
    expect(mistakes([], allocation)).toEqual([
      'ref.unknown-pool /allocation/leftover/to/1',
      'id.duplicate /allocation/years/2/year',
    ]);
  });
});

describe('what a scenario changes of limits', () => {
  const limits = [
    ceiling(),
    floor({ amount: { kind: 'share', share: 0.5, divided: 'each' } }),
    said('few', 'count', { group: whole, atMost: 1 }),
    coverage({}),
    tranches({ closed: closed(2) }),
  ];
  const pack = orThrow(parsePack(filesWith(limits)));
  const dataset = datasetOf(pack, [proposal({ id: 'p-1' })]);
  const wrong = (changes: object): readonly string[] =>
    codesAt(
      parseScenario(
        pack,
        dataset,
        'scenario.json',
        JSON.stringify({ ...baseline(pack), ...changes }),
      ).issues,
    );

  it('is whether they are on, and the number that their kind has', () => {
    const all = {
      most: { on: false, cents: 1 },
      least: { share: 0.1 },
      few: { atMost: 0 },
      places: { atLeast: 2 },
      steps: { on: true },
    };
    expect(wrong({ limits: all, milestones: ['evaluation'] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['another limit', { none: { on: false } }, 'ref.unknown-limit /limits/none'],
    ['a share of what is in cents', { most: { share: 0.1 } }, 'key.unknown /limits/most/share'],
    ['cents of what is a share', { least: { cents: 1 } }, 'key.unknown /limits/least/cents'],
    ['the least of what is a most', { few: { atLeast: 1 } }, 'key.unknown /limits/few/atLeast'],
    ['the most of what is a least', { places: { atMost: 1 } }, 'key.unknown /limits/places/atMost'],
    ['an amount of steps', { steps: { cents: 1 } }, 'key.unknown /limits/steps/cents'],
    ['half a cent', { most: { cents: 0.5 } }, 'value.type /limits/most/cents'],
    ['a group', { most: { group: whole } }, 'key.unknown /limits/most/group'],
  ])('is not %s', (_name, changes, expected) => {
    expect(wrong({ limits: changes })).toEqual([expected]);
  });

  it('names milestones and pools that there are, and each year once', () => {
    const year = { year: 2026, budgetCents: 1 };
    expect(
      wrong({
        milestones: ['none'],
        leftover: { kind: 'flows', to: ['none'] },
        years: [year, year],
      }),
    ).toEqual([
      'id.duplicate /years/1/year',
      'ref.unknown-pool /leftover/to/0',
      'ref.unknown-milestone /milestones/0',
    ]);
  });
});
