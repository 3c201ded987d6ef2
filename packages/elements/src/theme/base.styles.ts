import { css, type CSSResult } from 'lit';

/**
 * The tokens and the few rules that every element starts from. A page themes the elements by setting
 * `--maatstaf-*` custom properties on any ancestor. Without them the elements take the basis tokens of
 * NL Design System where the page has these (https://nldesignsystem.nl/handboek/huisstijl), whose scales
 * promise a contrast of 4.5 between every colour and every ground; and without those the defaults here,
 * in light and dark by the page's `color-scheme`.
 */
export const base: CSSResult = css`
  :host {
    --_ink: var(
      --maatstaf-ink,
      var(--basis-color-default-color-document, light-dark(#17212b, #e7ebef))
    );
    --_muted: var(
      --maatstaf-muted,
      var(--basis-color-default-color-subtle, light-dark(#52606c, #a8b3bd))
    );
    --_surface: var(
      --maatstaf-surface,
      var(--basis-color-default-bg-document, light-dark(#ffffff, #1b2228))
    );
    --_sunken: var(
      --maatstaf-sunken,
      var(--basis-color-default-bg-subtle, light-dark(#f3f1ec, #242c33))
    );
    --_line: var(
      --maatstaf-line,
      var(--basis-color-default-border-subtle, light-dark(#dcd8cf, #38424b))
    );
    --_control: var(
      --maatstaf-control,
      var(--basis-color-default-border-default, light-dark(#76818b, #8995a0))
    );
    --_accent: var(
      --maatstaf-accent,
      var(--basis-color-action-1-color-default, light-dark(#0b5a72, #7fc8de))
    );
    --_accent-soft: var(
      --maatstaf-accent-soft,
      var(--basis-color-action-1-bg-subtle, light-dark(#dcecf0, #21404b))
    );
    --_on-accent: var(
      --maatstaf-on-accent,
      var(--basis-color-action-1-bg-document, light-dark(#ffffff, #0e1a20))
    );
    --_up: var(
      --maatstaf-up,
      var(--basis-color-positive-color-default, light-dark(#1c6b3f, #7fd3a0))
    );
    --_down: var(
      --maatstaf-down,
      var(--basis-color-negative-color-default, light-dark(#a1302a, #f2a19a))
    );
    --_caution: var(
      --maatstaf-caution,
      var(--basis-color-warning-color-default, light-dark(#7d5200, #e8c070))
    );
    --_caution-soft: var(
      --maatstaf-caution-soft,
      var(--basis-color-warning-bg-subtle, light-dark(#fbf1dc, #3a301b))
    );
    --_shadow: color-mix(in srgb, var(--_ink), transparent 70%);
    --_radius: var(--maatstaf-radius, var(--basis-border-radius-md, 0.5rem));
    --_font: var(
      --maatstaf-font,
      var(
        --basis-text-font-family-default,
        system-ui,
        -apple-system,
        'Segoe UI',
        Roboto,
        'Noto Sans',
        sans-serif
      )
    );
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Two weights are all that there are: every other one is a font to look for before the first words are shown. */
  h1,
  h2,
  h3,
  h4,
  h5,
  th,
  b,
  strong {
    font-weight: 600;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  input,
  progress {
    accent-color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .notice {
    width: fit-content;
    margin-bottom: 0.75rem;
    padding: 0.125rem 0.625rem;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_caution-soft);
    font-size: 0.8125rem;
  }
  .illustrative {
    display: var(--maatstaf-illustrative, block);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Black on white, whatever the theme, so that it reads on paper and saves ink. */
  @media print {
    :host {
      color-scheme: light;
      --_ink: #000;
      --_muted: #333;
      --_surface: #fff;
      --_sunken: #fff;
      --_line: #999;
      --_control: #666;
      --_accent: #000;
      --_accent-soft: #fff;
      --_up: #000;
      --_down: #000;
      --_caution: #000;
      --_caution-soft: #fff;
      --_shadow: transparent;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    /* What is closed cannot be opened on paper. */
    details:not([open]) {
      display: none;
    }
  }
`;
