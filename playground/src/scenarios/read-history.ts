import { applyPatches, enablePatches } from 'immer';
import type { Scenario } from '@maatstaf/core';
import { begin, type History } from '../state/history.ts';
import type { StepLabel } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { stepText } from '../words/step-text.ts';
import type { Draft } from './kept.ts';
import type { Steps } from './kept-history.ts';
import { readScenario } from './read-scenario.ts';

enablePatches();

/** What came of reading a draft. */
type ReadHistory =
  | (Extract<ReturnType<typeof readScenario>, { readonly ok: true }> & {
      readonly history: History<Scenario, StepLabel>;
    })
  | Extract<ReturnType<typeof readScenario>, { readonly ok: false }>;

/**
 * The history in a draft. Nothing in it is believed: the scenario is read like any other, every earlier
 * and later state too, and every step must be one that can be told. Steps before one that fails are left
 * out; where the policy moved on, all of them are.
 */
export function readHistory({ baseline }: Session, draft: Draft): ReadHistory {
  const { pack, dataset } = baseline;
  const read = readScenario({ pack, dataset }, draft.id, draft.text, draft.packSha256);
  if (!read.ok) return read;
  if (read.moved || read.dropped.length > 0) return { ...read, history: begin(read.scenario) };
  // As it was written: the order of its lists is what the steps go by.
  const present = JSON.parse(draft.text) as Scenario;
  const fits = (state: Scenario): boolean =>
    readScenario({ pack, dataset }, draft.id, JSON.stringify(state)).ok;
  const tells = (label: StepLabel): boolean =>
    (['nl', 'en'] as const).every(
      (language) => typeof stepText(label, baseline, language) === 'string',
    );
  const sound = (
    steps: Steps,
    patches: (step: Steps[number]) => Steps[number]['patches'],
  ): Steps => {
    const kept: Steps[number][] = [];
    let state = present;
    for (const step of steps) {
      try {
        state = applyPatches(state, patches(step));
        if (!fits(state) || !tells(step.label)) break;
      } catch {
        break;
      }
      kept.push(onPage(step));
    }
    return kept;
  };
  const past = sound(draft.past.toReversed(), ({ inverse }) => inverse).toReversed();
  return {
    ...read,
    history: { present, past, future: sound(draft.future, ({ patches }) => patches) },
  };
}

/** A step with the moments of this page; only what a step has. */
function onPage({ label, key, at, patches, inverse, why }: Steps[number]): Steps[number] {
  const step = { label, key, at: at - performance.timeOrigin, patches, inverse };
  return typeof why === 'string' ? { ...step, why: why.slice(0, 1_000) } : step;
}
