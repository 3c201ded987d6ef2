import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  h3 {
    margin-bottom: 0.75rem;
    font-size: 1.0625rem;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .card {
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .wide {
    grid-column: span 2;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .figure {
    display: block;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
    white-space: normal;
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
  .card {
    break-inside: avoid;
  }
  /* Half of the width just holds an amount in cents. */
  @container (max-width: 21rem) {
    h3 {
      margin-bottom: 0.5rem;
      font-size: 0.9375rem;
    }
    dl {
      grid-template-columns: 5fr 6fr;
    }
    .figure {
      font-size: 0.9375rem;
      letter-spacing: -0.03em;
    }
    .card {
      padding: 0.375rem 0.5rem;
    }
  }
  @container (min-width: 48rem) {
    dl {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0.75rem;
    }
    .without-need {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    /* An amount in cents fills a card at every width: it grows with it. */
    .figure {
      font-size: clamp(1.125rem, 2.35cqi, 1.5rem);
    }
  }
  @media print {
    .figure {
      font-size: 1.125rem;
    }
  }
`;
