import { methodName, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { describedChanges } from '../changes/described-changes.ts';
import type { ComparedOutcome } from './compared-column.ts';
import type { ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';
import { sameLines } from './same-lines.ts';

/** For every outcome but the base: the settings that are otherwise, in sentences; of what has none, a line. */
export function settingsThatDiffer(view: ComparisonView): TemplateResult {
  const { columns, base, others, language, words } = view;
  const told = others.map((one) => ({
    one,
    settings: describedChanges(base.run, one.column.run, one.changes, language).settings,
  }));
  const same = told.filter(({ settings }) => settings.length === 0).map(({ one }) => one);
  const other = told.filter(({ settings }) => settings.length > 0);
  return html`${sameLines(same, words.settingsSame, view)}
    <div class="pairs">
      ${other.map(
        ({ one: { column }, settings }) =>
          html`<section class="pair" aria-label=${words.against(column.title, base.title)}>
            <h4><span class="letter">${letterOf(columns, column.key)}</span> ${column.title}</h4>
            <ul class="sentences">
              ${settings.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </section>`,
      )}
    </div>`;
}

/** The promises on which the methods of the outcomes differ, as a table; nothing where they do not. */
export function promisesThatDiffer(view: ComparisonView): TemplateResult | typeof nothing {
  const { columns, outcomes, promises, language, words } = view;
  if (promises.length === 0) return nothing;
  return html`<h3>${words.promises}</h3>
    <p class="small muted">${words.aboutPromises}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.promises}>
      <table>
        <caption class="visually-hidden">
          ${words.promises}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.promise}</th>
            ${outcomes.map(
              ({ column }) =>
                html`<th scope="col">
                  <span class="letter">${letterOf(columns, column.key)}</span> ${column.title}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${promises.map(
            ({ claim, marks }) =>
              html`<tr>
                <th scope="row">${textIn(claim, language)}</th>
                ${outcomes.map(({ column }) => {
                  const mark = marks[methodOf(column)] ?? 'unknown';
                  return html`<td class="mark-${mark}" data-column=${column.title}>
                    ${words.mark[mark]}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The short name of the method that an outcome was divided by. */
function methodOf({ run }: ComparedOutcome): string {
  return methodName(run.scenario.method ?? run.pack.allocation.method);
}
