import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  h3 {
    margin: 0;
    font-size: 1.25rem;
  }
  section {
    margin-top: 1.5rem;
  }
  section > h4 {
    margin-bottom: 0.375rem;
    font-size: 1.0625rem;
  }
  section h4 + * + h4,
  section dl + h4,
  section .scroll + h4,
  section p + h4 {
    margin-top: 0.875rem;
  }
  section > p {
    max-width: 70ch;
  }
  .lead {
    font-weight: 600;
  }
  .sums,
  .note {
    margin-block: 0.5rem;
    max-width: 70ch;
    font-size: inherit;
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    margin-block: 0.25rem 0.75rem;
    font-size: 0.9375rem;
  }
  .neighbours button {
    min-height: 1.5rem;
    padding: 0;
  }
  .quotes {
    display: grid;
    gap: 0.875rem;
  }
  .quotes li {
    max-width: 70ch;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
  }
  .recorded {
    display: grid;
    gap: 0.25rem 1.5rem;
    max-width: 70ch;
  }
  .recorded div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1rem;
    padding-block: 0.25rem;
    border-bottom: 1px solid var(--_line);
  }
  .recorded dt {
    color: var(--_muted);
  }
  @media print {
    /* The neighbours are named; on paper nobody goes to them. */
    .neighbours button {
      display: inline;
      border: 0;
      text-decoration: none;
    }
    .quotes li,
    .recorded div {
      break-inside: avoid;
    }
  }
`;
