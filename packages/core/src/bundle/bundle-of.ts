import { packFingerprint } from '../announce/announcement-of.ts';
import type { Pack } from '../parse/pack.ts';
import type { Run } from '../run/run.ts';
import type { Bundle } from './bundle.ts';
import { outcomeFingerprint } from './outcome-fingerprint.ts';

/**
 * What it takes to get the outcome of a run once more. `pack` is the policy as published, `files` the
 * fingerprints of those that it and its data were read from (`fileFingerprints`), `date` the day of making it. `file` is what
 * the bundle will be called, for the commands that stand in it.
 */
export function bundleOf(
  { scenario, allocation, dataset, ...rest }: Run,
  {
    pack,
    files,
    date,
    file,
  }: {
    readonly pack: Pack;
    readonly files: Bundle['files'];
    readonly date: string;
    readonly file: string;
  },
): Bundle {
  const { id, version, title } = pack;
  return {
    format: 'maatstaf-bundle/1',
    date,
    illustrativeAmounts: dataset.illustrativeAmounts,
    pack: { id, version, title, sha256: packFingerprint(pack) },
    files,
    scenario: { ...scenario },
    outcome: {
      budgetCents: allocation.budgetCents,
      spentCents: allocation.spentCents,
      awards: allocation.awards
        .map(({ proposal, status, awardedCents }) => ({ proposal, status, awardedCents }))
        .toSorted((a, b) => (a.proposal < b.proposal ? -1 : 1)),
      sha256: outcomeFingerprint({ scenario, allocation, dataset, ...rest }),
    },
    commands: [
      `maatstaf reproduce ${file} --pack rules/${id}`,
      `maatstaf reproduce ${file} --pack rules/${id} --scenario-out scenario.json`,
      `maatstaf allocate rules/${id} --scenario scenario.json`,
    ],
  };
}
