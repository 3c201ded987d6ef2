import { limitSections } from './limit-sections.ts';
import { nl } from './markdown.ts';
import { lawTable, otherParts } from './other-parts.ts';
import { ruleSections } from './rule-sections.ts';
import { counts } from './statement-counts.ts';
import { statementTables } from './statement-tables.ts';
import type { Traced } from './traced.ts';
import { watched } from './watched.ts';

/** The page, in Dutch, on which every statement leads to what carries it, and every rule back to its statements. */
export function tracePage(traced: Traced): string {
  const { pack } = traced;
  return [
    `# Waar staat deze zin? ${nl(pack.title)}`,
    '',
    'Elke zin uit de beleidsstukken waar een verdeling iets mee kan, staat hieronder. U leest wat ermee is gedaan, en waarom. Elke regel noemt de zinnen waarop zij rust, en wie ze zei.',
    '',
    'Zoeken: neem een paar woorden uit de zin, en zoek op deze pagina (Ctrl+F). Staat de zin er niet? Dan gaat zij niet over verdelen, of hebben wij haar gemist. Meld dat.',
    '',
    pack.illustrativeAmounts
      ? '> **Alle bedragen zijn bedacht.** Wat een regel doet, is berekend met de voorbeeldvoorstellen uit het pakket. Het zijn geen echte aanvragen.'
      : '',
    '',
    '*Deze pagina is gemaakt met `npm run docs`. Verander haar niet met de hand.*',
    '',
    ...counts(pack),
    ...statementTables(traced),
    ...watched(pack),
    ...ruleSections(traced),
    ...limitSections(traced),
    ...otherParts(pack),
    ...lawTable(pack),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}
