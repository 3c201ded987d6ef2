import type { Location } from './issue.ts';
import type { Language } from './text.ts';

const words = {
  nl: { row: 'rij', column: 'kolom', line: 'regel' },
  en: { row: 'row', column: 'column', line: 'line' },
} as const;

/** A place inside a file, ready to follow the file's name. */
export function locationText(at: Location, language: Language): string {
  const say = words[language];
  switch (at.kind) {
    case 'pointer':
      return at.pointer === '' ? '' : `#${at.pointer}`;
    case 'cell':
      return `, ${say.row} ${at.row}${at.column === '' ? '' : `, ${say.column} ${at.column}`}`;
    case 'line':
      return `, ${say.line} ${at.line}, ${say.column} ${at.column}`;
    case 'file':
      return '';
  }
}
