import { baseline, compiled, run } from '@maatstaf/core';
import { announcementOf, departures, parseAnnouncement } from '@maatstaf/core/announcement';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EDIT_RUNS'] ?? 150);
const date = '2026-01-01';

test('an announcement is read back as it was written, and what it was made of does not depart from it', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ pack, scenario }) => {
      const { overrides: _, withdrawn: __, ...rest } = scenario;
      const announcement = announcementOf(pack, { date, scenario: rest });
      expect(parseAnnouncement('a.json', JSON.stringify(announcement))).toEqual({
        ok: true,
        value: announcement,
        issues: [],
      });
      expect(departures(announcement, pack, rest)).toEqual([]);
    }),
    { seed, numRuns },
  );
});

test('a scenario that departs from nothing divides as the pack does', async () => {
  let [same, other] = [0, 0];
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ pack, dataset, scenario }) => {
      const announcement = announcementOf(pack, { date });
      if (departures(announcement, pack, scenario).length > 0) {
        other += 1;
        return;
      }
      same += 1;
      const amounts = async (by: typeof scenario) => [
        ...(await run({ pack, dataset, scenario: by, evaluator: compiled })).allocation
          .awardedCents,
      ];
      expect(await amounts(scenario)).toEqual(await amounts(baseline(pack)));
    }),
    { seed, numRuns },
  );
  expect([same, other].every((count) => count > 0)).toBe(true);
});

test('another fingerprint and a departure go together', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ pack, scenario }) => {
      const { overrides: _, withdrawn: __, ...rest } = scenario;
      const announcement = announcementOf(pack, { date });
      const isSame = announcementOf(pack, { date, scenario: rest }).sha256 === announcement.sha256;
      expect(departures(announcement, pack, rest).length === 0).toBe(isSame);
    }),
    { seed, numRuns },
  );
});
