import { html, type TemplateResult } from 'lit';

/** The top of a dialog: what it is, and the way out. Its heading has the id `title`. */
export function dialogTitle(title: string, close: string): TemplateResult {
  return html`<form method="dialog" class="title">
    <h2 id="title" tabindex="-1">${title}</h2>
    <button><span aria-hidden="true">✕</span> ${close}</button>
  </form>`;
}
