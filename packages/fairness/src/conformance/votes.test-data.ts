import { compiled, run } from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';

/** A project of an election: what it costs and how many votes it got. */
interface Project {
  readonly costCents: number;
  readonly votes: number;
}

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

/**
 * Of each project whether it gets money when an election goes the whole way from files to awards, by
 * number of votes; of equals the first in the list. `leastVotes` is what a project needs to take part.
 */
export async function fundedByVotes(
  projects: readonly Project[],
  {
    budgetCents,
    mode,
    leastVotes,
  }: {
    readonly budgetCents: number;
    readonly mode: 'strict' | 'skip';
    readonly leastVotes: number;
  },
): Promise<readonly boolean[]> {
  const pack = parsed(parsePack(texts(policy)));
  const proposals = projects.map(({ costCents, votes }, place) => ({
    id: `p-${place}`,
    title: { en: `Project ${place}` },
    serves: [{ neighbourhood: 'n-1' }],
    requestedCents: costCents,
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
    budgetCents,
    method: { kind: 'ranking', mode, partial: false },
    threshold: {
      points: Number((leastVotes * pointsPerVote).toFixed(3)),
      principles: ['support'],
    },
  };
  const scenario = parsed(parseScenario(pack, dataset, 'scenario.json', JSON.stringify(settings)));
  const { allocation } = await run({ pack, dataset, scenario, evaluator: compiled });
  return projects.map((_, place) => {
    const award = allocation.awards.find(({ proposal }) => proposal === `p-${place}`);
    return award !== undefined && award.awardedCents > 0;
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
