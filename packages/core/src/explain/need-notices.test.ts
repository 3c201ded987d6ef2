import { describe, expect, it } from 'vitest';
import { jsonRulesEngine } from '../reference/index.ts';
import { type Run, run } from '../run/run.ts';
import { baseline } from '../parse/baseline.ts';
import { datasetOf, proposal, smallPack, smallPackParsed } from '../small-pack.test-data.ts';
import { explain } from './explain.ts';
import { needNotices } from './need-notices.ts';

const figure = (fact: string, words: string, changes: object = {}) => ({
  fact,
  title: { nl: words, en: words },
  direction: 'higher-is-needier',
  weight: 1,
  normalisation: { kind: 'none' },
  source: 'configuration',
  ...changes,
});
const [published, computed] = smallPack.needModels;
const open = {
  ...computed,
  id: 'open',
  warnings: [{ nl: 'Let op.', en: 'Mind this.' }],
  dimensions: [
    {
      id: 'one',
      title: { nl: 'Een', en: 'One' },
      weight: 1,
      indicators: [
        figure('neighbourhood.sum', 'Sum', { normalisation: undefined }),
        figure('neighbourhood.index', 'Index'),
        figure('neighbourhood.dwellings', 'Dwellings', { direction: 'none', weight: 0 }),
      ],
    },
  ],
};

async function runBy(needModel?: string): Promise<Run> {
  const pack = smallPackParsed({ pack: { ...smallPack, needModels: [published, open] } });
  return run({
    pack,
    dataset: datasetOf(pack, [proposal({ id: 'a' })]),
    scenario: { ...baseline(pack), ...(needModel === undefined ? {} : { needModel }) },
    evaluator: jsonRulesEngine,
  });
}

describe('what must be known of an index of need', () => {
  it('is what the policy warns of, what does not count, and what must be loaded', async () => {
    const chosen = await runBy('open');
    expect(needNotices(chosen, 'en')).toEqual([
      'Mind this.',
      'The policy does not say what means more need in these figures, so they do not count: Dwellings.',
      'This index is known nowhere yet. First load the figures and freeze the goalposts for: Sum.',
    ]);
    expect(needNotices(chosen, 'nl')[0]).toBe('Let op.');
  });

  it('is said in every explanation where another index than the first is in use', async () => {
    const by = async (needModel?: string) => explain(await runBy(needModel), 'a', 'en').notices;
    expect(await by('open')).toEqual(expect.arrayContaining(['Mind this.']));
    expect(await by()).not.toEqual(expect.arrayContaining(['Mind this.']));
    expect(await by('published')).toEqual(await by());
  });
});
