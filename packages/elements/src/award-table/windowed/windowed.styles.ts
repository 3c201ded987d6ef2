import { css, type CSSResult } from 'lit';

/** How a list looks that scrolls in a region of its own. */
export const styles: CSSResult = css`
  @media screen {
    .windowed {
      max-height: max(24rem, 80vh);
      overflow-y: auto;
    }
    .windowed thead th {
      position: sticky;
      top: 0;
      z-index: 1;
    }
    .windowed .gap td {
      padding: 0;
      border: 0;
    }
    /* Every row as high as the next: what does not fit is in the explanation. */
    .windowed tr[aria-rowindex] {
      height: 7rem;
    }
    .windowed .title-text,
    .windowed .small:not(td),
    .windowed .served {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .windowed .served {
      -webkit-line-clamp: 1;
    }
  }
  @container (max-width: 30rem) {
    .windowed tr[aria-rowindex] {
      height: 21rem;
      overflow: hidden;
    }
  }
`;
