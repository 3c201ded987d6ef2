import { isBuiltIn } from './catalogue.ts';
import type { Report } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import type { Pack } from './pack.ts';
import { notBuiltIn, usedOnce } from './phrases.ts';

/** Every id is used once; no fact of the pack takes the name of one that every pack has. */
export function checkIds(pack: Pack, rules: readonly PlacedRule[], report: Report): void {
  const once = (
    ids: readonly { id: string; file: string; path: readonly PropertyKey[] }[],
  ): void => {
    const seen = new Set<string>();
    for (const { id, file, path } of ids) {
      if (seen.has(id)) report(file, 'id.duplicate', path, id, usedOnce);
      seen.add(id);
    }
  };
  const listed = (
    file: string,
    list: readonly { readonly id: string }[],
    path: readonly PropertyKey[],
  ): void => once(list.map(({ id }, index) => ({ id, file, path: [...path, index, 'id'] })));

  // Principles and criteria share one name space: both are named by `--weights`.
  once(
    pack.principles.flatMap((principle, p) => [
      { id: principle.id, file: 'pack.json', path: ['principles', p, 'id'] },
      ...principle.criteria.map(({ id }, c) => ({
        id,
        file: 'pack.json',
        path: ['principles', p, 'criteria', c, 'id'],
      })),
    ]),
  );
  listed('pack.json', pack.parameters, ['parameters']);
  listed('pack.json', pack.pools, ['pools']);
  listed('pack.json', pack.earmarks, ['earmarks']);
  listed('pack.json', pack.needModels, ['needModels']);
  pack.needModels.forEach((model, index) => {
    if (model.kind !== 'computed') return;
    listed('pack.json', model.dimensions, ['needModels', index, 'dimensions']);
  });
  listed('pack.json', pack.limits, ['limits']);
  listed('pack.json', pack.duties, ['duties']);
  listed('pack.json', pack.documents, ['documents']);
  listed('facts.json', pack.facts, ['facts']);
  listed('statements.json', pack.statements, ['statements']);
  once(
    rules.map(({ rule, file, pointer }) => ({
      id: rule.name,
      file,
      path: [...pointer.split('/').slice(1), 'name'],
    })),
  );
  pack.facts.forEach(({ id }, index) => {
    if (isBuiltIn(id)) {
      report('facts.json', 'id.duplicate', ['facts', index, 'id'], id, notBuiltIn);
    }
  });
}
