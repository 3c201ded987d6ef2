import type { Dataset, Pack, Run, Scenario } from '@maatstaf/core';
import type { Case, CaseFiles, CaseInput, Trial } from '../case.ts';
import { filesOf } from './files-of.ts';

/** A case that was made and not read: its files are written when somebody asks for them. */
export class PackCase implements Case {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly variation: number;

  constructor({ pack, dataset, scenario }: CaseInput, variation: number) {
    this.pack = pack;
    this.dataset = dataset;
    this.scenario = scenario;
    this.variation = variation;
  }

  get files(): CaseFiles {
    return filesOf(this);
  }
}

type Ways = Pick<Trial, 'reordered' | 'reweighted' | 'again'>;

/** The trial of such a case. */
export class PackTrial extends PackCase implements Trial {
  readonly run: Run;
  readonly reordered: Ways['reordered'];
  readonly reweighted: Ways['reweighted'];
  readonly again: Ways['again'];

  constructor(one: CaseInput, variation: number, run: Run, ways: Ways) {
    super(one, variation);
    this.run = run;
    this.reordered = ways.reordered;
    this.reweighted = ways.reweighted;
    this.again = ways.again;
  }
}
