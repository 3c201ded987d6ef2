import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: grid;
    gap: 1rem;
  }
  .budget > label,
  .need > label,
  legend {
    display: block;
    padding: 0;
    margin-bottom: 0.25rem;
    font-weight: 600;
  }
  /* Below it is room for the focus ring. */
  .euro {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.375rem;
  }
  .euro input {
    width: 100%;
    max-width: 14rem;
    font-variant-numeric: tabular-nums;
    font-size: 1.0625rem;
  }
  p {
    font-size: 0.8125rem;
  }
  .need select {
    width: 100%;
  }
  .need ul {
    padding-inline-start: 1.25rem;
    margin: 0.5rem 0 0;
    font-size: 0.8125rem;
  }
  summary {
    min-height: 1.5rem;
    cursor: pointer;
    font-weight: 600;
  }
  .error:empty {
    display: none;
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6rem;
    align-items: center;
  }
  .choice label {
    min-height: 1.5rem;
    cursor: pointer;
  }
  .choice p {
    grid-column: 2;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
