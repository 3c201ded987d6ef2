import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-bottom: 0.75rem;
    font-size: 1.0625rem;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.75rem;
  }
  .card {
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .wide {
    grid-column: span 2;
  }
  @media (max-width: 32rem) {
    .wide {
      grid-column: auto;
    }
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .figure {
    display: block;
    font-size: 1.5rem;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .up .figure {
    color: var(--_up);
  }
  .down .figure {
    color: var(--_down);
  }
  .note {
    display: block;
    font-size: 0.8125rem;
    hyphens: auto;
  }
`;
