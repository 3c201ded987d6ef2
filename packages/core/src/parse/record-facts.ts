import { type CatalogueEntry, factCatalogue } from './catalogue.ts';
import type { Pack } from './pack.ts';

/** The facts whose values stand in records: those of a neighbourhood, and those of a proposal or its place. */
export function recordFacts(pack: Pack): {
  readonly areaFacts: readonly CatalogueEntry[];
  readonly proposalFacts: readonly CatalogueEntry[];
} {
  const entries = [...factCatalogue(pack).values()].filter(
    ({ from }) => from !== 'derived' && from !== 'configuration',
  );
  return {
    areaFacts: entries.filter(({ id }) => id.startsWith('neighbourhood.')),
    proposalFacts: entries.filter(({ id }) => !id.startsWith('neighbourhood.')),
  };
}
