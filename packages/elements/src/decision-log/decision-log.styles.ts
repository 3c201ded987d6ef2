import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h2 {
    font-size: 1.375rem;
    letter-spacing: -0.01em;
  }
  h3 {
    margin: 1.75rem 0 0.5rem;
    font-size: 1.0625rem;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    margin: 0.25rem 0 0.75rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .sentences,
  .changes {
    max-width: 60rem;
  }
  .changes li {
    padding: 0.25rem 0;
    border-bottom: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  .steps {
    counter-reset: step;
    max-width: 60rem;
  }
  .step {
    position: relative;
    display: grid;
    gap: 0.25rem;
    padding: 0 0 1.25rem 3rem;
  }
  /* A line from step to step, behind their numbers. */
  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1rem -0.25rem;
    inset-inline-start: 1rem;
    border-inline-start: 2px solid var(--_line);
  }
  .number {
    position: absolute;
    inset-inline-start: 0;
    top: 0;
    display: grid;
    place-items: center;
    min-width: 2rem;
    height: 2rem;
    border: 2px solid var(--_accent);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    min-height: 2rem;
    padding-top: 0.25rem;
    font-weight: 600;
  }
  .what > :first-child::first-letter {
    text-transform: uppercase;
  }
  time {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .sentences li {
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }
  .said {
    margin-top: 0.25rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .written {
    white-space: pre-line;
  }
  div.said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .said b {
    font-weight: 600;
  }
  form {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.25rem;
  }
  label {
    font-weight: 600;
  }
  textarea {
    width: 100%;
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .add {
    justify-self: start;
    margin-inline-start: -0.75rem;
    font-size: 0.875rem;
  }
  @media print {
    form {
      display: none;
    }
    .step {
      display: block;
    }
    .what {
      break-after: avoid;
    }
    .sentences li {
      break-inside: avoid;
    }
    .said {
      background: none;
    }
  }
`;
