import type { Language, Text } from '@maatstaf/core';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

const said = {
  nl: 'Deze pagina werkt nu ook zonder internet.',
  en: 'This page now works without internet too.',
} satisfies Text;

/** Says once, when everything is kept, that the page works without a network; later visits know no better. */
export class MaatstafOfflineNote extends LitElement {
  static override properties: PropertyDeclarations = {
    language: { type: String },
    isKept: { state: true },
  };
  declare language: Language;
  /** Whether everything came to be kept while the page was open. */
  declare protected isKept: boolean;

  constructor() {
    super();
    this.language = 'nl';
    this.isKept = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Where the connection is not a safe one there are none, whatever the types say.
    if ('serviceWorker' in navigator && navigator.serviceWorker.controller === null)
      navigator.serviceWorker.addEventListener('controllerchange', this.#onKept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.removeEventListener('controllerchange', this.#onKept);
  }

  /** It follows on a sentence. */
  override render(): TemplateResult {
    return html`<span role="status">${this.isKept ? ` ${said[this.language]}` : ''}</span>`;
  }

  /** A page without a worker gets one when all files are there. */
  readonly #onKept = (): void => {
    this.isKept = true;
  };
}

customElements.define('maatstaf-offline-note', MaatstafOfflineNote);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-offline-note': MaatstafOfflineNote;
  }
}
