import type { Dataset } from '../parse/dataset.ts';
import type { Issue, Parsed } from '../parse/issue.ts';
import { pointerTo } from '../parse/pointer.ts';
import { readJson } from '../parse/read-json.ts';
import { validate } from '../parse/validate.ts';
import { z } from '../parse/zod.ts';
import type { Outlines } from './outlines.ts';
import { codeOnce, listed } from './parse-geography.ts';
import { onPlan, type RawOutline } from './on-plan.ts';
import type { Phrase, Words } from '../parse/phrase.ts';

/** More points than a screen can show; a file with more can be made simpler. */
const mostPoints = 100_000;

const position = z.array(z.number()).check(z.minLength(2), z.maxLength(4));
const rings = z.array(z.array(position).check(z.minLength(4))).check(z.minLength(1));
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).check(z.minLength(1)) }),
]);
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).check(z.minLength(1), z.maxLength(20_000)),
});
const featureSchema = z.object({ properties: z.record(z.string(), z.unknown()) });

/** By which properties a feature says which neighbourhood it is, the first that it has. */
const codeKeys = ['statcode', 'code', 'buurtcode'] as const;

/**
 * Outlines of neighbourhoods from a GeoJSON file of the user's own, in degrees (WGS 84) or in metres
 * (such as the Dutch national grid). A feature belongs to a neighbourhood by its property `statcode`,
 * `code` or `buurtcode`; those of other places are counted in a notice. Everything that is wrong with
 * a feature is an issue at that feature. A neighbourhood without an outline is a warning.
 */
export function parseOutlines(
  { neighbourhoods }: Pick<Dataset, 'neighbourhoods'>,
  file: string,
  content: string | Uint8Array,
): Parsed<Outlines> {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const collection = validate(collectionSchema, file, json.value);
  if (!collection.ok) return collection;
  const { features } = collection.value;
  const points = pointsIn(features);
  if (points > mostPoints) {
    const expected = {
      nl: `ten hoogste ${mostPoints} punten; maak de omtrekken eenvoudiger`,
      en: `at most ${mostPoints} points; make the outlines simpler`,
    };
    return wrong(issueAt(file, 'outlines.too-many-points', ['features'], `${points}`, expected));
  }
  const known = new Set(neighbourhoods.map(({ code }) => code));
  const found = new Map<string, RawOutline>();
  const issues: Issue[] = [];
  let others = 0;
  for (const [at, feature] of features.entries()) {
    const code = codeOf(feature);
    if (code === undefined || !known.has(code)) {
      others += 1;
      continue;
    }
    const path = ['features', at];
    if (found.has(code)) issues.push(issueAt(file, 'id.duplicate', path, code, codeOnce));
    const { geometry } = feature as { readonly geometry?: unknown };
    const shape = validate(geometrySchema, file, geometry, [...path, 'geometry']);
    issues.push(...shape.issues);
    if (shape.ok) found.set(code, { code, at, rings: ringsOf(shape.value) });
  }
  if (found.size === 0 && issues.length === 0) {
    const keys = codeKeys.join(', ');
    const expected = {
      nl: `vlakken met de code van een buurt als ${keys}`,
      en: `features with the code of a neighbourhood as ${keys}`,
    };
    const some = { nl: `${others} vlakken`, en: `${others} features` };
    return wrong(issueAt(file, 'outlines.none', ['features'], some, expected));
  }
  if (issues.length > 0) return { ok: false, issues };
  const plan = onPlan([...found.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  if (!plan.ok) {
    const expected = {
      nl: 'graden (WGS 84) of meters, overal hetzelfde, met een eigen vlak',
      en: 'degrees (WGS 84) or metres, the same throughout, with an area of its own',
    };
    return wrong(
      ...plan.wrong.map((at) =>
        issueAt(
          file,
          'outlines.coordinates',
          ['features', at, 'geometry'],
          { nl: 'punten', en: 'points' },
          expected,
        ),
      ),
    );
  }
  const missing = [...known].filter((code) => !found.has(code));
  if (missing.length > 0) {
    const expected = {
      nl: 'een omtrek voor elke buurt',
      en: 'an outline for every neighbourhood',
    };
    issues.push({
      ...issueAt(file, 'outlines.missing', ['features'], listed(missing), expected),
      severity: 'warning',
    });
  }
  if (others > 0) {
    const expected = {
      nl: 'buurten uit de gegevens; de andere zijn niet getekend',
      en: 'neighbourhoods of the data; the others are not drawn',
    };
    const rest = { nl: `${others} andere vlakken`, en: `${others} other features` };
    issues.push({
      ...issueAt(file, 'outlines.others', ['features'], rest, expected),
      severity: 'notice',
    });
  }
  return { ok: true, value: plan.outlines, issues };
}

function wrong(...issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}

function issueAt(
  file: string,
  code: string,
  path: readonly PropertyKey[],
  found: Phrase,
  expected: Words,
): Issue {
  const at = { kind: 'pointer', pointer: pointerTo(path) } as const;
  return { code, severity: 'error', file, at, found, expected };
}

function codeOf(feature: unknown): string | undefined {
  const parsed = featureSchema.safeParse(feature);
  if (!parsed.success) return undefined;
  const { properties } = parsed.data;
  return codeKeys.map((key) => properties[key]).find((value) => typeof value === 'string');
}

function ringsOf({ type, coordinates }: z.infer<typeof geometrySchema>): RawOutline['rings'] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/** How many lists of numbers there are, however they are nested. The depth of a file is capped. */
function pointsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value) && typeof value[0] === 'number') return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + pointsIn(inner), 0);
}
