import { LayerCloseEvent, LayerOpenEvent } from './layer-events.ts';

/** An element that draws a dialog. */
type DialogHost = EventTarget & { readonly renderRoot: ParentNode };

/** The dialog that an element draws, as a layer over the page: going back in the browser closes it first. */
export class DialogLayer {
  readonly #host: DialogHost;

  constructor(host: DialogHost) {
    this.#host = host;
  }

  /** Opens the dialog. Nothing happens where it is open. */
  open(): void {
    const dialog = this.#dialog;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    dialog.addEventListener('close', this.#tellClosed, { once: true });
    this.#host.dispatchEvent(new LayerOpenEvent(this.close));
  }

  readonly close = (): void => this.#dialog?.close();

  readonly #tellClosed = (): void => {
    this.#host.dispatchEvent(new LayerCloseEvent(this.close));
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }
}
