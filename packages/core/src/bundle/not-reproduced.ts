import { packFingerprint } from '../announce/announcement-of.ts';
import type { Files } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import type { Run } from '../run/run.ts';
import type { Bundle } from './bundle.ts';
import { fileFingerprints } from './file-fingerprints.ts';
import { outcomeFingerprint } from './outcome-fingerprint.ts';

/** One thing that is not as a bundle says; null where it is not there. */
export interface NotReproduced {
  readonly part: 'version' | 'policy' | 'file' | 'budget' | 'spent' | 'award' | 'outcome';
  /** Which file or proposal; null where there is one only. */
  readonly id: string | null;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/**
 * What differs between a bundle and its scenario run on the policy and data at hand; empty where the very
 * same outcome came about from the very same files. An `outcome` that differs with no award that does:
 * the same money, but by other scores, ranks or reasons.
 */
export function notReproduced(
  bundle: Bundle,
  run: Run,
  { pack, files }: { readonly pack: Pack; readonly files: Files },
): readonly NotReproduced[] {
  const { allocation } = run;
  const amounts = (awards: Bundle['outcome']['awards']) =>
    new Map(awards.map((one) => [one.proposal, `${one.status} ${one.awardedCents}`]));
  const awards = changed(
    'award',
    amounts(bundle.outcome.awards),
    amounts(allocation.awards.map((award) => ({ ...award }))),
  );
  const one = (
    part: NotReproduced['part'],
    from: string | number,
    to: string | number,
  ): readonly NotReproduced[] => (from === to ? [] : [{ part, id: null, from, to }]);
  const fingerprints = (listed: Bundle['files']) =>
    new Map(listed.map(({ file, sha256 }) => [file, sha256]));
  return [
    ...one('version', bundle.pack.version, pack.version),
    ...one('policy', bundle.pack.sha256, packFingerprint(pack)),
    ...changed('file', fingerprints(bundle.files), fingerprints(fileFingerprints(files))),
    ...one('budget', bundle.outcome.budgetCents, allocation.budgetCents),
    ...one('spent', bundle.outcome.spentCents, allocation.spentCents),
    ...awards,
    ...one('outcome', bundle.outcome.sha256, outcomeFingerprint(run)),
  ];
}

function changed(
  part: NotReproduced['part'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly NotReproduced[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((id) => {
    const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
    return from === to ? [] : [{ part, id, from, to }];
  });
}
