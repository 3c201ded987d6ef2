import type { CatalogueEntry } from './catalogue.ts';
import { readRecords } from './data-record.ts';
import type { Dataset } from './dataset.ts';
import type { Files, Issue, Parsed } from './issue.ts';
import type { Pack } from './pack.ts';
import { neighbourhoodFields, readNeighbourhoods } from './read-neighbourhoods.ts';
import { recordFacts } from './record-facts.ts';
import { proposalFields, readProposals } from './read-proposals.ts';

/**
 * Neighbourhoods and proposals from `neighbourhoods.csv` or `.json` and `proposals.csv` or `.json`.
 * An empty cell, `null` or an absent value is unknown. Gives the dataset, or every mistake at once.
 */
export function parseDataset(pack: Pack, files: Files): Parsed<Dataset> {
  const { areaFacts, proposalFacts } = recordFacts(pack);
  const among = (list: readonly CatalogueEntry[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));

  const areas = readRecords(files, 'neighbourhoods', neighbourhoodFields, among(areaFacts));
  const requests = readRecords(files, 'proposals', proposalFields, among(proposalFacts));
  const issues: Issue[] = [...areas.issues, ...requests.issues];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const neighbourhoods = areas.ok ? readNeighbourhoods(areas.value, areaFacts, report) : [];
  // Where the neighbourhoods cannot be read, no proposal is blamed for serving one.
  const codes = areas.ok ? new Set(neighbourhoods.map(({ code }) => code)) : null;
  const proposals = requests.ok
    ? readProposals(pack, requests.value, codes, proposalFacts, report)
    : [];
  if (!areas.ok || !requests.ok) return { ok: false, issues };
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    issues,
    value: {
      illustrativeAmounts: requests.value.illustrativeAmounts ?? pack.illustrativeAmounts,
      neighbourhoods,
      proposals,
      provenance: {
        neighbourhoods: areas.value.provenance,
        proposals: requests.value.provenance,
      },
    },
  };
}
