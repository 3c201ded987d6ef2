import { readFileSync } from 'node:fs';
import type { Rule } from '@maatstaf/core';
import { describe, expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const { pack } = readPack();
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const criteria = pack.principles.flatMap((principle) => principle.criteria);

/** What an applicant is asked in each building block; the choice of the block is the choice of the form. */
const forms = pack.pools.map(({ id, title }) => ({
  block: id,
  title: (title.nl ?? id).toLowerCase(),
  asked: pack.facts.filter(
    ({ id: fact, from, appliesTo }) =>
      from === 'applicant' && fact !== pack.poolBy && (appliesTo?.includes(id) ?? true),
  ),
}));

describe('the questions to an applicant', () => {
  it.each(forms)('in block $block are as many as the README says', ({ title, asked }) => {
    const row = readme.split('\n').find((line) => line.toLowerCase().startsWith(`| ${title} `));
    expect(row).toMatch(new RegExp(String.raw`\| ${asked.length} \|$`));
  });

  it('are at most twenty where neither the place nor its price is asked about', () => {
    const long = forms.filter(({ asked }) => asked.length > 20).map(({ block }) => block);
    expect(long).toEqual(['operating', 'attractiveness']);
  });

  it.each(forms)(
    'in block $block each matter there, but for the hours in fte',
    ({ block, asked }) => {
      const read = new Set(pack.rules.filter((rule) => matters(rule, block)).flatMap(factsOf));
      const idle = asked.map(({ id }) => id).filter((id) => !read.has(id));
      expect(idle).toEqual(block === 'community-work' ? ['proposal.fte'] : []);
    },
  );
});

/** Whether a rule can have an effect in a building block: its criterion and all its facts belong there. */
function matters(rule: Rule, block: string): boolean {
  const { event } = rule;
  const criterion =
    event.type === 'score' ? criteria.find(({ id }) => id === event.params.criterion) : undefined;
  const only = /"fact":"proposal\.buildingBlock","operator":"equal","value":"([a-z-]+)"/g;
  const blocks = [...JSON.stringify(rule.conditions).matchAll(only)].map(([, named]) => named);
  return (
    (criterion?.appliesTo?.includes(block) ?? true) &&
    (blocks.length === 0 || blocks.includes(block)) &&
    pack.facts
      .filter(({ id }) => factsOf(rule).includes(id))
      .every(({ appliesTo }) => appliesTo?.includes(block) ?? true)
  );
}

function factsOf(rule: Rule): readonly string[] {
  return (
    JSON.stringify(rule).match(/(?<=")(?:proposal|place|neighbourhood)\.[A-Za-z0-9]+(?=")/g) ?? []
  );
}
