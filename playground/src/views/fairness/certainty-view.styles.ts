import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  h3 {
    margin-bottom: 0.5rem;
    font-size: 1.0625rem;
  }
  p {
    max-width: 70ch;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.75rem;
    margin-block: 0.75rem 1rem;
  }
  .card {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    min-width: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  h4 {
    font-size: 0.9375rem;
    hyphens: auto;
  }
  svg {
    display: block;
    width: 100%;
    height: 1rem;
    overflow: visible;
  }
  .rail {
    fill: var(--_line);
  }
  .room {
    fill: var(--_control);
  }
  .point {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .later {
    margin-top: 2rem;
    padding: 1rem;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .rail {
      fill: GrayText;
    }
    .room,
    .point {
      fill: CanvasText;
    }
  }
`;
