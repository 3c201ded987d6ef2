import type { Dataset } from '../parse/dataset.ts';
import type { Issue, Parsed } from '../parse/issue.ts';
import { pointerTo } from '../parse/pointer.ts';
import { readJson } from '../parse/read-json.ts';
import { validate } from '../parse/validate.ts';
import { type Geography, geographySchema } from './geography.ts';
import type { Phrase, Words } from '../parse/phrase.ts';
import { both, suggesting } from '../parse/phrases.ts';

/**
 * The file `geography.json` of a pack, for the neighbourhoods of a dataset. A neighbourhood that the data
 * do not know is left out with a warning, and one that has no place is a warning too. Comes back in order
 * of code, whatever the order in the file.
 */
export function parseGeography(
  { neighbourhoods }: Pick<Dataset, 'neighbourhoods'>,
  file: string,
  content: string | Uint8Array,
): Parsed<Geography> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const parsed = validate(geographySchema, file, json.value);
  if (!parsed.ok) return parsed;
  const geography = parsed.value;
  const known = new Set(neighbourhoods.map(({ code }) => code));
  const issues: Issue[] = [];
  const report: Report = (severity, code, path, found, expected) => {
    const at = { kind: 'pointer', pointer: pointerTo(path) } as const;
    issues.push({ code, severity, file, at, found, expected });
  };
  checkPlaces(geography, known, report);
  checkBorders(geography, report);
  const placed = new Set(geography.neighbourhoods.map(({ code }) => code));
  const missing = [...known].filter((code) => !placed.has(code));
  if (missing.length > 0) {
    const expected = {
      nl: 'een plaats voor elke buurt uit de gegevens',
      en: 'a place for every neighbourhood of the data',
    };
    report('warning', 'geography.missing', ['neighbourhoods'], listed(missing), expected);
  }
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return { ok: true, value: inOrder(geography, known), issues };
}

type Report = (
  severity: Issue['severity'],
  code: string,
  path: readonly PropertyKey[],
  found: Phrase,
  expected: Words,
) => void;

export const codeOnce: Words = { nl: 'elke code één keer', en: 'each code once' };
const ownTile: Words = { nl: 'een eigen tegel', en: 'a tile of its own' };
const outsidePlan: Words = { nl: 'een punt buiten de kaart', en: 'a point outside the plan' };
const pairOnce: Words = {
  nl: 'twee buurten, elk paar één keer',
  en: 'two neighbourhoods, each pair once',
};
const ofFile: Words = { nl: 'een buurt uit dit bestand', en: 'a neighbourhood of this file' };

function checkPlaces(
  { neighbourhoods, extent }: Geography,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const codes = new Set<string>();
  const tiles = new Set<string>();
  for (const [at, { code, centre, cell, tile }] of neighbourhoods.entries()) {
    const path = ['neighbourhoods', at];
    if (codes.has(code)) report('error', 'id.duplicate', [...path, 'code'], code, codeOnce);
    else if (!known.has(code)) {
      const expected = {
        nl: 'een buurt uit de gegevens; deze is weggelaten',
        en: 'a neighbourhood of the data; this one is left out',
      };
      report('warning', 'ref.unknown-neighbourhood', [...path, 'code'], code, expected);
    }
    codes.add(code);
    const place = tile.join(',');
    if (tiles.has(place)) {
      report('error', 'geography.tile-taken', [...path, 'tile'], place, ownTile);
    }
    tiles.add(place);
    for (const [key, points] of [
      ['centre', [centre]],
      ['cell', cell],
    ] as const) {
      if (points.every(([x, y]) => x <= extent.width && y <= extent.height)) continue;
      const { width, height } = extent;
      const expected = {
        nl: `punten binnen ${width} bij ${height} meter`,
        en: `points within ${width} by ${height} metres`,
      };
      report('error', 'geography.outside', [...path, key], outsidePlan, expected);
    }
  }
}

function checkBorders({ neighbourhoods, adjacent }: Geography, report: Report): void {
  const placed = new Set(neighbourhoods.map(({ code }) => code));
  const pairs = new Set<string>();
  for (const [at, pair] of adjacent.entries()) {
    const found = both(pair);
    const key = pair.toSorted().join('\n');
    if (pair[0] === pair[1] || pairs.has(key)) {
      report('error', 'id.duplicate', ['adjacent', at], found, pairOnce);
    }
    pairs.add(key);
    for (const [side, code] of pair.entries()) {
      if (placed.has(code)) continue;
      const expected = suggesting(ofFile, code, placed);
      report('error', 'ref.unknown-neighbourhood', ['adjacent', at, side], code, expected);
    }
  }
}

function inOrder(geography: Geography, known: ReadonlySet<string>): Geography {
  const byCode = (one: string, other: string) => (one < other ? -1 : 1);
  return {
    ...geography,
    neighbourhoods: geography.neighbourhoods
      .filter(({ code }) => known.has(code))
      .toSorted((one, other) => byCode(one.code, other.code)),
    adjacent: geography.adjacent
      .filter((pair) => pair.every((code) => known.has(code)))
      .map((pair) => pair.toSorted(byCode) as [string, string])
      .toSorted((one, other) => byCode(one.join('\n'), other.join('\n'))),
  };
}

/** The first few of a list, and how many more there are. */
export function listed(codes: readonly string[]): Phrase {
  const shown = codes.slice(0, 5).join(', ');
  const more = codes.length - 5;
  return more > 0 ? { nl: `${shown} en nog ${more}`, en: `${shown} and ${more} more` } : shown;
}
