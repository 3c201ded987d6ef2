import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.5rem;
  }
  fieldset {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 0.5rem;
    font-weight: 600;
  }
  h4 {
    margin-bottom: 0.25rem;
    font-size: 0.9375rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125rem 0.6rem;
    align-items: center;
  }
  .choice > label {
    min-height: 1.5rem;
    cursor: pointer;
  }
  .choice > :not(input, label) {
    grid-column: 2;
  }
  .choice > input:disabled + label {
    color: var(--_muted);
    cursor: default;
  }
  .refusal {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--_caution);
  }
  .detail {
    display: grid;
    gap: 0.125rem;
    margin-top: 0.25rem;
  }
  .detail select,
  .detail input {
    width: 100%;
    min-width: 0;
  }
  .draw {
    gap: 0.25rem;
    margin-top: 0.5rem;
    padding: 0 0 0 0.625rem;
    border-inline-start: 3px solid var(--_line);
  }
  .draw legend {
    margin-bottom: 0;
    float: inline-start;
  }
  .error:empty {
    display: none;
  }
  ol {
    margin-bottom: 0.5rem;
    padding-inline-start: 1.25rem;
    list-style: decimal;
  }
`;
