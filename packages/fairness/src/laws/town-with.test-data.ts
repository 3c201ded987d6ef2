import type { CaseFiles, Texts } from '../case.ts';
import { smallTown } from './small-town.ts';

/** What a case has beside the small town: keys of its pack and scenario, more facts, more rules. */
export interface Difference {
  readonly pack?: object;
  readonly facts?: readonly object[];
  readonly rules?: readonly object[];
  readonly scenario?: object;
}

/** The files of the small town, with a difference. */
export function townWith({
  pack = {},
  facts = [],
  rules = [],
  scenario = {},
}: Difference): CaseFiles {
  const { files } = smallTown();
  return {
    data: files.data,
    pack: new Map([
      ...files.pack,
      ['pack.json', merged(files.pack, 'pack.json', pack)],
      ['facts.json', extended(files.pack, 'facts.json', 'facts', facts)],
      ['rules/all.json', extended(files.pack, 'rules/all.json', 'rules', rules)],
    ]),
    scenario: JSON.stringify({ ...JSON.parse(files.scenario), ...scenario }),
  };
}

function merged(texts: Texts, file: string, more: object): string {
  return JSON.stringify({ ...JSON.parse(texts.get(file) ?? '{}'), ...more });
}

function extended(texts: Texts, file: string, list: string, more: readonly object[]): string {
  const content = JSON.parse(texts.get(file) ?? '{}') as Record<string, readonly object[]>;
  return merged(texts, file, { [list]: [...(content[list] ?? []), ...more] });
}
