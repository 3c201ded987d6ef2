import type { GrowthStep } from './growth.ts';
import type { Machine } from './machine.ts';
import type { MethodFigure } from './method-figures.ts';
import type { Memory } from './peak-memory.ts';
import type { Race } from './race.ts';
import type { Size } from './size.ts';
import type { Stages } from './stages.ts';

/** Figures of one size: the least of several rounds; `medianMs` has the medians of the same rounds. */
export interface StageFigures {
  readonly proposals: number;
  readonly pairs: number;
  readonly rules: number;
  readonly coldAssessMs: number;
  readonly assessMs: number;
  readonly ruleEditMs: number;
  readonly scoreMs: number;
  readonly allocateMs: number;
  readonly auditMs: number;
  readonly weightChangeMs: number;
  readonly medianMs: Readonly<Record<StageName, number>>;
}

const stageNames = [
  'coldAssess',
  'assess',
  'ruleEdit',
  'score',
  'allocate',
  'audit',
  'weightChange',
] as const;
export type StageName = (typeof stageNames)[number];

/** The contents of `docs/bench.json`, from which the page is made. */
export interface Figures {
  readonly machine: Machine;
  readonly ratios: {
    readonly compiledVsReference: number;
    readonly compiledVsPlainJsonRulesEngine: number;
    readonly compiledVsFastestPeer: number;
    readonly fastestPeer: string;
    readonly compiledVsReferenceWithUnknowns: number;
  };
  readonly race: Race;
  readonly raceWithUnknowns: Race;
  readonly maastricht: StageFigures;
  readonly country: StageFigures & Memory;
  readonly growth: readonly GrowthStep[];
  readonly methods: readonly MethodFigure[];
  readonly size: Size;
  /** Absent where no Chromium was found. */
  readonly chromium?: { readonly maastricht: StageFigures; readonly country: StageFigures };
}

/** Timings as plain numbers with their unit in the name. */
export function stageFigures(stages: Stages): StageFigures {
  return {
    proposals: stages.proposals,
    pairs: stages.pairs,
    rules: stages.rules,
    coldAssessMs: stages.coldAssess.leastMs,
    assessMs: stages.assess.leastMs,
    ruleEditMs: stages.ruleEdit.leastMs,
    scoreMs: stages.score.leastMs,
    allocateMs: stages.allocate.leastMs,
    auditMs: stages.audit.leastMs,
    weightChangeMs: stages.weightChange.leastMs,
    medianMs: Object.fromEntries(stageNames.map((name) => [name, stages[name].medianMs])) as Record<
      StageName,
      number
    >,
  };
}
