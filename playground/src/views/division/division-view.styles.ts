import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-bottom: 0.75rem;
  }
  .glass {
    width: 0.875rem;
    height: 0.875rem;
    vertical-align: -0.0625rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  @media print {
    .adding {
      display: none;
    }
  }
`;
