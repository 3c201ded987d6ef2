import { textSchema } from '../parse/text.ts';
import { z } from '../parse/zod.ts';

const metres = z.number().check(z.gte(0), z.lte(2_000_000));
const point = z.tuple([metres, metres]);
const code = z.string().check(z.minLength(1), z.maxLength(40));
const gridPlace = z.int().check(z.gte(0), z.lte(999));

const placeSchema = z.strictObject({
  code,
  /** The middle of the neighbourhood on the ground, about. */
  centre: point,
  /** The area that stands for it on the schematic map: a polygon, without its closing point. */
  cell: z.array(point).check(z.minLength(3), z.maxLength(200)),
  /** Its place on a grid of equal tiles: column from the west and row from the north, from 0. */
  tile: z.tuple([gridPlace, gridPlace]),
});

/**
 * Where the neighbourhoods lie, drawn schematically. Points are metres from the north-west corner of
 * the plan: to the east, then to the south.
 */
export const geographySchema = z.strictObject({
  $schema: z.optional(z.string()),
  $comment: z.optional(z.string()),
  format: z.literal('maatstaf-geography/1'),
  /** That it is schematic, and what may not be read from it. Stands by every map. */
  note: textSchema,
  /** What the places were derived from. Empty where they are invented. */
  sources: z
    .array(
      z.strictObject({
        title: textSchema,
        by: z.string().check(z.minLength(1), z.maxLength(200)),
        licence: z.string().check(z.minLength(1), z.maxLength(100)),
      }),
    )
    .check(z.maxLength(10)),
  extent: z.strictObject({ width: metres, height: metres }),
  neighbourhoods: z.array(placeSchema).check(z.minLength(1), z.maxLength(20_000)),
  /** Pairs of neighbourhoods with a border in common. */
  adjacent: z.array(z.tuple([code, code])).check(z.maxLength(100_000)),
});

/** Where the neighbourhoods of a policy lie: sorted by code, every code known and there once. */
export type Geography = z.infer<typeof geographySchema>;
