import type { Pack } from './pack.ts';
import type { Rule } from './rule.ts';
import { sameContent } from './same-content.ts';
import type { Scenario } from './scenario.ts';

/**
 * The pack with the rules of a scenario in it: each takes the place of the pack's rule of that name, or
 * stands beside the others where the name is new. Rules that say the same as the pack's are the pack's
 * own; where all do, the pack itself comes back. Everything else of a scenario is settings, which the
 * stages read from the scenario. Putting a scenario in force twice is putting it in force once.
 */
export function packInForce(pack: Pack, { rules = [] }: Pick<Scenario, 'rules'>): Pack {
  const edited = editedRules(pack, { rules });
  if (edited.size === 0) return pack;
  const kept = pack.rules.filter(({ name }) => !edited.has(name));
  return {
    ...pack,
    rules: [...kept, ...[...edited.values()].map(({ rule }) => rule)].toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  };
}

/** A rule that a scenario changed or added, with what the pack has under that name. */
export interface EditedRule {
  readonly rule: Rule;
  /** Null where the rule is new. */
  readonly published: Rule | null;
}

/** How a rule or proposal is other than published; null where it is not. */
export function editKind(
  edited: { readonly published: unknown } | undefined,
): 'changed' | 'added' | null {
  if (edited === undefined) return null;
  return edited.published === null ? 'added' : 'changed';
}

/** By name, the rules of a scenario that say something else than those of the published pack. */
export function editedRules(
  published: Pack,
  { rules = [] }: Pick<Scenario, 'rules'>,
): ReadonlyMap<string, EditedRule> {
  if (rules.length === 0) return new Map();
  const own = new Map(published.rules.map((rule) => [rule.name, rule]));
  return new Map(
    rules
      .map((rule) => [rule.name, { rule, published: own.get(rule.name) ?? null }] as const)
      .filter(([, { rule, published: before }]) => !sameContent(rule, before)),
  );
}
