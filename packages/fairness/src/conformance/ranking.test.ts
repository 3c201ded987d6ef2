import { expect, test } from 'vitest';
import { electionFile } from './participatory-budgets.test-data.ts';
import { fundedByVotes } from './votes.test-data.ts';

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

/** The ids of the projects that get money when the election goes the whole way from files to awards. */
async function winnersOf(
  { budget, threshold, projects_id_cost_score_selected: projects }: Published,
  mode: 'strict' | 'skip',
): Promise<readonly string[]> {
  const funded = await fundedByVotes(
    projects.map(([, cost, votes]) => ({ costCents: Math.round(cost * 100), votes })),
    { budgetCents: Math.round(budget * 100), mode, leastVotes: threshold },
  );
  return projects.flatMap(([id], place) => (funded[place] ? [id] : []));
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
