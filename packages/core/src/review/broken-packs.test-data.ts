import { parseDataset } from '../parse/parse-dataset.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { orThrow } from '../parse/or-throw.ts';
import { dataFiles, proposal, smallFacts, smallPack, smallRules } from '../small-pack.test-data.ts';
import { type Finding, review, type ReviewInput } from './index.ts';

/** A tree of JSON, to be edited freely. */
// oxlint-disable-next-line typescript/no-explicit-any -- a broken pack may be broken anywhere
type Json = any;

/** The files of a pack and its data, before they are written. */
export interface Draft {
  pack: Json;
  facts: Json[];
  statements: Json[];
  rules: Json[];
  proposals: Json[];
}

const text = (words: string): object => ({ nl: words, en: words });

/** What a rule says of itself, resting on a sentence of its own. */
export const says = (statement: string): object => ({
  title: text('Rule'),
  reason: text('Rule.'),
  source: { statements: [statement], authority: 'adopted' },
});

/** A rule that gives points under a criterion. */
export function scoring(
  name: string,
  criterion: string,
  conditions: object,
  points: unknown,
  more: object = {},
): Json {
  const statement = criterion === 'vulnerability' ? 'D-1' : criterion === 'open' ? 'D-3' : 'D-2';
  const params = { ...says(statement), criterion, points, ...more };
  return { name, conditions, event: { type: 'score', params } };
}

export const where = (fact: string, operator: string, value: unknown): object => ({
  all: [{ fact, operator, value }],
});

/** A policy and data in which nothing is found: every test breaks one thing of it. */
function sound(): Draft {
  const kept = smallRules.filter(({ event }) => event.type !== 'score');
  const draft = structuredClone({
    pack: smallPack as Json,
    facts: smallFacts,
    statements: ['D-1', 'D-2', 'D-3', 'D-4'].map((id) => ({ id, document: 'D', quote: 'Samen.' })),
    rules: [
      ...kept.map((rule) => ({
        ...rule,
        event: { ...rule.event, params: { ...rule.event.params, ...says('D-4') } },
      })),
      scoring('need/index', 'vulnerability', where('need.cumulative', 'greaterThanInclusive', 0), {
        fact: 'need.cumulative',
        line: [
          [0, 0],
          [100, 100],
        ],
      }),
      scoring('need/small', 'vulnerability', where('need.small', 'equal', true), 50),
      scoring('quality/partners', 'partners', where('proposal.partnerCount', 'greaterThan', 0), {
        fact: 'proposal.partnerCount',
        line: [
          [0, 0],
          [10, 100],
        ],
      }),
      scoring('quality/open', 'open', where('proposal.openHours', 'greaterThanInclusive', 0), {
        fact: 'proposal.openHours',
        line: [
          [0, 0],
          [40, 100],
        ],
      }),
    ],
    proposals: [
      proposal({ id: 'a', facts: { 'proposal.partnerCount': 4, 'proposal.openHours': 30 } }),
      proposal({
        id: 'b',
        serves: [{ neighbourhood: 'N2' }],
        facts: { 'proposal.forYouth': true },
      }),
      proposal({ id: 'c', serves: [{ neighbourhood: 'N3' }], facts: { 'proposal.kind': 'small' } }),
      proposal({
        id: 'd',
        facts: {
          'proposal.kind': 'small',
          'proposal.partnerCount': 8,
          'proposal.commercial': true,
          'proposal.newBuilding': true,
        },
      }),
    ],
  });
  // Openness then decides a tenth of the score in the large pool: what it gives at most is no cliff.
  draft.pack.principles[1].criteria[0].weight = 4;
  return draft;
}

/** What is found where the sound policy is edited. Throws where the edit breaks the form of a file. */
export async function findingsOf(
  edit: (draft: Draft) => void,
  options: Pick<ReviewInput, 'scenario' | 'cliffPoints' | 'steps'> = {},
): Promise<readonly Finding[]> {
  const draft = sound();
  edit(draft);
  const files = new Map([
    ['pack.json', JSON.stringify(draft.pack)],
    ['facts.json', JSON.stringify({ facts: draft.facts })],
    ['statements.json', JSON.stringify({ statements: draft.statements })],
    ['rules/all.json', JSON.stringify({ rules: draft.rules })],
  ]);
  const pack = orThrow(parsePack(files));
  const dataset = orThrow(parseDataset(pack, dataFiles(draft.proposals)));
  return review({ pack, dataset, files, ...options });
}
