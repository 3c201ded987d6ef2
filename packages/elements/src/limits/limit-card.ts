import { type GroupLimit, limitSettings, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { localised } from '../text/localised.ts';
import { namesOf } from '../text/names.ts';
import { groupOutcomes } from './group-outcomes.ts';
import { limitNumber } from './limit-number.ts';
import type { LimitUnit } from './limit-number-text.ts';
import type { LimitView } from './limit-view.ts';
import { numberField } from './number-field.ts';
import { type TrancheChanges, trancheSteps } from './tranche-steps.ts';
import { authorityText } from '../text/authority-text.ts';

/** What a card reports. */
export interface LimitCardChanges extends TrancheChanges {
  readonly on: (limit: string, on: boolean) => void;
  /** Null where what was typed is no such number. */
  readonly number: (limit: string, unit: LimitUnit, value: number | null) => void;
}

/**
 * One limit: what it is for, its switch and its number, and how it came out for each group. `refused` says
 * that what was typed is no such number.
 */
export function limitCard(
  limit: GroupLimit,
  refused: boolean,
  view: LimitView,
  changes: LimitCardChanges,
): TemplateResult {
  const { run, words, language } = view;
  const { id } = limit;
  const title = textIn(limit.title, language);
  const isOn = run.scenario.limits?.[id]?.on ?? limitSettings(limit).on === true;
  const number = limitNumber(limit, run.scenario);
  return html`<section class="limit" aria-labelledby="limit-${id}" part="limit">
    <div class="head">
      <h4 id="limit-${id}">${localised(limit.title, language)}</h4>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${live(isOn)}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) changes.on(id, target.checked);
          }}
        />
        <span>${words.on} <span class="visually-hidden">${words.of(title)}</span></span>
      </label>
    </div>
    ${limit.description === undefined ? nothing : html`<p>${localised(limit.description, language)}</p>`}
    <p class="small muted">${foundation(limit, view)}</p>
    ${
      isOn
        ? html`${
            number === null
              ? nothing
              : numberField(
                  {
                    limit: id,
                    title,
                    number,
                    hint: hintOf(limit, view),
                    refused,
                    typed: (unit, value) => changes.number(id, unit, value),
                  },
                  view,
                )
          }
          ${
            limit.kind === 'tranches'
              ? trancheSteps(limit, view, changes)
              : groupOutcomes(
                  title,
                  run.allocation.limits.filter((outcome) => outcome.limit === id),
                  view,
                )
          }`
        : html`<p class="muted">${words.off}</p>`
    }
  </section>`;
}

/** What of the policy the limit rests on, or that it is configuration. */
function foundation({ source }: GroupLimit, { words, language }: LimitView): string {
  return source === 'configuration'
    ? words.configuration
    : words.restsOn(
        authorityText(source.authority, language),
        [...source.statements, ...(source.law === undefined ? [] : [source.law])].join(', '),
      );
}

/** Of which money a share is, and how the groups have it; empty where the number is no share. */
function hintOf(limit: GroupLimit, { run, words, language }: LimitView): string {
  if ((limit.kind !== 'floor' && limit.kind !== 'ceiling') || limit.amount.kind === 'cents')
    return '';
  const money =
    limit.within === undefined
      ? words.ofMoney.whole
      : words.ofMoney.pool(namesOf(run, language).pool(limit.within));
  return `${money}, ${words.divided[limit.amount.divided]}`;
}
