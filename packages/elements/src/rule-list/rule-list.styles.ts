import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-block: 2rem 0.25rem;
    font-size: 1.25rem;
    line-height: 1.25;
  }
  h4 {
    margin-block: 1.25rem 0.125rem;
    font-size: 1.0625rem;
  }
  h5 {
    margin: 0;
    font-size: 1rem;
  }
  h6 {
    margin: 0.75rem 0 0.125rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  h3,
  h4,
  h5 {
    hyphens: auto;
  }
  p {
    max-width: 70ch;
  }
  .small {
    font-size: 0.8125rem;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
    margin-top: 0.75rem;
  }
  .control {
    display: grid;
    gap: 0.125rem;
    min-width: 0;
    flex: 1 1 12rem;
    max-width: 22rem;
    font-size: 0.875rem;
  }
  .control label {
    font-weight: 600;
  }
  .control > * {
    min-width: 0;
    max-width: 100%;
  }
  input[type='search'] {
    min-height: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .count {
    flex-basis: 100%;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .empty {
    margin-top: 1.5rem;
  }
  .rules {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.5rem;
  }
  .rule {
    display: grid;
    gap: 0.375rem;
    max-width: 60rem;
    padding: 0.75rem clamp(0.75rem, 2vw, 1rem);
    border: 1px solid var(--_line);
    border-inline-start-width: 3px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .group > .rule {
    margin-top: 0.5rem;
  }
  .rule > * {
    min-width: 0;
  }
  .rule.changed {
    border-inline-start-color: var(--_caution);
  }
  .rule.is-off {
    border-style: dashed;
    background: transparent;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .head h5 {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .mark {
    display: inline-block;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_caution-soft);
    color: var(--_caution);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.5rem;
    cursor: pointer;
    font-size: 0.875rem;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
    font-size: 0.875rem;
  }
  .reach-bar {
    flex: none;
    width: 7rem;
  }
  .bar-open {
    fill: color-mix(in srgb, var(--_accent), var(--_sunken) 55%);
  }
  .findings {
    display: grid;
    gap: 0.25rem;
    max-width: 60rem;
  }
  .finding {
    padding: 0.25rem 0.625rem;
    border-inline-start: 3px solid var(--_line);
    background: var(--_sunken);
    font-size: 0.875rem;
  }
  .finding.warning {
    border-color: var(--_caution);
    background: var(--_caution-soft);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
    padding-top: 0.375rem;
  }
  .rule > .field {
    border-top: 1px solid var(--_line);
  }
  .field > label {
    font-weight: 600;
    font-size: 0.9375rem;
  }
  .field > p {
    flex-basis: 100%;
  }
  .field.changed > label {
    text-decoration: underline;
    text-decoration-color: var(--_caution);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .typed {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .typed input {
    width: 7rem;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  .error:empty {
    display: none;
  }
  summary {
    width: fit-content;
    min-height: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
    font-size: 0.875rem;
  }
  .conditions ul {
    padding-inline-start: 1.125rem;
    list-style: disc;
  }
  .before {
    margin-top: 0.75rem;
    padding: 0 0.75rem 0.5rem;
    border-inline-start: 3px solid var(--_line);
    background: var(--_sunken);
  }
  figure {
    margin-top: 0.375rem;
    max-width: 70ch;
  }
  blockquote {
    font-style: italic;
  }
  blockquote::before {
    content: '“';
  }
  blockquote::after {
    content: '”';
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions button {
    font-size: 0.875rem;
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid CanvasText;
    }
    .bar-open {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .controls,
    .actions,
    .switch {
      display: none;
    }
    .rules {
      display: block;
    }
    .rule {
      break-inside: avoid;
    }
    .rule + .rule {
      margin-top: 0.75rem;
    }
    h5,
    h6,
    :is(h3, h4) + p {
      break-after: avoid;
    }
  }
`;
