import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .passed {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_caution);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_caution-soft);
    font-size: 0.875rem;
  }
  .title {
    font-weight: 600;
  }
  .passed .title {
    color: var(--_caution);
  }
  li + li {
    margin-top: 0.25rem;
  }
  .untold {
    margin-top: 0.5rem;
    font-size: 0.8125rem;
  }
  .well {
    font-size: 0.875rem;
  }
  .small {
    margin-top: 0.25rem;
    font-size: 0.8125rem;
  }
`;
