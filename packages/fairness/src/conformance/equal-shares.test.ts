import { type Completion, equalShares } from '@maatstaf/core/equal-shares';
import { describe, expect, test } from 'vitest';
import { type Election, electionFile, readElection } from './participatory-budgets.test-data.ts';

/** What two programs that others wrote made of an election, and what the city published. */
interface Expected {
  readonly published_selected?: readonly string[];
  readonly pabutools_1_2_3_exact_fractions: Readonly<Record<string, readonly string[] | object>>;
  readonly equalshares_compute_tool_31f52ee: Readonly<
    Record<
      string,
      { readonly winners_in_order: readonly string[]; readonly final_endowment: number }
    >
  >;
}

const file = electionFile('expected-outcomes.json');
const elections = Object.entries(
  file === null ? {} : (JSON.parse(file) as Record<string, Expected>),
);

/** What a division came to: the winners, and what a voter had to spend in whole units of money. */
interface Division {
  readonly winners: readonly string[];
  readonly purse: string;
}

/** The division by our own method: voters are the people who voted, all alike; of equals the cheapest first. */
function divisionOf(
  { budgetCents, projects, voters }: Election,
  utility: 'votes' | 'cost',
  completion: Completion,
): Division {
  const costCents = Float64Array.from(projects, (project) => project.costCents);
  const starts = [0];
  for (const { supporters } of projects) starts.push((starts.at(-1) ?? 0) + supporters.length);
  const cheapestFirst = projects.toSorted((a, b) => a.costCents - b.costCents);
  const { winners, purseCents } = equalShares(
    {
      costCents,
      utilities: utility === 'cost' ? costCents : new Float64Array(projects.length).fill(1),
      starts: Int32Array.from(starts),
      voters: Int32Array.from(projects.flatMap(({ supporters }) => supporters)),
      weights: Array.from({ length: voters }, () => 1n),
      turns: Int32Array.from(projects, (project) => cheapestFirst.indexOf(project)),
      budgetCents,
    },
    { completion, stepCents: 100 * voters },
  );
  return {
    winners: winners.map((place) => projects[place]?.id ?? '').toSorted(),
    purse: (purseCents / 100 / voters).toFixed(6),
  };
}

const sorted = (list: unknown): readonly string[] | null =>
  Array.isArray(list) ? list.map(String).toSorted() : null;

describe.skipIf(file === null).each(elections)('%s', (name, expected) => {
  const election = readElection(electionFile(name) ?? '');
  const fractions = expected.pabutools_1_2_3_exact_fractions;
  const tool = expected.equalshares_compute_tool_31f52ee;
  const ofTool = (rule: string) => ({
    winners: sorted(tool[rule]?.winners_in_order),
    purse: tool[rule]?.final_endowment.toFixed(6),
  });

  test('is divided as both programs divide it, by cost', () => {
    const ours = divisionOf(election, 'cost', 'none');
    expect(ours).toEqual(ofTool('mes_cost'));
    expect(ours.winners).toEqual(sorted(fractions['mes_cost']));
  });

  test('is divided as the program with exact fractions divides it, by number of votes', () => {
    const { winners } = divisionOf(election, 'votes', 'none');
    expect(winners).toEqual(sorted(fractions['mes_cardinality']));
  });

  test('is completed as the program that completes by adding one and by utility does so', () => {
    expect(divisionOf(election, 'cost', 'utilitarian')).toEqual(ofTool('mes_cost_utilitarian'));
    expect(divisionOf(election, 'cost', 'add-one')).toEqual(ofTool('mes_cost_add1'));
    expect(divisionOf(election, 'cost', 'add-one-utilitarian')).toEqual(ofTool('mes_cost_add1u'));
  });
});

const decided = elections.filter(([name]) => /Assen|Wieliczka/.test(name));

test.skipIf(file === null).each(decided)(
  '%s was decided by equal shares, and comes out as the city published it',
  (name, expected) => {
    const election = readElection(electionFile(name) ?? '');
    const { winners } = divisionOf(election, 'cost', 'add-one');
    expect(winners).toEqual(sorted(expected.published_selected));
  },
);
