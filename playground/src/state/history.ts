import type { Draft, Patch } from 'immer';

/** One step that can be undone, with what it was. */
export interface Step<Label> {
  readonly label: Label;
  /** What it changed: what one gesture does to the same thing is one step. */
  readonly key: string;
  /** When it was last added to, in milliseconds. */
  readonly at: number;
  /** The gesture that took it; absent where it was none. */
  readonly gesture?: number | undefined;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Why the person took it, in their own words; absent until they say. */
  readonly why?: string;
}

/** A state with the steps that led to it, and those that were undone. */
export interface History<State, Label> {
  readonly present: State;
  /** Oldest first. */
  readonly past: readonly Step<Label>[];
  /** The step that was undone last comes first. */
  readonly future: readonly Step<Label>[];
}

/** A change that a person makes to a state. */
export interface Edit<State, Label> {
  readonly label: Label;
  readonly key: string;
  readonly recipe: (draft: Draft<State>) => void;
}

/** A history without steps. */
export function begin<State, Label>(present: State): History<State, Label> {
  return { present, past: [], future: [] };
}

/** The history with the reason for one of its steps, the oldest being 0; empty takes the reason away. */
export function withWhy<State, Label>(
  history: History<State, Label>,
  index: number,
  why: string,
): History<State, Label> {
  const past = history.past.map((step, place) => {
    if (place !== index) return step;
    const { why: _, ...bare } = step;
    return why === '' ? bare : { ...bare, why };
  });
  return { ...history, past };
}
