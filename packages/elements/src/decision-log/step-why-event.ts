/** A person wrote why they took a step, the oldest being 0; empty takes it back. */
export class StepWhyEvent extends Event {
  static readonly eventName = 'step-why';
  readonly detail: { readonly index: number; readonly why: string };

  constructor(detail: StepWhyEvent['detail']) {
    super(StepWhyEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-why': StepWhyEvent;
  }
}
