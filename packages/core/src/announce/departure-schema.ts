import { z } from 'zod';

const departure = z.strictObject({
  part: z.string().describe('What differs: `budget`, `criterion`, `method`, `limit`, `rule`, …'),
  id: z.string().nullable().describe('Which of them; null where there is one only.'),
  from: z.unknown().describe('As announced; null where it was not there.'),
  to: z.unknown().describe('As it is now; null where it is no longer there.'),
  text: z.string().describe('The same in one sentence.'),
});

/** How an outcome departs from what was announced. */
export const announcedSchema = z.strictObject({
  sha256: z.string().describe('The fingerprint of the announcement.'),
  date: z.string().describe('The day of the announcement.'),
  departures: z.array(departure).describe('Empty where nothing departs.'),
});
export type AnnouncedReport = z.infer<typeof announcedSchema>;

/** The JSON form of a log: what every scenario changed of the one before, the first of the announcement. */
export const logSchema = z.strictObject({
  schema: z.literal('maatstaf-log/1'),
  announcement: z.strictObject({ sha256: z.string(), date: z.string() }),
  steps: z.array(
    z.strictObject({
      name: z.string().describe('The file of the scenario.'),
      date: z.string().nullable().describe('The day that the scenario gives; null: it gives none.'),
      reason: z.string().nullable().describe('The reason that it gives; null: it gives none.'),
      changes: z.array(departure),
    }),
  ),
});
export type LogReport = z.infer<typeof logSchema>;
