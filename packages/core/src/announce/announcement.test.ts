import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { tieKeys } from '../allocate/tie-breaks.ts';
import type { Proposal } from '../parse/dataset.ts';
import { baseline } from '../parse/baseline.ts';
import { proposalOf } from '../parse/proposal-of.ts';
import type { Rule } from '../parse/rule.ts';
import type { Scenario } from '../parse/scenario.ts';
import {
  ruleIn,
  smallFacts,
  smallPack,
  smallPackParsed,
  smallRules,
} from '../small-pack.test-data.ts';
import { announcementOf } from './announcement-of.ts';
import { announcementText } from './announcement-text.ts';
import type { Announcement } from './announcement.ts';
import { canonicalJson } from './canonical.ts';
import { changeLog } from './change-log.ts';
import { departureNote, departureText } from './departure-text.ts';
import { departures } from './departures.ts';
import { leftOutOf } from './left-out.ts';
import { parseAnnouncement } from './parse-announcement.ts';

const limits = [
  {
    id: 'north',
    kind: 'floor',
    title: { nl: 'Voor Noord', en: 'For North' },
    group: { by: 'city-district', only: ['North'] },
    amount: { kind: 'share', share: 0.2, divided: 'each' },
    unspent: { kind: 'held', until: '2027-07-01' },
    source: 'configuration',
  },
];
const pack = smallPackParsed({ pack: { ...smallPack, limits } });
const date = '2026-01-01';
const announcement = announcementOf(pack, { date });
const under = (changes: Partial<Scenario>): Scenario => ({ ...baseline(pack), ...changes });

/** With plain spaces, which euros do not have. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('canonicalJson', () => {
  it('sorts keys at every depth, keeps lists as they are and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }, 'é"'], a: null })).toBe(
      '{"a":null,"b":[{"d":1},"é\\""]}',
    );
  });
});

describe('announcementOf', () => {
  it('has the money of every part, shares of weights, limits, parameters and rules', () => {
    expect(announcement).toMatchObject({
      date,
      budgetCents: 10_000,
      pools: [
        { id: 'large', budgetCents: 7_000, openCents: 7_000 },
        { id: 'small', budgetCents: 3_000 },
      ],
      principles: [
        { id: 'need', share: 0.5 },
        { id: 'quality', share: 0.5, criteria: [{ share: 0.75 }, { share: 0.25 }] },
      ],
      method: { kind: 'ranking', mode: 'skip', partial: true },
      tieBreaks: [{ kind: 'lottery', seed: 'seed' }],
      limits: [{ id: 'north', amount: { share: 0.2 } }],
      needModel: { id: 'published' },
      parameters: [{ id: 'maxShare', value: 0.5, configuration: true }],
    });
    expect(announcement.rules).toHaveLength(smallRules.length);
  });

  it('tells which criteria count in each pool, with the weights they have there', () => {
    expect(announcement.weights[1]).toEqual({
      pool: 'small',
      criteria: [
        { criterion: 'vulnerability', share: 0.5 },
        { criterion: 'partners', share: 0.5 },
      ],
    });
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(announcement.method, { kind: 'optimal' })).toThrow(TypeError);
    expect(Object.isFrozen(pack.principles)).toBe(false);
  });

  it('has the same fingerprint whatever the order of rules and facts, and whatever scale of weights', () => {
    const shuffled = smallPackParsed({
      pack: { ...smallPack, limits, $comment: 'Said aside.' },
      rules: smallRules.toReversed(),
      facts: smallFacts.toReversed(),
    });
    expect(announcementOf(shuffled, { date }).sha256).toBe(announcement.sha256);
    const scaled = under({ principleWeights: { need: 0.3, quality: 0.3 } });
    expect(announcementOf(pack, { date, scenario: scaled }).sha256).toBe(announcement.sha256);
  });

  it('has another fingerprint for another day', () => {
    expect(announcementOf(pack, { date: '2026-01-02' }).sha256).not.toBe(announcement.sha256);
  });
});

describe('parseAnnouncement', () => {
  it('reads back what was written, however it is laid out', () => {
    const read = parseAnnouncement('a.json', JSON.stringify(announcement, null, 4));
    expect(read).toEqual({ ok: true, value: announcement, issues: [] });
  });

  it('refuses one of which an amount was changed', () => {
    const { issues } = parseAnnouncement(
      'a.json',
      JSON.stringify({ ...announcement, budgetCents: 10_001 }),
    );
    expect(issues).toMatchObject([
      { code: 'announcement.tampered', at: { pointer: '/sha256' }, found: announcement.sha256 },
    ]);
  });

  it('refuses what is no announcement', () => {
    expect(parseAnnouncement('a.json', '{"format":"maatstaf-announcement/1"}').ok).toBe(false);
  });

  it.each([
    ['{"format":"maatstaf-scenario/1","pack":{"id":"small"}}', 'value.not-allowed', '/format'],
    ['{"id":"small"}', 'value.not-allowed', '/format'],
    ['[]', 'value.type', ''],
  ])('says of %s only that its format is another', (content, code, pointer) => {
    const { issues } = parseAnnouncement('a.json', content);
    expect(issues.map((issue) => [issue.code, issue.at])).toEqual([
      [code, { kind: 'pointer', pointer }],
    ]);
  });

  it('refuses one of another pack, where it is told which', () => {
    const content = JSON.stringify(announcement);
    expect(parseAnnouncement('a.json', content, pack).ok).toBe(true);
    const { ok, issues } = parseAnnouncement('a.json', content, { id: 'large' });
    expect(ok).toBe(false);
    expect(issues).toMatchObject([
      {
        code: 'announcement.other-pack',
        at: { pointer: '/pack/id' },
        found: 'small',
        expected: 'large',
      },
    ]);
  });

  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2027-06-30', 0],
    ['2027-07-01', 1],
  ])('warns where its day lies after the policy’s last day: on %s %i time', (day, warnings) => {
    const limited = { ...pack, validTo: '2027-06-30' };
    const made = announcementOf(limited, { date: day });
    const { ok, issues } = parseAnnouncement('a.json', JSON.stringify(made), limited);
    expect(ok).toBe(true);
    expect(issues.filter(({ code }) => code === 'announcement.after-validity')).toHaveLength(
      warnings,
    );
    expect(issues).toHaveLength(warnings);
  });
});

describe('departures', () => {
  it('finds none where nothing departs, also where all weights are doubled', () => {
    expect(departures(announcement, pack)).toEqual([]);
    expect(
      departures(announcement, pack, under({ principleWeights: { need: 2, quality: 2 } })),
    ).toEqual([]);
  });

  describe('of a lottery whose seed is drawn later', () => {
    const draw = {
      on: '2026-06-01',
      source: { nl: 'de Lotto van die dag', en: 'that day’s lotto' },
    };
    const lots = (seed: string, how: Partial<typeof draw> | null = {}) =>
      under({
        tieBreaks: [
          { kind: 'lottery', seed, ...(how === null ? {} : { draw: { ...draw, ...how } }) },
        ],
      });
    const drawn = announcementOf(pack, { date, scenario: lots('nobody knows yet') });

    it('holds how it is drawn, and not the seed', () => {
      expect(drawn.tieBreaks).toEqual([{ kind: 'lottery', draw }]);
      expect(JSON.stringify(drawn)).not.toContain('nobody knows yet');
      const told = announcementText(drawn, 'nl').flatMap(({ lines }) => lines.map(plain));
      expect(told.join(' ')).toContain(
        'een loting met een startwoord dat op 1 juni 2026 in het openbaar wordt getrokken uit: de Lotto van die dag',
      );
    });

    it('departs from nothing with the seed that was drawn, but does with another day or source', () => {
      expect(departures(drawn, pack, lots('07-12-19-23-31-40'))).toEqual([]);
      const source = { nl: 'een dobbelsteen', en: 'a die' };
      for (const other of [
        lots('x', { on: '2026-06-02' }),
        lots('x', { source }),
        lots('x', null),
      ]) {
        expect(departures(drawn, pack, other).map(({ part }) => part)).toEqual(['tie-breaks']);
      }
    });
  });

  it('finds every setting that departs, in words too', () => {
    const scenario = under({
      budgetCents: 20_000,
      principleWeights: { need: 3, quality: 1 },
      method: { kind: 'ranking', mode: 'strict', partial: true },
      tieBreaks: [{ kind: 'lottery', seed: 'other' }],
      threshold: { points: 40, principles: ['need'] },
      limits: { north: { share: 0.1 } },
      needModel: 'computed',
      parameters: { maxShare: 0.6 },
      rulesOff: ['quality/open'],
      overrides: [{ proposal: 'a', action: 'lock-in', reason: 'De raad wil het.' }],
      withdrawn: ['b'],
    });
    expect(
      departures(announcement, pack, scenario).map((one) =>
        plain(departureText(one, announcement, 'nl', (id) => `voorstel ${id}: tuin`)),
      ),
    ).toEqual([
      'Subsidieplafond: was € 100, is nu € 200.',
      'Budget van Large: was € 70, is nu € 140.',
      'Budget van Little: was € 30, is nu € 60.',
      'Gewicht van Need: was 50 %, is nu 75 %.',
      'Gewicht van Quality: was 50 %, is nu 25 %.',
      'Verdeelwijze: was “Wij gaan de voorstellen af op volgorde van punten, het hoogste aantal eerst. Past een voorstel niet in wat over is, dan slaan wij het over en gaan wij verder met het volgende. Een voorstel dat met minder toe kan, krijgt wat over is, als dat genoeg is”, is nu “Wij gaan de voorstellen af op volgorde van punten, het hoogste aantal eerst. Bij het eerste voorstel waarvoor niet genoeg geld over is, stoppen wij. Een voorstel dat met minder toe kan, krijgt wat over is, als dat genoeg is”.',
      'Bij een gelijke stand: was een loting die vooraf vastligt (de SHA-256 van ["seed","id"], met het id van het voorstel; laagste eerst), is nu een loting die vooraf vastligt (de SHA-256 van ["other","id"], met het id van het voorstel; laagste eerst).',
      'Drempel: was “Er is geen drempel”, is nu “Een voorstel doet mee vanaf 40 punten voor Need”.',
      'Grens Voor Noord: was ten minste 20 % van al het geld voor “North”; wat over is, houden wij apart tot 1 juli 2027, is nu ten minste 10 % van al het geld voor “North”; wat over is, houden wij apart tot 1 juli 2027.',
      'Index van de behoefte: was Index, is nu Own index.',
      'Getal in de regels Share: was 50 %, is nu 60 %.',
      'Regel Open often: was aan, is nu uit.',
      'Besluit van een mens over ‘voorstel a: tuin’: is er nu bij (vooraan gezet, want “De raad wil het”).',
      'Het voorstel ‘voorstel b: tuin’ is ingetrokken.',
    ]);
  });

  it('tells shares and weights so that what was and what is read differently', () => {
    const told = (before: Partial<Scenario>, after: Partial<Scenario>) => {
      const announced = announcementOf(pack, { date, scenario: under(before) });
      return departures(announced, pack, under(after)).flatMap((one) =>
        (['nl', 'en'] as const).map((language) => plain(departureText(one, announced, language))),
      );
    };
    const [floor] = told(
      { limits: { north: { share: 0.1225 } } },
      { limits: { north: { share: 0.123 } } },
    );
    expect(floor).toContain('was ten minste 12,25 % van al het geld');
    expect(floor).toContain('is nu ten minste 12,3 % van al het geld');
    const weighs = (need: number) => ({ principleWeights: { need, quality: 1 - need } });
    expect(told({ principleWeights: { need: 1, quality: 2 } }, weighs(0.3325))).toEqual([
      'Gewicht van Need: was 33,33 %, is nu 33,25 %.',
      'Weight of Need: was 33.33%, is now 33.25%.',
      'Gewicht van Quality: was 66,67 %, is nu 66,75 %.',
      'Weight of Quality: was 66.67%, is now 66.75%.',
    ]);
    expect(told(weighs(0.12346), weighs(0.12347))[0]).toBe(
      'Gewicht van Need: was 12,346 %, is nu 12,347 %.',
    );
  });

  it('finds a limit that is switched off, and one criterion that weighs otherwise', () => {
    const scenario = under({ limits: { north: { on: false } }, criterionWeights: { open: 3 } });
    expect(
      departures(announcement, pack, scenario).map(({ part, id, to }) => [part, id, to]),
    ).toEqual([
      ['criterion', 'partners', 0.5],
      ['criterion', 'open', 0.5],
      ['limit', 'north', null],
    ]);
  });

  it('finds a rule whose content was changed, and a pack of another version', () => {
    const edited = smallPackParsed({
      pack: { ...smallPack, limits, version: '1.1.0' },
      rules: smallRules.map((rule) =>
        rule.name === 'quality/open'
          ? {
              ...rule,
              conditions: {
                all: [{ fact: 'proposal.openHours', operator: 'greaterThan', value: 9 }],
              },
            }
          : rule,
      ),
    });
    const found = departures(announcement, edited);
    expect(found.map(({ part, id }) => [part, id])).toEqual([
      ['pack', null],
      ['rule', 'quality/open'],
    ]);
    expect(found.map((one) => departureText(one, announcement, 'en'))).toEqual([
      'Content of the policy: was small 1.0.0, is now small 1.1.0.',
      'Rule Open often: the content has changed.',
    ]);
  });

  it('finds rules and proposals that the scenario changed or added', () => {
    const rule = ruleIn(pack, 'quality/open');
    const harder: Rule = {
      ...rule,
      conditions: { all: [{ fact: 'proposal.openHours', operator: 'greaterThan', value: 9 }] },
    };
    const record = { id: 'p-9', title: { nl: 'Tuin' }, serves: [{ neighbourhood: 'N1' }] };
    const scenario = under({
      rules: [harder, { ...harder, name: 'quality/new' }],
      proposals: [record],
    });
    const found = departures(announcement, pack, scenario);
    expect(found.map((one) => departureText(one, announcement, 'nl'))).toEqual([
      'Regel Open often: voorwaarde ‘proposal.openHours’: 10 → 9.',
      'Regel Open often: is er nu bij (aan).',
      'Voorstel Tuin: is er nu bij (gewijzigd of toegevoegd door het scenario).',
    ]);
    const known = departures(announcement, pack, scenario, {
      proposals: [proposalOf(pack, { ...record, requestedCents: 100_000 })],
    });
    expect(known.map((one) => plain(departureText(one, announcement, 'nl'))).at(-1)).toBe(
      'Voorstel Tuin: gevraagd bedrag: € 1.000 → onbekend.',
    );
    expect(found.map((one) => departureNote(one, announcement, 'en'))).toEqual([
      'Rule Open often: changed (condition ‘proposal.openHours’: 10 → 9)',
      'Rule Open often: on',
      'Proposal Tuin: changed or added by the scenario',
    ]);
    const announced = announcementOf(pack, { date, scenario });
    expect(announced.pack.sha256).toBe(announcement.pack.sha256);
    expect(announced.rules.flatMap(({ name, edited }) => (edited ? [[name, edited]] : []))).toEqual(
      [
        ['quality/new', 'added'],
        ['quality/open', 'changed'],
      ],
    );
    const text = announcementText(announced, 'nl').flatMap(({ lines }) => lines);
    expect(text).toContain(
      'Deze regel is gewijzigd, en is niet zoals het beleid hem heeft: Open often.',
    );
    expect(parseAnnouncement('a.json', JSON.stringify(announced)).ok).toBe(true);
    expect(departures(announced, pack, scenario).map(({ part }) => part)).toEqual(['proposal']);
  });

  it('says of another pack only that it is another', () => {
    const other = smallPackParsed({ pack: { ...smallPack, id: 'other' } });
    expect(departures(announcement, other).map(({ part }) => part)).toEqual(['pack']);
  });
});

describe('changeLog', () => {
  it('tells of each step what it changed of the one before, with day and reason', () => {
    const change = { date: '2026-02-01', reason: 'De raad gaf meer geld' };
    const more = under({ budgetCents: 20_000, change });
    const log = changeLog(announcement, pack, [
      { name: '1.json', scenario: more },
      { name: '2.json', scenario: more },
      { name: '3.json', scenario: under({ rulesOff: ['quality/open'] }) },
    ]);
    expect(
      log.map((step) => [
        step.name,
        step.change?.date,
        step.changes.map(({ part, to }) => [part, to]),
      ]),
    ).toMatchObject([
      [
        '1.json',
        '2026-02-01',
        [
          ['budget', 20_000],
          ['pool', 14_000],
          ['pool', 6_000],
        ],
      ],
      ['2.json', '2026-02-01', []],
      [
        '3.json',
        undefined,
        [
          ['budget', 10_000],
          ['pool', 7_000],
          ['pool', 3_000],
          ['rule', {}],
        ],
      ],
    ]);
  });
});

describe('leftOutOf', () => {
  it('warns of every decision on a single proposal, and of nothing else', () => {
    const scenario = under({
      overrides: [{ proposal: 'a', action: 'lock-in', reason: 'for a test' }],
      withdrawn: ['b'],
      proposals: [{ id: 'c', title: { nl: 'C' }, serves: [{ neighbourhood: 'N1' }] }],
      budgetCents: 1,
    });
    expect(leftOutOf(scenario).map(({ found, severity }) => [found, severity])).toEqual([
      ['a', 'warning'],
      ['b', 'warning'],
      ['c', 'warning'],
    ]);
    expect(announcementOf(pack, { date, scenario }).budgetCents).toBe(1);
  });
});

describe('announcementText', () => {
  const lines = (language: 'nl' | 'en', changes: Partial<Scenario> = {}): readonly string[] =>
    announcementText(announcementOf(pack, { date, scenario: under(changes) }), language).flatMap(
      (section) => section.lines.map(plain),
    );

  it('says money, weights, method, ties, limits and what is configuration, and that amounts are examples', () => {
    expect(lines('nl')).toEqual(
      expect.arrayContaining([
        'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.',
        'Het subsidieplafond is € 100.',
        'Large: € 70.',
        'Quality: 50 %. Partners (75 %), Open (25 %).',
        'Wij gaan de voorstellen af op volgorde van punten, het hoogste aantal eerst.',
        'Er is geen drempel.',
        'Voor Noord: ten minste 20 % van al het geld voor “North”; wat over is, houden wij apart tot 1 juli 2027.',
        'Share: 50 % (instelling).',
        `Beleid small 1.0.0. Vingerafdruk van deze bekendmaking (SHA-256): ${announcement.sha256}`,
      ]),
    );
  });

  it('says what a share of the money and what a weight was set to, and of a third two decimals', () => {
    const said = lines('nl', {
      limits: { north: { share: 0.1225 } },
      principleWeights: { need: 1, quality: 2 },
      criterionWeights: { partners: 0.3325, open: 0.6675 },
    });
    expect(said.join(' ')).toContain('Voor Noord: ten minste 12,25 % van al het geld');
    expect(said).toContain('Quality: 66,67 %. Partners (33,25 %), Open (66,75 %).');
  });

  it('says what the law makes of the ceiling, and what the municipality must still add', () => {
    expect(lines('nl')).toEqual(
      expect.arrayContaining([
        'Is het plafond bereikt, dan weigeren wij wat er niet meer in past (artikel 4:25).',
        'Hoe, waar en tot welke dag mensen kunnen aanvragen.',
      ]),
    );
    expect(lines('nl').join(' ')).toContain('maakt op 1 januari 2026 bekend');
  });
  it('tells the lots so that anyone can draw them again', () => {
    const told = lines('en').find((line) => line.includes('SHA-256 of [')) ?? '';
    const text = /\[.*\]/u.exec(told)?.[0].replace('"id"', '"a"') ?? '';
    const [lot] = tieKeys({ id: 'a' } as Proposal, [{ kind: 'lottery', seed: 'seed' }]);
    expect(bytesToHex(sha256(utf8ToBytes(text)))).toBe(lot);
  });
  it('says of which money a share is, and who shares it', () => {
    const shared = (limit: object): string => {
      const [first] = announcement.limits;
      const changed = { ...announcement, limits: [{ ...first, ...limit }] } as Announcement;
      return announcementText(changed, 'en')
        .flatMap((section) => section.lines.map(plain))
        .filter((line) => line.startsWith('For North'))
        .join();
    };
    const amount = { kind: 'share', share: 0.2, divided: 'by-population' };
    expect(shared({ amount, group: { by: 'city-district' } })).toContain(
      'at least 20% of all money for all city districts together, by inhabitants,',
    );
    expect(
      shared({
        amount: { ...amount, divided: 'each' },
        group: { by: 'city-district' },
        within: 'large',
      }),
    ).toContain('at least 20% of the money of Large for every city district;');
    expect(
      shared({
        amount: { kind: 'cents', cents: 5_000 },
        group: { by: 'city-district', only: ['North', 'South'] },
      }),
    ).toContain('at least €50 for every city district, only “North”, “South”;');
  });
  it('names a rule that is switched off', () => {
    expect(lines('en', { rulesOff: ['quality/open'] })).toContain(
      'This rule is switched off: Open often.',
    );
  });

  it('has words for every method', () => {
    const methods: readonly NonNullable<Scenario['method']>[] = [
      { kind: 'order-of-receipt', received: 'proposal.day', mode: 'strict', partial: false },
      { kind: 'proportional', weight: 'score' },
      { kind: 'optimal', timeLimitSeconds: 60 },
      { kind: 'equal-shares', entitlement: 'need', utility: 'cost', completion: 'add-one' },
    ];
    const told = methods.map((method) => lines('nl', { method }).join('\n'));
    expect(new Set(told).size).toBe(methods.length);
    expect(told.join('\n')).not.toContain('undefined');
  });
});
