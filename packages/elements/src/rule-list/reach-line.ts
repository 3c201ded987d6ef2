import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RuleInList } from './rule-in-list.ts';
import type { RuleListView } from './rule-list-view.ts';

/** How many proposals a rule touches, as a bar for the eye and in words, beside the baseline. */
export function reachLine(
  { isOn, reach, baselineReach }: RuleInList,
  { words }: RuleListView,
): TemplateResult {
  const { fired, undetermined, notFired, notApplicable } = reach;
  const all = fired + undetermined + notFired;
  if (!isOn) return html`<p class="reach muted">${words.reach.off}</p>`;
  if (all === 0) return html`<p class="reach muted">${words.reach.none}</p>`;
  const parts = [
    ...(undetermined > 0 ? [words.reach.undetermined(undetermined)] : []),
    ...(baselineReach === null || baselineReach.fired === fired
      ? []
      : [words.reach.was(baselineReach.fired)]),
    ...(notApplicable > 0 ? [words.reach.notApplicable(notApplicable)] : []),
  ];
  return html`<p class="reach">
    <svg class="bar reach-bar" aria-hidden="true" focusable="false">
      <rect class="bar-rail" width="100%" height="100%" rx="3"></rect>
      ${undetermined > 0 ? stretch('bar-open', fired + undetermined, all) : nothing}
      ${fired > 0 ? stretch('bar-fill', fired, all) : nothing}
    </svg>
    <span>
      <span>${words.reach.fired(fired, all)}</span>${
        parts.length === 0 ? nothing : html`<span class="muted">; ${parts.join('; ')}</span>`
      }
    </span>
  </p>`;
}

function stretch(name: string, count: number, all: number) {
  return svg`<rect class=${name} width="${(count / all) * 100}%" height="100%" rx="3"></rect>`;
}
