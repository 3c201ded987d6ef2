import type { Report } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import type { Pack } from './pack.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Every text is there in every language of the pack, and every cited statement stands in the catalogue. */
export function checkTexts(pack: Pack, rules: readonly PlacedRule[], report: Report): void {
  const { facts, statements, rules: _, ...packFile } = pack;
  const known = new Set(statements.map(({ id }) => id));

  const walk = (file: string, value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) {
      for (const language of pack.languages) {
        if (value[language] !== undefined) continue;
        const expected = `the text in "${language}"`;
        report(file, 'text.language-missing', [...path, language], 'nothing', expected);
      }
    } else if (isSource(value)) checkSource(file, value, path);
    else for (const [key, child] of Object.entries(value)) walk(file, child, [...path, key]);
  };
  const checkSource = (
    file: string,
    source: Exclude<Source, string>,
    path: readonly PropertyKey[],
  ): void => {
    source.statements.forEach((id, index) => {
      if (known.has(id)) return;
      const at = [...path, 'statements', index];
      report(file, 'ref.unknown-statement', at, id, 'a statement of statements.json');
    });
    if (source.statements.length > 0 || source.law !== undefined) return;
    const expected = 'a statement, a law, or "configuration"';
    report(file, 'source.empty', path, 'no statement and no law', expected);
  };

  walk('pack.json', packFile, []);
  walk('facts.json', { facts }, []);
  walk('statements.json', { statements }, []);
  for (const { rule, file, pointer } of rules) walk(file, rule, pointer.split('/').slice(1));
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'nl' || key === 'en');
}

function isSource(value: object): value is Exclude<Source, string> {
  return 'authority' in value && 'statements' in value;
}
