import type { NamedScenario, Session } from '../state/session.ts';
import type { KeptScenario } from './kept.ts';
import { loadReading } from './load-reading.ts';
import type { readScenario } from './read-scenario.ts';

/** Reads the scenarios that can be opened as they are. */
export type ReadNamed = () => Promise<readonly NamedScenario[]>;

/**
 * A way to read kept scenarios for a policy, which reads nothing before somebody asks. It is another
 * function only where other scenarios are kept or another policy is open; what was read of a scenario
 * stays for as long as that is as it was.
 */
export function namedScenarios(): (
  scenarios: readonly KeptScenario[],
  baseline: Session['baseline'],
) => ReadNamed {
  let read = new WeakMap<KeptScenario, readonly NamedScenario[]>();
  let given: { readonly scenarios: object; readonly baseline: object } | null = null;
  let reader: ReadNamed = () => Promise.resolve([]);
  return (scenarios, baseline) => {
    if (given?.baseline !== baseline) read = new WeakMap();
    if (given?.baseline === baseline && given.scenarios === scenarios) return reader;
    given = { scenarios, baseline };
    const named = read;
    reader = async () => {
      if (scenarios.length === 0) return [];
      const reading = await loadReading();
      return scenarios.flatMap((kept) => {
        const found = named.get(kept) ?? namedIn(kept, baseline, reading.readScenario);
        named.set(kept, found);
        return found;
      });
    };
    return reader;
  };
}

function namedIn(
  { id, name, text, packSha256 }: KeptScenario,
  { pack, dataset }: Session['baseline'],
  read: typeof readScenario,
): readonly NamedScenario[] {
  const found = read({ pack, dataset }, name, text, packSha256);
  return found.ok ? [{ id, name, scenario: found.scenario }] : [];
}

/** A list that was read anew, with everything that is as it was the very same; the earlier list itself where all is. */
export function asBefore(
  before: readonly KeptScenario[],
  now: readonly KeptScenario[],
): readonly KeptScenario[] {
  const byId = new Map(before.map((kept) => [kept.id, kept]));
  const list = now.map((kept) => {
    const earlier = byId.get(kept.id);
    return earlier?.revision === kept.revision && earlier.text === kept.text ? earlier : kept;
  });
  return list.length === before.length && list.every((kept, at) => kept === before[at])
    ? before
    : list;
}
