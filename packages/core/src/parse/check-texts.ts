import type { Report } from './check-pack.ts';
import type { PlacedRule } from './check-rules.ts';
import type { Pack } from './pack.ts';
import { authorities, type Source } from './source.ts';
import type { Text } from './text.ts';
import { idOf, nothing, textInLanguage } from './phrases.ts';

/**
 * Every text is there in every language of the pack, every cited statement stands in the catalogue, and
 * no source claims more or less authority than the highest of the documents that its statements are from.
 */
export function checkTexts(pack: Pack, rules: readonly PlacedRule[], report: Report): void {
  const { facts, statements, rules: _, ...packFile } = pack;
  const walk = textCheck(pack, report);
  walk('pack.json', packFile, []);
  walk('facts.json', { facts }, []);
  walk('statements.json', { statements }, []);
  for (const { rule, file, pointer } of rules) walk(file, rule, pointer.split('/').slice(1));
}

/** Looks through a value of a file, at its path there, for texts and sources that are not in order in a pack. */
export function textCheck(
  pack: Pack,
  report: Report,
): (file: string, value: unknown, path: readonly PropertyKey[]) => void {
  const known = new Map(pack.statements.map(({ id, document }) => [id, document]));
  const authorityOf = new Map(pack.documents.map(({ id, authority }) => [id, authority]));

  const walk = (file: string, value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) {
      for (const language of pack.languages) {
        if (value[language] !== undefined) continue;
        report(
          file,
          'text.language-missing',
          [...path, language],
          nothing,
          textInLanguage(language),
        );
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
      report(file, 'ref.unknown-statement', at, id, idOf('statement', id, known.keys()));
    });
    const said = new Set(source.statements.map((id) => authorityOf.get(known.get(id) ?? '')));
    const highest = authorities.find((authority) => said.has(authority));
    if (!said.has(undefined) && highest !== undefined && highest !== source.authority) {
      const expected = {
        nl: `${highest}, het hoogste van de documenten waar het naar verwijst`,
        en: `${highest}, the highest of the documents that it cites`,
      };
      report(file, 'source.authority', [...path, 'authority'], source.authority, expected);
    }
    if (source.statements.length > 0 || source.law !== undefined) return;
    report(
      file,
      'source.empty',
      path,
      { nl: 'geen beleidszin en geen wet', en: 'no statement and no law' },
      {
        nl: 'een beleidszin, een wet, of "configuration"',
        en: 'a statement, a law, or "configuration"',
      },
    );
  };
  return walk;
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'nl' || key === 'en');
}

function isSource(value: object): value is Exclude<Source, string> {
  return 'authority' in value && 'statements' in value;
}
