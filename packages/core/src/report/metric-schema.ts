import { z } from 'zod';

const extreme = z.strictObject({ value: z.number(), without: z.string() });

/** One figure of fairness, with its bounds and its range. */
export const metricSchema = z.strictObject({
  id: z.string(),
  value: z.number().nullable().describe('Null where it cannot be computed. Never 0 for unknown.'),
  lowerBound: z.number().nullable().describe('The lowest value possible for these areas.'),
  upperBound: z.number().nullable().describe('The highest value possible for these areas.'),
  range: z
    .strictObject({ low: extreme, high: extreme })
    .nullable()
    .describe('The lowest and highest value over all areas but one, and the area left out.'),
  weights: z
    .enum(['population', 'equal-areas'])
    .describe('`equal-areas`: each area counts as one, as populations are not known of all.'),
  leftOut: z.array(z.string()).describe('Areas left out, because their need is unknown.'),
  small: z.array(z.string()).describe('Areas that count, but whose figures say little.'),
  parts: z
    .strictObject({
      between: z.number(),
      within: z.number(),
      cityDistricts: z.array(
        z.strictObject({
          cityDistrict: z.string().nullable(),
          populationShare: z.number(),
          moneyShare: z.number(),
          theil: z.number(),
        }),
      ),
    })
    .nullable()
    .describe('Theil only: between and within city districts; they sum to the value.'),
  aversion: z
    .number()
    .nullable()
    .describe('Atkinson only: the aversion to inequality, which is configuration.'),
});

/** The points of a curve, from its beginning to its end. */
export const curveSchema = z.array(
  z.strictObject({
    population: z.number().describe('Part of the population, 0–1.'),
    money: z.number().describe('Part of the money, 0–1.'),
    neighbourhoods: z.array(z.string()).describe('The areas that end at this point.'),
  }),
);
