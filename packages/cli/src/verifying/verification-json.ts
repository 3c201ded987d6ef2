import { type Language, textIn } from '@maatstaf/core';
import { told, type Verification } from '@maatstaf/fairness';

/** What `verify` found, as plain data with sentences in one language; a counterexample as a case that can be run. */
export function verificationJson(verification: Verification, language: Language): object {
  const { pack, method, seed, runs, holds, laws } = verification;
  return {
    format: 'maatstaf-verification/1',
    pack,
    method,
    seed,
    runs,
    holds,
    laws: laws.map(({ claim, source, why, counterexample, ...report }) => ({
      ...report,
      claim: textIn(claim, language),
      source: textIn(source, language),
      why: why === null ? null : textIn(why, language),
      counterexample:
        counterexample === null
          ? null
          : {
              path: counterexample.path,
              told: told({ claim, source, why, counterexample, ...report }, language),
              witnesses: counterexample.witnesses.map(({ said, ...witness }) => ({
                ...witness,
                said: textIn(said, language),
              })),
              neighbourhoods: counterexample.dataset.neighbourhoods,
              proposals: counterexample.dataset.proposals,
              scenario: counterexample.scenario,
              variation: counterexample.variation,
            },
    })),
  };
}
