import type { Dataset, Pack, Scenario } from '@maatstaf/core';
import type { WhatItTakesSoFar, WithoutStatement } from '@maatstaf/core/sensitivity';

/** What the worker is told: first the outcome that all questions are about, then one question after another. */
export type AskedOrder =
  | {
      readonly kind: 'about';
      readonly pack: Pack;
      readonly dataset: Dataset;
      readonly scenario: Scenario;
    }
  | AskedQuestion;

/** What would fund a proposal, or what a sentence of policy does. */
export type AskedQuestion =
  | { readonly kind: 'needed'; readonly proposal: string }
  | { readonly kind: 'without'; readonly statement: string };

/**
 * What it answers: what would fund a proposal bit by bit, null where neither money nor points are lacking; and
 * what a sentence of policy does at once.
 */
export type AskedMessage =
  | { readonly kind: 'needed'; readonly known: WhatItTakesSoFar | null }
  | { readonly kind: 'without'; readonly found: WithoutStatement }
  | { readonly kind: 'failed'; readonly asked: AskedQuestion; readonly message: string };
