import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .keep {
    max-width: 60rem;
    margin-top: 2rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2 {
    margin-bottom: 0.5rem;
    font-size: 1.0625rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.5rem 0;
  }
  .bundle {
    margin-top: 1rem;
  }
  @media print {
    .keep {
      display: none;
    }
  }
`;
