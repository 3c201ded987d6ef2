import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* Beyond 96rem what stands in it is in the middle, the header too. */
  :host {
    --_side: calc(max(0px, 50% - 48rem) + clamp(0.75rem, 2.5vw, 2rem));
    min-height: 100vh;
    background: var(--maatstaf-page);
  }
  .skip {
    position: absolute;
    inset-inline-start: 1rem;
    top: -4rem;
    z-index: 1;
    padding: 0.5rem 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .skip:focus {
    top: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 2rem;
    padding: 0.75rem var(--_side);
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  /* Beside the scenario and the choices there is room for it on wide screens only. */
  .brand p {
    display: none;
    max-width: 19rem;
    line-height: 1.3;
    font-size: 0.8125rem;
  }
  .logo {
    flex: none;
    width: 2.25rem;
    height: 2.25rem;
  }
  .logo rect {
    fill: #0b5a72;
  }
  .logo path {
    fill: none;
    stroke: #fff;
    stroke-width: 2.6;
    stroke-linecap: round;
  }
  h1 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  /* It takes what there is, for the least width of what is in it does not count when lines are broken. */
  .bar {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
    min-width: 0;
  }
  /* Its room is kept while what keeps work is under way, so that the page does not jump. */
  maatstaf-scenario-bar {
    display: block;
    min-width: min(100%, 27rem);
    min-height: 3.25rem;
  }
  @media (max-width: 30rem) {
    maatstaf-scenario-bar {
      min-height: 2rem;
    }
  }
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    max-width: 100%;
  }
  .chooser label {
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .chooser select {
    width: 100%;
    max-width: 18rem;
  }
  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0 1rem;
    padding: 0 var(--_side);
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.75rem;
  }
  .view {
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem calc(0.5rem + 3px);
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-weight: 600;
  }
  /* Only the chosen view has a border: forced colours would draw a transparent one too. */
  .view[aria-current='page'] {
    padding-bottom: 0.5rem;
    border-bottom: 3px solid var(--_accent);
    color: var(--_ink);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.375rem 0;
  }
  .status-line {
    min-height: 2rem;
    padding: 0.375rem var(--_side);
    background: var(--_accent-soft);
    font-size: 0.875rem;
  }
  main {
    padding: 1rem var(--_side) 2rem;
  }
  .workbench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem clamp(1rem, 2.5vw, 2.5rem);
    align-items: start;
  }
  /* Said once, above both. */
  .controls,
  .results {
    min-width: 0;
    --maatstaf-illustrative: none;
  }
  .workbench > .illustrative {
    grid-column: 1 / -1;
    margin-bottom: -1rem;
  }
  .panels {
    display: grid;
    gap: 1rem;
  }
  .controls summary {
    padding: 0.625rem 1rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
  }
  .controls [open] summary {
    margin-bottom: 0.75rem;
  }
  h2 {
    margin-bottom: 0.75rem;
    font-size: 1.125rem;
    letter-spacing: -0.005em;
  }
  .panel {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  footer {
    padding: 1rem var(--_side) 2rem;
    border-top: 1px solid var(--_line);
    font-size: 0.875rem;
  }
  maatstaf-summary-cards {
    margin-bottom: 1.5rem;
  }
  /* Figures that change in them are laid out without a look at the rest of the page. */
  .panel,
  maatstaf-summary-cards {
    contain: layout;
  }
  /* On a small screen, what is on top leaves room for what it is about. */
  @media (max-width: 30rem) {
    header {
      gap: 0.25rem;
      padding-block: 0.375rem;
    }
    header,
    .navigation {
      font-size: 0.875rem;
    }
    .brand {
      gap: 0.5rem;
    }
    .logo {
      width: 1.5rem;
      height: 1.5rem;
    }
    /* Policy and language in one row; the scenario in the next. */
    .bar {
      display: contents;
    }
    maatstaf-scenario-bar {
      order: 1;
      flex: 1 1 100%;
    }
    .chooser {
      flex: 1 1 4rem;
    }
    .chooser:last-child {
      flex-grow: 0;
      flex-basis: 7.25rem;
    }
    h1,
    .chooser label {
      position: absolute;
      clip-path: inset(50%);
    }
    .navigation {
      flex-wrap: nowrap;
      gap: 0.25rem;
    }
    nav {
      flex: 1;
      margin-inline-start: -0.3125rem;
    }
    .view {
      min-height: 2rem;
      padding: 0.25rem 0.3125rem;
      font-size: 0.8125rem;
    }
    .view[aria-current='page'] {
      padding-bottom: calc(0.25rem - 3px);
    }
    /* The signs say enough beside each other; who hears them hears their names. */
    .steps {
      display: grid;
      gap: 0.125rem;
      padding: 0.125rem 0;
    }
    .steps button {
      min-height: 1.75rem;
      padding: 0 0.5rem;
      font-size: 0;
    }
    .steps span {
      font-size: 1rem;
    }
    .status-line {
      min-height: 0;
      padding-block: 0.25rem;
      font-size: 0.8125rem;
    }
    main {
      padding-top: 0.5rem;
    }
    .workbench {
      row-gap: 1rem;
    }
    .workbench > .illustrative {
      margin-bottom: -0.5rem;
    }
    .controls summary {
      padding-block: 0.375rem;
    }
  }
  @media (min-width: 96rem) {
    .brand p {
      display: block;
    }
  }
  @media (max-width: 76rem) {
    .chooser select {
      max-width: 14rem;
    }
  }
  @media (min-width: 76rem) {
    .bar {
      justify-content: end;
    }
  }
  @media (min-width: 62rem) {
    .workbench {
      grid-template-columns: 20.5rem minmax(0, 1fr);
    }
    .controls summary {
      display: none;
    }
    .controls {
      position: sticky;
      top: 1rem;
      max-height: calc(100vh - 2rem);
      overflow-y: auto;
    }
  }
`;
