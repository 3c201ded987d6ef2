import type { Issue, Language } from '@maatstaf/core';
import { parseScenario } from '@maatstaf/core/parse';
import { expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { faultOf } from './fault.ts';

const { pack, dataset } = await openPack('maastricht-2025');

/** What is wrong in a scenario with these changes. */
function issuesIn(changes: object): readonly Issue[] {
  const text = JSON.stringify({
    format: 'maatstaf-scenario/1',
    pack: { id: pack.id, version: pack.version },
    ...changes,
  });
  return parseScenario(pack, dataset, 'mijn.json', text).issues;
}

const told = (changes: object, language: Language = 'nl'): readonly string[] =>
  issuesIn(changes).map((issue) => {
    const { wrong, mend } = faultOf(issue, pack, language);
    return `${wrong} ${mend}`;
  });

it.each([
  [
    { budgetCents: -5 },
    'Het budget (in eurocent): -5 is te hoog of te laag. Nodig is: een getal van ten minste 0.',
  ],
  [{ budgetCents: 'veel' }, 'Het budget (in eurocent): ‘veel’ kan hier niet. Nodig is: een getal.'],
  [
    { principleWeights: { ownership: '40' } },
    'Het gewicht van ‘Eigenaarschap’: ‘40’ kan hier niet. Nodig is: een getal.',
  ],
  [
    { limits: { 'youth-reserve': { on: 'uit' } } },
    'De grens ‘Reserve voor jongeren’: ‘uit’ kan hier niet. Nodig is: ja of nee.',
  ],
  [
    { overrides: [{ proposal: 'niemand', action: 'lock-in', reason: 'Beloofd.' }] },
    'Besluit 1 over een voorstel: ‘niemand’ is er niet in dit beleid. Kies iets wat er wel is, of haal het weg.',
  ],
  [{ overrides: 'x' }, 'De besluiten over voorstellen: ‘x’ kan hier niet. Nodig is: een lijst.'],
  [
    { rules: {} },
    'De gewijzigde en nieuwe regels: wat hier staat, past niet. Nodig is: een lijst.',
  ],
  [{ proposals: 3 }, 'De gewijzigde en nieuwe voorstellen: 3 kan hier niet. Nodig is: een lijst.'],
  [
    { limits: [] },
    'De grenzen: wat hier staat, past niet. Maak het bestand opnieuw met Bewaren als bestand.',
  ],
  [
    { method: {} },
    'De verdeelwijze: hier ontbreekt iets. Nodig is: een van ranking, order-of-receipt, proportional, optimal, equal-shares.',
  ],
  [
    { pack: { id: 'elders', version: '1' } },
    'Het beleid waar dit bij hoort: ander beleid dan wat u hier ziet. Staat dat in de lijst bovenaan? Kies het dan eerst, en open dit daar.',
  ],
  [{ kleur: 'rood' }, 'Het bestand: ‘kleur’ hoort hier niet. Haal het weg.'],
])('says of %j in words what is wrong, where, and what to do', (changes, sentence) => {
  expect(told(changes)).toEqual([sentence]);
});

it('names no code, no pointer and no bracket, whatever is wrong', () => {
  const wrong = {
    budgetCents: 1.5,
    principleWeights: { niets: 1 },
    criterionWeights: { niets: -1 },
    lockedWeights: ['niets'],
    parameters: { niets: 1, maxOperatingShare: 'x' },
    needModel: 'niets',
    rulesOff: ['niets/niets'],
    rules: [{ name: 'eigen/regel' }],
    date: 'gisteren',
    method: { kind: 'kop-of-munt' },
    tieBreaks: [],
    threshold: { points: 'x' },
    limits: { niets: { on: true } },
    years: [{ year: 'x' }],
    leftover: { kind: 'weg' },
    milestones: ['niets'],
    overrides: [{ proposal: 'niets' }],
    withdrawn: [1],
    proposals: [{ id: 'eigen' }],
    change: { date: 'x', reason: '' },
    title: '',
    onbekend: true,
  };
  const parts = Object.entries(wrong).map(([key, value]) => ({ [key]: value }));
  for (const language of ['nl', 'en'] as const) {
    const sentences = parts.flatMap((part) => told(part, language));
    expect(sentences.length).toBeGreaterThanOrEqual(parts.length);
    expect(
      sentences.filter((sentence) => /[#[\]{}]|\b[a-z]+\.[a-z]+-|undefined/u.test(sentence)),
    ).toEqual([]);
  }
});

/** What no sentence for a person may hold. */
const noWords = /NaN|‘’|undefined|null|een object|an object|\bpack\b/u;

it('says nothing that is no word, whatever stands in the place of a setting', () => {
  const settings = [
    'pack',
    'title',
    'budgetCents',
    'principleWeights',
    'criterionWeights',
    'lockedWeights',
    'parameters',
    'needModel',
    'rulesOff',
    'rules',
    'date',
    'method',
    'tieBreaks',
    'threshold',
    'limits',
    'years',
    'leftover',
    'milestones',
    'overrides',
    'withdrawn',
    'proposals',
    'change',
    '',
  ];
  const values = ['x', '', 3, null, true, {}, [], [3], [{}], [null], { '': 1 }, { a: [] }];
  for (const language of ['nl', 'en'] as const) {
    const sentences = settings.flatMap((setting) =>
      values.flatMap((value) => told({ [setting]: value }, language)),
    );
    expect(sentences.length).toBeGreaterThan(settings.length);
    expect(sentences.filter((sentence) => noWords.test(sentence))).toEqual([]);
  }
});

it('says of text that is no JSON on which line it goes wrong', () => {
  const { issues } = parseScenario(pack, dataset, 'mijn.json', '{\n "format": x\n}');
  const [issue] = issues;
  expect(issue && faultOf(issue, pack, 'nl')).toEqual({
    wrong: 'Het bestand: op regel 2 staat een teken dat daar niet hoort.',
    mend: 'Maak het bestand opnieuw met Bewaren als bestand.',
  });
});
