import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .broken {
    margin-bottom: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_down);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h3 {
    color: var(--_down);
    font-size: 1rem;
  }
  ul {
    margin-block: 0.375rem;
    padding-inline-start: 1.125rem;
    list-style: disc;
  }
  button {
    margin-top: 0.5rem;
  }
  @media print {
    .broken {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
