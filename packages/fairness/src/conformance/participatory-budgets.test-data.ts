import { existsSync, readFileSync } from 'node:fs';

// The elections are no part of this repository. Where a copy lies beside it, they are read.
const folder = new URL('../../../../../shared/conformance/participatory-budgets/', import.meta.url);

/** A file of the folder of elections; null, with a plain message, where the folder is not there. */
export function electionFile(name: string): string | null {
  const file = new URL(name, folder);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.info(`The elections are not here: nothing is compared with ${name}.`);
  return null;
}

/** An election with approval ballots. */
export interface Election {
  readonly budgetCents: number;
  readonly projects: readonly {
    readonly id: string;
    readonly costCents: number;
    /** Voters, by number. */
    readonly supporters: readonly number[];
  }[];
  readonly voters: number;
}

/** Reads the format of Pabulib: sections META, PROJECTS and VOTES, with columns between semicolons. */
export function readElection(text: string): Election {
  const sections = new Map<string, (readonly string[])[]>();
  let rows: (readonly string[])[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (['META', 'PROJECTS', 'VOTES'].includes(line.trim())) {
      rows = [];
      sections.set(line.trim(), rows);
    } else if (line.trim() !== '') rows.push(fieldsOf(line));
  }
  const column = (section: string, name: string): readonly string[] => {
    const [header, ...rest] = sections.get(section) ?? [];
    const index = header?.indexOf(name) ?? -1;
    if (index < 0) throw new Error(`The election has no column ${name} in ${section}.`);
    return rest.map((row) => row[index] ?? '');
  };
  const budget = (sections.get('META') ?? []).find(([key]) => key === 'budget')?.[1];
  const ballots = column('VOTES', 'vote').map((vote) => new Set(vote.split(',')));
  const costs = column('PROJECTS', 'cost');
  return {
    budgetCents: Math.round(Number(budget) * 100),
    projects: column('PROJECTS', 'project_id').map((id, index) => ({
      id,
      costCents: Math.round(Number(costs[index]) * 100),
      supporters: ballots.flatMap((ballot, voter) => (ballot.has(id) ? [voter] : [])),
    })),
    voters: ballots.length,
  };
}

/** The columns of a line; a column between quotes may hold semicolons. */
function fieldsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g), ([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}
