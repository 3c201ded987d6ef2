import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .adding {
    margin-bottom: 0.75rem;
  }
  @media print {
    .adding {
      display: none;
    }
  }
`;
