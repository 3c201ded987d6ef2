import type { Dataset, Pack } from '@maatstaf/core';
import { expect, test } from 'vitest';
import { told, toldLines } from './verify/told.ts';
import { lawsPromised, verify, type VerifyOptions } from './verify/verify.ts';
import { fails } from './verify/verification.ts';

/**
 * Registers one test for every law that is promised of a pack: for the suite of a team that has a pack of
 * its own, in one line. A failure tells the smallest case that breaks the law, with the seed to repeat it.
 */
export function verifies(
  pack: Pack,
  data: Dataset | null = null,
  { runs = 500, ...options }: VerifyOptions = {},
): void {
  const [language = 'en'] = pack.languages;
  for (const law of lawsPromised(pack, options.laws)) {
    test(
      `${law.claim[language] ?? law.claim.en} (${law.id})`,
      { timeout: 60_000 + 100 * runs },
      async () => {
        const { laws, seed } = await verify(pack, data, { ...options, runs, laws: [law.id] });
        const broken = laws.filter(({ outcome }) => fails(outcome));
        const story = broken.flatMap((report) => {
          const one = told(report, language);
          const { outcome, tried } = report;
          return one === null ? [`${outcome}: ${tried} of ${runs}`] : toldLines(one);
        });
        expect(
          broken.map(({ law: id }) => id),
          [...story, `seed ${seed}`].join('\n'),
        ).toEqual([]);
      },
    );
  }
}
