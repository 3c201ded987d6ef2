import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-bottom: 0.5rem;
    font-size: 1.0625rem;
  }
  h4 {
    margin: 1rem 0 0.25rem;
    font-size: 0.9375rem;
  }
  .summary::first-letter {
    text-transform: uppercase;
  }
  ul {
    max-width: 60rem;
  }
  li {
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--_line);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
`;
