import { compiled, run } from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import { expect, test } from 'vitest';
import { electionFile } from './participatory-budgets.test-data.ts';

/** The outcome of an election that a city published, and the ways of ranking that give it. */
interface Published {
  readonly file: string;
  readonly budget: number;
  /** The least number of votes that a project needs. */
  readonly threshold: number;
  readonly projects_id_cost_score_selected: readonly (readonly [string, number, number, number])[];
  readonly reproduced_by: readonly string[];
}

const file = electionFile('published-outcomes.jsonl');
const elections = (file ?? '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Published);

const words = (id: string) => ({ id, title: { en: id }, description: { en: id } });
const configured = { source: 'configuration' };
/** A vote is worth this many points, so that a score says the number of votes exactly. */
const pointsPerVote = 0.005;

/** A policy by which votes are all that counts, and equals go by their place in the file. */
const policy = {
  'pack.json': {
    format: 'maatstaf-pack/1',
    id: 'votes',
    version: '1.0.0',
    title: { en: 'Votes' },
    jurisdiction: { en: 'A city' },
    languages: ['en'],
    validFrom: '2026-01-01',
    illustrativeAmounts: true,
    documents: [],
    principles: [
      {
        ...words('support'),
        ...configured,
        weight: 1,
        criteria: [{ ...words('votes'), ...configured, weight: 1, combine: 'sum' }],
      },
    ],
    allocation: {
      ...configured,
      budgetCents: 0,
      method: { kind: 'ranking', mode: 'skip', partial: false },
      tieBreaks: [{ kind: 'attribute', fact: 'proposal.place', order: 'ascending' }],
    },
  },
  'facts.json': {
    facts: ['proposal.votes', 'proposal.place'].map((id) => ({
      id,
      title: { en: id },
      type: 'number',
      unit: 'count',
      from: 'municipality',
    })),
  },
  'rules/votes.json': {
    rules: [
      {
        name: 'votes/number',
        conditions: {
          all: [{ fact: 'proposal.votes', operator: 'greaterThanInclusive', value: 0 }],
        },
        event: {
          type: 'score',
          params: {
            ...configured,
            title: { en: 'Votes' },
            reason: { en: 'Votes' },
            criterion: 'votes',
            points: {
              fact: 'proposal.votes',
              line: [
                [0, 0],
                [100 / pointsPerVote, 100],
              ],
            },
          },
        },
      },
    ],
  },
};

const texts = (files: Readonly<Record<string, unknown>>) =>
  new Map(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));

/** The ids of the projects that get money when the election goes the whole way from files to awards. */
async function winnersOf(
  { budget, threshold, projects_id_cost_score_selected: projects }: Published,
  mode: 'strict' | 'skip',
): Promise<readonly string[]> {
  const pack = parsed(parsePack(texts(policy)));
  const proposals = projects.map(([, cost, votes], place) => ({
    id: `p-${place}`,
    title: { en: `Project ${place}` },
    serves: [{ neighbourhood: 'n-1' }],
    requestedCents: Math.round(cost * 100),
    facts: { 'proposal.votes': votes, 'proposal.place': place },
  }));
  const neighbourhoods = [{ code: 'n-1', name: 'All', facts: {} }];
  const dataset = parsed(
    parseDataset(
      pack,
      texts({
        'neighbourhoods.json': { format: 'maatstaf-neighbourhoods/1', neighbourhoods },
        'proposals.json': { format: 'maatstaf-proposals/1', proposals },
      }),
    ),
  );
  const settings = {
    format: 'maatstaf-scenario/1',
    pack: { id: 'votes', version: '1.0.0' },
    budgetCents: Math.round(budget * 100),
    method: { kind: 'ranking', mode, partial: false },
    threshold: {
      points: Number((threshold * pointsPerVote).toFixed(3)),
      principles: ['support'],
    },
  };
  const scenario = parsed(parseScenario(pack, dataset, 'scenario.json', JSON.stringify(settings)));
  const { allocation } = await run({ pack, dataset, scenario, evaluator: compiled });
  return projects.flatMap(([id], place) => {
    const award = allocation.awards.find(({ proposal }) => proposal === `p-${place}`);
    return award !== undefined && award.awardedCents > 0 ? [id] : [];
  });
}

function parsed<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issues: unknown },
): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues).slice(0, 1_000));
}

test.skipIf(file === null)(
  'ranking gives the outcomes of 200 elections as the cities published them',
  { timeout: 120_000 },
  async () => {
    expect(elections).toHaveLength(200);
    const different: string[] = [];
    for (const election of elections) {
      const modes = (['strict', 'skip'] as const).filter((mode) =>
        election.reproduced_by.includes(`${mode}/file-order`),
      );
      expect(modes).not.toEqual([]);
      const published = election.projects_id_cost_score_selected.flatMap(([id, , , selected]) =>
        selected === 1 ? [id] : [],
      );
      for (const mode of modes) {
        const winners = await winnersOf(election, mode);
        if (winners.join() !== published.join()) different.push(`${election.file}, ${mode}`);
      }
    }
    expect(different).toEqual([]);
  },
);
