import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-bottom: 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    display: inline;
    font-size: 1rem;
  }
  h5 {
    margin: 0;
    font-size: 0.875rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  .intro {
    max-width: 70ch;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75rem 1.25rem;
    margin-block: 1rem;
  }
  .field {
    display: grid;
    gap: 0.125rem;
    max-width: 16rem;
  }
  .field label {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .field input {
    width: 100%;
  }
  .error:empty {
    display: none;
  }
  .choice {
    flex: 1 1 100%;
    min-width: 0;
  }
  .choice summary {
    padding-inline: 0;
    font-weight: 600;
  }
  fieldset {
    display: grid;
    justify-items: start;
    gap: 0.375rem;
    min-width: 0;
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
  .law {
    display: flex;
    align-items: start;
    gap: 0.5rem;
    min-height: 1.5rem;
    max-width: 75ch;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    /* Beside the fields, not beside their labels. */
    margin-top: 1.35rem;
  }
  .primary[aria-disabled='true'] {
    background: var(--_sunken);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-bottom: 0.75rem;
  }
  progress {
    flex: 1 1 12rem;
    max-width: 24rem;
    min-width: 0;
  }
  .verdict {
    font-weight: 600;
  }
  .notice {
    margin-top: 0.5rem;
  }
  .outcome {
    margin-top: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  summary {
    min-height: 1.5rem;
    padding: 0.5rem 1rem;
    cursor: pointer;
  }
  .broken summary {
    color: var(--_down);
  }
  .rarely-tried summary {
    color: var(--_caution);
  }
  .held summary {
    color: var(--_up);
  }
  .laws > li {
    display: grid;
    gap: 0.25rem;
    padding: 0.625rem 1rem;
    border-top: 1px solid var(--_line);
  }
  .laws > li > * {
    max-width: 75ch;
  }
  .claim {
    font-weight: 600;
  }
  .sentences {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .part {
    color: var(--_muted);
    font-weight: 600;
  }
  .case {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.25rem;
    padding: 0.625rem 0.75rem;
    border-inline-start: 3px solid var(--_down);
    background: var(--_sunken);
    break-inside: avoid;
  }
  @media print {
    form,
    .progress {
      display: none;
    }
  }
`;
