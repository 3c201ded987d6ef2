import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Edit, History } from './history.ts';

enablePatches();

/**
 * The history after an edit. What was undone is gone; an edit that changes nothing leaves all as it was.
 * What the same gesture does to the same thing joins the step before; an edit by no gesture never does.
 */
export function edit<State extends object, Label>(
  history: History<State, Label>,
  { label, key, recipe }: Edit<State, Label>,
  at: number,
  gesture?: number,
): History<State, Label> {
  const [present, patches, inverse] = produceWithPatches(history.present, (draft) => recipe(draft));
  if (patches.length === 0) return history;
  const last = history.past.at(-1);
  const goesOn = gesture !== undefined && last?.gesture === gesture;
  const joins = goesOn && last.key === key && history.future.length === 0;
  const past = joins ? history.past.slice(0, -1) : history.past;
  const step = joins
    ? {
        ...last,
        label,
        at,
        patches: [...last.patches, ...patches],
        inverse: [...inverse, ...last.inverse],
      }
    : { label, key, at, gesture, patches, inverse };
  return { present, past: [...past, step], future: [] };
}

/** One step back; the same history where there is none. */
export function undo<State extends object, Label>(
  history: History<State, Label>,
): History<State, Label> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    present: applyPatches(history.present, step.inverse),
    past: history.past.slice(0, -1),
    future: [step, ...history.future],
  };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<State extends object, Label>(
  history: History<State, Label>,
): History<State, Label> {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return {
    present: applyPatches(history.present, step.patches),
    past: [...history.past, step],
    future,
  };
}

/** The states before the first step and after each of them: one more than there are steps. */
export function states<State extends object, Label>({
  present,
  past,
}: History<State, Label>): readonly State[] {
  const found = [present];
  for (const { inverse } of past.toReversed()) {
    found.push(applyPatches(found.at(-1) ?? present, inverse));
  }
  return found.toReversed();
}
