import type { Parsed } from '@maatstaf/core';
import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import * as fc from 'fast-check';
import type { Case } from '../case.ts';
import { dataFiles } from './data-files.ts';
import { packFiles } from './pack-files.ts';
import { scenarioText } from './scenario-text.ts';
import { shape } from './shape.ts';

/** Whole cases: a pack, data and a scenario that went through the parsers as a user's files would. */
export const generatedCase: fc.Arbitrary<Case> = shape
  .chain((one) =>
    fc.record({ pack: packFiles(one), data: dataFiles(one), variation: fc.nat({ max: 999 }) }),
  )
  .chain(({ pack: packTexts, data: dataTexts, variation }) => {
    const pack = accepted(parsePack(packTexts));
    const dataset = accepted(parseDataset(pack, dataTexts));
    return scenarioText(pack, dataset).map((text) => ({
      files: { pack: packTexts, data: dataTexts, scenario: text },
      pack,
      dataset,
      scenario: accepted(parseScenario(pack, dataset, 'scenario.json', text)),
      variation,
    }));
  });

/** The generators promise files that parse; a file that does not is their fault, or the parser's. */
function accepted<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(`A generated file was not accepted: ${JSON.stringify(parsed.issues, null, 2)}`);
}
