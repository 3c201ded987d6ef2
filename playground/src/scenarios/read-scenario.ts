import type { Dataset, Issue, Pack, Scenario } from '@maatstaf/core';
import { packFingerprint } from '@maatstaf/core/bundle';
import { parseScenario } from '@maatstaf/core/parse';
import { migrated } from './migrated.ts';
import { withoutFaults } from './without-faults.ts';

/** A scenario from outside, read for the policy as it is now; or everything that is wrong with it. */
export type ReadScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** Whether the policy was changed since the scenario was made. */
      readonly moved: boolean;
      /** What does not fit the policy as it is now, and was left out. */
      readonly dropped: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Text that is more than this is no scenario. */
const mostCharacters = 10_000_000;

/**
 * Reads a scenario that was kept, shared or saved. Of one that was made on this very policy nothing may
 * be wrong. Where the policy moved on since, what no longer fits is left out and told. `packSha256` is
 * the policy's fingerprint when the scenario was made, where that is known.
 */
export function readScenario(
  { pack, dataset }: { readonly pack: Pack; readonly dataset: Dataset },
  file: string,
  text: string,
  packSha256: string | null = null,
): ReadScenario {
  if (text.length > mostCharacters) return { ok: false, issues: [tooLarge(file, text.length)] };
  const value = valueOf(text);
  // What is no JSON is told by the reader, with line and column.
  const current = value === undefined ? null : migrated(file, value);
  if (current?.ok === false) return current;
  const isNow = current === null || current.value === value;
  const own = isNow ? text : JSON.stringify(current.value);
  const first = parseScenario(pack, dataset, file, own);
  const moved =
    (packSha256 !== null && packSha256 !== packFingerprint(pack)) ||
    versionOf(value) !== pack.version;
  if (first.ok) return { ok: true, scenario: onThis(pack, first.value), moved, dropped: [] };
  if (!moved || current === null) return first;
  return leftOver({ pack, dataset }, file, current.value, first.issues);
}

/** Leaves out what is wrong, and what turns out wrong without it, until nothing is. */
function leftOver(
  { pack, dataset }: { readonly pack: Pack; readonly dataset: Dataset },
  file: string,
  value: unknown,
  issues: readonly Issue[],
): ReadScenario {
  const dropped: Issue[] = [];
  let found = issues.filter(({ severity }) => severity === 'error');
  let rest = value;
  for (let round = 0; round < 5; round += 1) {
    const without = withoutFaults(rest, found);
    if (without === null) return { ok: false, issues: found };
    dropped.push(...found);
    rest = without;
    const parsed = parseScenario(pack, dataset, file, JSON.stringify(rest));
    if (parsed.ok) return { ok: true, scenario: onThis(pack, parsed.value), moved: true, dropped };
    found = parsed.issues.filter(({ severity }) => severity === 'error');
  }
  return { ok: false, issues: found };
}

const onThis = ({ version }: Pack, scenario: Scenario): Scenario => ({
  ...scenario,
  pack: { ...scenario.pack, version },
});

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('pack' in value)) return undefined;
  const { pack } = value;
  return typeof pack === 'object' && pack !== null && 'version' in pack ? pack.version : undefined;
}

function tooLarge(file: string, length: number): Issue {
  return {
    code: 'file.too-large',
    severity: 'error',
    file,
    at: { kind: 'file' },
    found: String(length),
    expected: `≤ ${mostCharacters}`,
  };
}
