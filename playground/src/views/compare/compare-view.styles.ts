import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .chooser {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.75rem 1.5rem;
    min-width: 0;
    margin: 0 0 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  legend {
    float: inline-start;
    grid-column: 1 / -1;
    width: 100%;
    padding: 0;
    font-weight: 600;
  }
  .chooser > :not(legend) {
    clear: both;
    min-width: 0;
  }
  .chooser li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    align-items: start;
    gap: 0.5rem;
    min-height: 1.75rem;
  }
  /* Half of what a line is higher than the box: it stands in the middle of the first one. */
  .chooser input {
    margin-block-start: 0.15rem;
  }
  .chooser label {
    cursor: pointer;
  }
  .chooser li > .small {
    grid-column: 2;
    margin-top: -0.375rem;
  }
  .chooser #full {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
  }
  input:disabled + label {
    color: var(--_muted);
    cursor: default;
  }
  .base,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    margin-bottom: 0.75rem;
  }
  .base label {
    font-weight: 600;
  }
  select {
    width: 24rem;
    max-width: 100%;
  }
  .small {
    font-size: 0.8125rem;
  }
  .notice button {
    min-height: 1.5rem;
    padding: 0 0.25rem;
  }
  @media print {
    .chooser,
    .base,
    .tools {
      display: none;
    }
  }
`;
