import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    max-width: 60rem;
  }
  h3 {
    margin-block: 0.75rem 0.5rem;
    font-size: 1.25rem;
    hyphens: auto;
  }
  h4 {
    margin-block: 1.5rem 0.5rem;
    font-size: 1.0625rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  .head,
  .adding {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .adding {
    justify-content: start;
    font-size: 0.875rem;
  }
  .state {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_line);
    background: var(--_sunken);
  }
  .state.right {
    border-color: var(--_up);
  }
  .state.wrong {
    border-color: var(--_down);
  }
  .state ul {
    padding-inline-start: 1.125rem;
    list-style: disc;
  }
  /* A sentence that leads somewhere: it looks like a link, and breaks like one. */
  .leading {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    text-align: start;
    vertical-align: top;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .state p > span {
    font-weight: 600;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-top: 0.75rem;
  }
  .modes legend {
    padding: 0;
    float: inline-start;
    margin-inline-end: 1rem;
    font-weight: 600;
  }
  .modes + * {
    margin-top: 0.5rem;
  }
  .modes label,
  .values label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.5rem;
    cursor: pointer;
  }
  .text {
    display: grid;
    gap: 0.125rem;
    margin-top: 0.5rem;
  }
  .text label,
  .pair > label,
  .label,
  legend {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .text input,
  textarea {
    width: 100%;
    max-width: 44rem;
  }
  textarea {
    resize: vertical;
  }
  #json {
    max-width: none;
    font-family: ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', monospace;
    font-size: 0.875rem;
    tab-size: 2;
  }
  .group {
    padding: 0.5rem 0 0.625rem 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .group .group {
    margin-block: 0.25rem;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_sunken), transparent 40%);
  }
  .group-head,
  .pair,
  .knot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.625rem;
  }
  .pair {
    margin-top: 0.5rem;
  }
  .group-head label {
    font-size: 0.875rem;
  }
  .group-head .tools {
    margin-inline-start: auto;
    padding-inline-end: 0.5rem;
  }
  select {
    max-width: 100%;
    min-width: 0;
    text-overflow: ellipsis;
  }
  .parts {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.5rem;
  }
  .parts > li {
    min-width: 0;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25rem 0.5rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .place {
    padding-top: 0.375rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
    min-width: 0;
  }
  .fields > * {
    max-width: 100%;
  }
  .fact {
    flex: 0 1 13rem;
  }
  .fields select:not(.fact) {
    max-width: 14rem;
  }
  .fields .with {
    max-width: 8rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .errors {
    grid-column: 2 / -1;
  }
  .errors:not(:has(p)) {
    display: none;
  }
  .typed {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
    min-width: 0;
  }
  .typed input {
    width: 8rem;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.875rem;
  }
  .tools {
    display: inline-flex;
    gap: 0.25rem;
  }
  .tool {
    min-width: 1.75rem;
    min-height: 1.75rem;
    padding: 0;
    line-height: 1;
  }
  .knots {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    margin-top: 0.625rem;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
  }
  .error {
    max-width: 70ch;
    font-size: 0.875rem;
    font-weight: 600;
  }
  select[aria-invalid='true'] {
    border-color: var(--_down);
    border-width: 2px;
  }
  @media (max-width: 30rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .place {
      padding: 0;
    }
    .errors {
      grid-column: auto;
    }
    .group {
      padding-inline-start: 0.375rem;
    }
    /* What belongs together stands below each other, each as wide as there is room. */
    .fields > *,
    .fields .with,
    .fields select:not(.fact),
    .pair > select,
    .pair > .label,
    .group-head label,
    .group-head select,
    .text input {
      flex: 1 1 100%;
      max-width: none;
    }
    .pair > label:not(:has(+ .typed)) {
      flex-basis: 100%;
    }
    .typed {
      flex: 1 1 auto;
    }
    .typed input {
      flex: 1 1 4rem;
      min-width: 0;
    }
    .row .tools {
      justify-content: end;
    }
  }
  @media print {
    .leading {
      display: inline;
      text-decoration: none;
    }
    .tools,
    .adding,
    .modes,
    .head {
      display: none;
    }
  }
`;
