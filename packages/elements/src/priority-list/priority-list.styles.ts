import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-bottom: 0.75rem;
    font-weight: 600;
  }
  .title-text,
  td {
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .order {
    max-width: 60rem;
    margin-bottom: 0.75rem;
    font-size: 0.875rem;
  }
  .here .small {
    white-space: normal;
  }
  /* One column more than the ranked list has: the others are as narrow as what is in them lets them be. */
  @media screen {
    @container (min-width: 30.01rem) {
      table {
        min-width: 53rem;
      }
      .rank {
        width: 5.5rem;
      }
      .part {
        width: 7.75rem;
      }
      .score {
        width: 5.5rem;
      }
      .outcome {
        width: 8.5rem;
      }
      .amount {
        width: 6.25rem;
      }
      .against {
        width: 7.25rem;
      }
      .range-bar {
        width: 4.25rem;
      }
    }
  }
  @media print {
    .choose select {
      border: 0;
      appearance: none;
    }
    .rank {
      width: 4.25rem;
    }
    .part {
      width: 6rem;
    }
    .outcome {
      width: 8rem;
    }
    .amount {
      width: 5.5rem;
    }
  }
`;
