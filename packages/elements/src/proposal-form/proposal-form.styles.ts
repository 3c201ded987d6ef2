import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  form,
  section,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  form {
    gap: 1.75rem;
  }
  h3 {
    padding-bottom: 0.25rem;
    border-bottom: 1px solid var(--_line);
    font-size: 1rem;
  }
  .personal {
    width: auto;
    margin: 0 0 1.25rem;
    padding: 0.5rem 0.75rem;
    font-size: 0.875rem;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .name {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .hint::first-letter {
    text-transform: uppercase;
  }
  .typed,
  .ticks,
  .buttons,
  .served li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
    min-width: 0;
  }
  .ticks {
    gap: 0.25rem 1.25rem;
    margin-top: 0.125rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    align-items: start;
  }
  .typed {
    gap: 0.375rem 0.5rem;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.75rem;
    cursor: pointer;
  }
  .typed .tick {
    margin-inline-start: 0.5rem;
  }
  input.text {
    flex: 1 1 14rem;
    min-width: 0;
    max-width: 100%;
  }
  input.amount {
    width: 10rem;
  }
  input.number {
    width: 7rem;
  }
  input.share {
    width: 5rem;
  }
  select {
    width: fit-content;
    max-width: 100%;
  }
  .served {
    display: grid;
    gap: 0.5rem;
  }
  .served + .buttons {
    margin-top: 0.25rem;
  }
  .error {
    font-size: 0.9375rem;
  }
  .error:empty {
    display: none;
  }
  select[aria-invalid='true'] {
    border-color: var(--_down);
    border-width: 2px;
  }
  summary {
    min-height: 2rem;
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-bottom: 0.5rem;
  }
  .ending {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 0;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  .leads {
    display: grid;
    gap: 0.125rem;
  }
  .leads button {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    text-align: start;
  }
  .leads button::first-letter {
    text-transform: uppercase;
  }
  /* Where there is room, saving stays at hand; what has the focus keeps clear of it. */
  @media (min-width: 40rem) and (min-height: 40rem) {
    .ending {
      position: sticky;
      bottom: var(--maatstaf-form-end, 0);
    }
    /* What is to be mended takes no more than a few lines of what is behind it. */
    .leads {
      max-height: 7.25rem;
      padding: 0.25rem;
      overflow-y: auto;
    }
    form:has(.leads) :is(input, select, button, summary) {
      scroll-margin-bottom: 15rem;
    }
    form :is(input, select, button, summary) {
      scroll-margin-block: 5rem 9rem;
    }
  }
`;
