import type { Dataset, Pack, Run, RunInput, Scenario } from '@maatstaf/core';

/** The files of a folder, by path inside it. */
export type Texts = ReadonlyMap<string, string>;

/** The texts that a case was parsed from, so that a law can change them and parse them again. */
export interface CaseFiles {
  readonly pack: Texts;
  readonly data: Texts;
  readonly scenario: string;
}

/** What a law is tried on: a policy, data, and what a user changed. */
export interface Case {
  readonly files: CaseFiles;
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  /** Chooses the variation a law tries (which order, which factor, which missing value); any whole number from 0. */
  readonly variation: number;
}

/** A case with its outcome, and the way to have another outcome made. */
export interface Trial extends Case {
  readonly run: Run;
  /** Makes the outcome of changed input, as `run` was made of the case's own. */
  readonly again: (input: Omit<RunInput, 'evaluator'>) => Promise<Run>;
}
