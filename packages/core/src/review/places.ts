import type { Files, Location } from '../parse/issue.ts';
import type { Pack } from '../parse/pack.ts';
import { pointerTo } from '../parse/pointer.ts';
import { readJson } from '../parse/read-json.ts';

/** Where a thing of a pack stands. */
export interface Place {
  readonly file: string;
  readonly at: Location;
}

/**
 * Where everything stands that a finding may be about, by reference (`rule:need/index`). A pack keeps
 * its rules sorted by name, so where a rule stands is known only with the files it was read from.
 */
export function placesOf(pack: Pack, files: Files | undefined): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const put = (reference: string, file: string, path: readonly PropertyKey[]): void => {
    places.set(reference, { file, at: { kind: 'pointer', pointer: pointerTo(path) } });
  };
  const list = (
    kind: string,
    file: string,
    key: string,
    entries: readonly { readonly id: string }[],
  ): void => entries.forEach(({ id }, index) => put(`${kind}:${id}`, file, [key, index]));

  put('pack', 'pack.json', []);
  pack.principles.forEach((principle, p) => {
    put(`principle:${principle.id}`, 'pack.json', ['principles', p]);
    principle.criteria.forEach(({ id }, c) =>
      put(`criterion:${id}`, 'pack.json', ['principles', p, 'criteria', c]),
    );
  });
  list('parameter', 'pack.json', 'parameters', pack.parameters);
  list('pool', 'pack.json', 'pools', pack.pools);
  list('earmark', 'pack.json', 'earmarks', pack.earmarks);
  list('statement', 'statements.json', 'statements', pack.statements);
  list('fact', 'facts.json', 'facts', pack.facts);
  pack.accepted?.forEach((_, index) => put(`accepted:${index}`, 'pack.json', ['accepted', index]));
  for (const { name } of pack.rules) {
    places.set(`rule:${name}`, { file: 'rules', at: { kind: 'file' } });
  }
  for (const [file, content] of files ?? []) {
    if (!/^rules\/[^/]+\.json$/.test(file)) continue;
    namesIn(file, content).forEach((name, index) => {
      if (name !== null) put(`rule:${name}`, file, ['rules', index]);
    });
  }
  return places;
}

function namesIn(file: string, content: string | Uint8Array): readonly (string | null)[] {
  const json = readJson(file, content);
  if (!json.ok) return [];
  const { rules } = json.value as { readonly rules?: unknown };
  if (!Array.isArray(rules)) return [];
  return rules.map((rule: unknown) => {
    const name = (rule as { readonly name?: unknown } | null)?.name;
    return typeof name === 'string' ? name : null;
  });
}
