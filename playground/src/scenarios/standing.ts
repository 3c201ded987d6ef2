import { canonicalJson } from '@maatstaf/core/bundle';
import type { Scenario } from '@maatstaf/core';
import type { Session } from '../state/session.ts';
import type { KeptReference, KeptScenario } from './kept.ts';

/** What a session is called, and whether it is as it was saved. */
export interface Standing {
  /** Null where it is the baseline, or has no name yet. */
  readonly kept: KeptScenario | null;
  readonly isBaseline: boolean;
  /** Whether something would be lost by closing: it differs from what is kept under its name. */
  readonly isChanged: boolean;
  /** Whether another tab saved it since. */
  readonly isElsewhere: boolean;
}

/** How a session stands to the kept scenario that it is of, if to any. */
export function standingOf(
  { history: { present }, baseline }: Session,
  scenarios: readonly KeptScenario[],
  reference: KeptReference | null,
): Standing {
  const kept = scenarios.find(({ id }) => id === reference?.id) ?? null;
  const isBaseline = canonicalJson(present) === canonicalJson(baseline.scenario);
  return {
    kept,
    isBaseline: kept === null && isBaseline,
    isChanged: kept === null ? !isBaseline : textOf(kept.name, present) !== kept.text,
    isElsewhere: kept !== null && reference !== null && kept.revision !== reference.revision,
  };
}

/** A scenario under its name, the same text for the same scenario. */
export function textOf(name: string, scenario: Scenario): string {
  return canonicalJson({ ...scenario, title: name });
}

/** The opening that the present stretch of a history begins with; empty for the first. */
export function stretchOf({ history: { past } }: Session): string {
  const opened = past.findLast(({ label }) => label.kind === 'open')?.label;
  return opened?.kind === 'open' ? opened.opening : '';
}

/** Which kept scenario something is of, as of its present saving. */
export const referenceTo = ({ id, revision }: KeptScenario): KeptReference => ({ id, revision });
