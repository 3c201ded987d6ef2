import { expect, it } from 'vitest';
import { kindOfFile } from './kind-of-file.ts';

it.each([
  ['{"format":"maatstaf-scenario/1"}', 'scenario'],
  ['{"format":"maatstaf-scenario/99","pack":{}}', 'scenario'],
  ['{"pack":{"id":"maastricht-2025"},"budgetCents":1}', 'scenario'],
  ['{"format":"maatstaf-bundle/1"}', 'other'],
  ['{"format":"geojson"}', 'foreign'],
  ['{"format":null}', 'foreign'],
  ['{"type":"FeatureCollection"}', 'foreign'],
  ['[1,2]', 'foreign'],
  ['null', 'foreign'],
  ['naam;bedrag', 'foreign'],
  ['{"a":1}}', 'foreign'],
  ['', 'empty'],
  [' \n', 'empty'],
  ['{"format":"maatstaf-scenario/1","pack":{"id":"small"', 'cut-off'],
  ['{"format":"maatstaf-scenario/1","title":"a } and a \\" and', 'cut-off'],
  ['{"format":"maatstaf-scenario/1",', 'cut-off'],
  ['{"format":"maatstaf-scenario/1",}', 'scenario'],
] as const)('takes %s for %s', (text, kind) => {
  expect(kindOfFile(text)).toBe(kind);
});
