import type { Dataset, Pack, Run, Scenario } from '@maatstaf/core';

/** The files of a folder, by path inside it. */
export type Texts = ReadonlyMap<string, string>;

/** The texts that a case was parsed from, so that a law can change them and parse them again. */
export interface CaseFiles {
  readonly pack: Texts;
  readonly data: Texts;
  readonly scenario: string;
}

/** What stands in the files, parsed. */
export interface CaseInput {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}

/** What a law is tried on: a policy, data, and what a user changed. */
export interface Case extends CaseInput {
  readonly files: CaseFiles;
  /** Chooses the variation a law tries (which order, which factor, which missing value); any whole number from 0. */
  readonly variation: number;
}

/** A case with its outcome, and the way to have another outcome made: what a law puts to the test. */
export interface Trial extends Case {
  readonly run: Run;
  /** The same input from files whose lists are in another order; null where they are not accepted. */
  readonly reordered: (variation: number) => CaseInput | null;
  /** The input with all weights multiplied; null where a product is no exact weight. */
  readonly reweighted: (factor: number) => CaseInput | null;
  /** Makes the outcome of changed input, as `run` was made of the case's own. */
  readonly again: (input: CaseInput) => Promise<Run>;
}
