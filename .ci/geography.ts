import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellsOf } from './geography/cells.ts';
import { adjacentPairs, groundFrom, type Point } from './geography/plan.ts';
import { tilesOf } from './geography/tiles.ts';

// Writes rules/maastricht-2025/geography.json: our own schematic map, derived from outlines that are
// no part of this repository. Where they do not lie beside it, there is nothing to derive from.

const outlines = new URL(
  '../../shared/data/buurten_maastricht_2024_wgs84_generalised.geojson',
  import.meta.url,
);
const target = fileURLToPath(new URL('../rules/maastricht-2025/geography.json', import.meta.url));

/** Room around the cells, in metres. */
const border = 100;

if (!existsSync(outlines)) {
  console.error('The outlines of the neighbourhoods are not here: the map stays as it is.');
} else {
  const areas = groundFrom(readFileSync(outlines, 'utf8'));
  const adjacent = adjacentPairs(areas);
  const cells = cellsOf(areas.map(({ centre }) => centre));
  const tiles = tilesOf(areas, adjacent, [7, 8]);
  const points = cells.flat();
  const west = Math.min(...points.map(([x]) => x)) - border;
  const north = Math.min(...points.map(([, y]) => y)) - border;
  const placed = ([x, y]: Point): Point => [Math.round(x - west), Math.round(y - north)];
  const [width, height] = placed([
    Math.max(...points.map(([x]) => x)) + border,
    Math.max(...points.map(([, y]) => y)) + border,
  ]);
  const geography = {
    $schema: '../../docs/schema/geography.schema.json',
    $comment: 'Made by npm run geography; change that, and not this file.',
    format: 'maatstaf-geography/1',
    note: {
      nl: 'Deze kaart is schematisch. Zij laat zien waar een buurt ongeveer ligt, niet hoe groot zij is of waar haar grens loopt.',
      en: 'This map is schematic. It shows about where a neighbourhood lies, not how large it is or where its border runs.',
    },
    sources: [
      {
        title: {
          nl: 'Wijk- en buurtkaart 2024, waaruit middelpunten en buren zijn afgeleid',
          en: 'Map of districts and neighbourhoods 2024, from which centres and neighbours were derived',
        },
        by: 'CBS, Kadaster',
        licence: 'CC BY 4.0',
      },
    ],
    extent: { width, height },
    neighbourhoods: areas.map(({ code, centre }, at) => ({
      code,
      centre: placed(centre),
      cell: (cells[at] ?? []).map(placed),
      tile: tiles[at],
    })),
    adjacent,
  };
  const text = JSON.stringify(geography, null, 2);
  // A point, a tile and a pair are read as one thing, and stand on one line.
  const lines = text.replaceAll(/\[\s+([^\s,[\]]+),\s+([^\s,[\]]+)\s+\]/g, '[$1, $2]');
  writeFileSync(target, `${lines}\n`);
  console.log(`written: ${areas.length} neighbourhoods, ${adjacent.length} borders`);
}
