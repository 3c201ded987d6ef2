import type { Keeps } from '../award-table/ranked.ts';
import type { AwardFilter } from './kept-by.ts';

/** A person filtered the ranked list. `keeps` tells of a proposal whether it is shown; undefined where all are. */
export class AwardFilterEvent extends Event {
  static readonly eventName = 'award-filter';
  readonly detail: { readonly filter: AwardFilter; readonly keeps: Keeps | undefined };

  constructor(detail: AwardFilterEvent['detail']) {
    super(AwardFilterEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'award-filter': AwardFilterEvent;
  }
}
