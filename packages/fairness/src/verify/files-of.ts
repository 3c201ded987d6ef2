import { type Dataset, type FactValue, type Pack, recordOf, type Scenario } from '@maatstaf/core';
import type { CaseFiles, CaseInput, Texts } from '../case.ts';

/** The files in which an input would stand, so that a parser reads the same from them. */
export function filesOf({ pack, dataset, scenario }: CaseInput): CaseFiles {
  return { pack: packTexts(pack), data: dataTexts(dataset), scenario: scenarioText(scenario) };
}

const known = new WeakMap<Pack, Texts>();

export function packTexts(pack: Pack): Texts {
  const earlier = known.get(pack);
  if (earlier !== undefined) return earlier;
  const { facts, statements, rules, ...packFile } = pack;
  const texts = new Map([
    ['pack.json', JSON.stringify(packFile)],
    ['facts.json', JSON.stringify({ facts })],
    ['statements.json', JSON.stringify({ statements })],
    ['rules/all.json', JSON.stringify({ rules })],
  ]);
  known.set(pack, texts);
  return texts;
}

export function dataTexts({ neighbourhoods, proposals, ...dataset }: Dataset): Texts {
  const { illustrativeAmounts, provenance } = dataset;
  return new Map([
    [
      'neighbourhoods.json',
      JSON.stringify({
        format: 'maatstaf-neighbourhoods/1',
        ...(provenance.neighbourhoods === null ? {} : { provenance: provenance.neighbourhoods }),
        neighbourhoods: neighbourhoods.map(({ cityDistrict, population, ...area }) => ({
          ...area,
          facts: knownIn(area.facts),
          ...(cityDistrict === null ? {} : { cityDistrict }),
          ...(population === null ? {} : { population }),
        })),
      }),
    ],
    [
      'proposals.json',
      JSON.stringify({
        format: 'maatstaf-proposals/1',
        illustrativeAmounts,
        ...(provenance.proposals === null ? {} : { provenance: provenance.proposals }),
        proposals: proposals.map(recordOf),
      }),
    ],
  ]);
}

export function scenarioText(scenario: Scenario): string {
  return JSON.stringify(scenario);
}

function knownIn(facts: Readonly<Record<string, FactValue>>): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
