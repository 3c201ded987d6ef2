import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host([aria-busy]) :is(summary, li, p) {
    color: var(--_muted);
  }
  .small {
    font-size: 0.8125rem;
  }
  summary {
    width: fit-content;
    min-height: 1.75rem;
    padding: 0.25rem 0;
    color: var(--_accent);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  ol {
    margin: 0.375rem 0 0.5rem;
  }
  li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--_line);
    font-size: 0.8125rem;
    hyphens: auto;
  }
  li button,
  .all {
    margin-top: 0.25rem;
    min-height: 1.75rem;
    padding: 0.125rem 0.625rem;
    font-size: 0.8125rem;
  }
`;
