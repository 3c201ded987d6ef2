import { expect, it } from 'vitest';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { datasetOf, packFiles, smallFacts, smallPack } from '../small-pack.test-data.ts';
import { groupTitle } from './group-title.ts';

const title = (words: string) => ({ nl: words, en: `${words} (en)` });
const ceiling = (by: string) => ({
  id: by,
  kind: 'ceiling',
  title: title(by),
  group: { by },
  amount: { kind: 'cents', cents: 1 },
  source: 'configuration',
});

it('calls a group what people call it, and leaves what has no name as it is', () => {
  const kinds = ['neighbourhood', 'city-district', 'pool', 'earmark', 'whole'];
  const pack = orThrow(
    parsePack(
      packFiles({
        pack: {
          ...smallPack,
          earmarks: [{ id: 'youth', title: title('Jongeren'), source: 'configuration' }],
          limits: kinds.map(ceiling),
        },
        facts: smallFacts,
      }),
    ),
  );
  const dataset = datasetOf(pack, []);
  const called = (limit: string, group: string) =>
    groupTitle({ pack, dataset }, limit, group, 'en');
  const [area] = dataset.neighbourhoods;
  const [pool] = pack.pools;
  expect(called('neighbourhood', area?.code ?? '')).toBe(area?.name);
  expect(called('city-district', 'Noord')).toBe('Noord');
  expect(called('pool', pool?.id ?? '')).toBe(pool?.title.en);
  expect(called('earmark', 'youth')).toBe('Jongeren (en)');
  expect(called('earmark', 'gone')).toBe('gone');
  expect(called('whole', 'all')).toBe('all proposals together');
  expect(called('years', '2027')).toBe('2027');
});
