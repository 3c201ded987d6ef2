import { parseDataset, parsePack, parseScenario } from '@maatstaf/core/parse';
import type { CaseFiles, CaseInput } from './case.ts';

/** What stands in a case's files; null where a parser finds a mistake in them. */
export function readCase(files: CaseFiles): CaseInput | null {
  const pack = parsePack(files.pack);
  if (!pack.ok) return null;
  const dataset = parseDataset(pack.value, files.data);
  if (!dataset.ok) return null;
  const scenario = parseScenario(pack.value, dataset.value, 'scenario.json', files.scenario);
  return scenario.ok
    ? { pack: pack.value, dataset: dataset.value, scenario: scenario.value }
    : null;
}
