import { z } from 'zod';

/** An amount, as everywhere in a report. */
export const cents = z.int().min(0).describe('Whole cents.');

/** A score, or part of one. */
export const points = z.number().describe('Points on a scale of 0–100.');

/** Where a figure lies as long as something is unknown. */
export const range = z.strictObject({ low: z.number(), high: z.number() });
