import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShareHash } from '../scenarios/share-hash.ts';
import type { View } from '../views/views.ts';
import { addressOf, type Place, placeIn } from './address.ts';
import type { LayerCloseEvent, LayerOpenEvent } from './layer-events.ts';

/** What an entry of the browser's history says where something was opened over a view: going back closes it. */
const over = { over: true };

/**
 * Where in the app its person is, as the address says. A policy or view that is chosen, and reasons or a dialog that are
 * opened, are steps in the browser's history; a reload comes back to the same place.
 */
export class Whereabouts implements ReactiveController, Place {
  pack: string;
  view: View;
  asked: string | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #arrive: (place: Place) => void;
  /** What is to be written once the browser is back; undefined where no way back is under way. */
  #waiting: (() => void)[] | undefined;
  /** What closes each of the dialogs over the page, the last one opened last. */
  readonly #layers: (() => void)[] = [];

  /** Calls `arrive` at every place, the first one included. */
  constructor(host: ReactiveControllerHost & EventTarget, arrive: (place: Place) => void) {
    this.#host = host;
    this.#arrive = arrive;
    ({ pack: this.pack, view: this.view, asked: this.asked } = placeIn(location.hash));
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPop);
    this.#host.addEventListener('layer-open', this.#onLayer);
    this.#host.addEventListener('layer-close', this.#onLayer);
    this.#arrive(this);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPop);
    this.#host.removeEventListener('layer-open', this.#onLayer);
    this.#host.removeEventListener('layer-close', this.#onLayer);
  }

  /** Turns to another policy: a step, but where the page opens with it. */
  turnTo(pack: string, isStep: boolean): void {
    if (pack === this.pack) return;
    this.pack = pack;
    // A link with a scenario leaves the address when it is followed.
    if (isShareHash(location.hash)) return;
    this.#write((address) => {
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    });
  }

  /** Goes to a view. */
  go(view: View): void {
    const isThere = view === this.view;
    this.view = view;
    // What could not be loaded is chosen again.
    this.#arrived();
    if (!isThere) this.#write((address) => history.pushState(null, '', address));
  }

  /** Opens the reasons of a proposal, or turns from those of another to them. */
  ask(proposal: string): void {
    const isOpen = this.asked !== undefined;
    this.asked = proposal;
    this.#arrived();
    this.#write((address) => {
      if (isOpen) history.replaceState(history.state, '', address);
      else history.pushState(over, '', address);
    });
  }

  /** Closes the reasons: the address is that of before they were opened. */
  closeAsked(): void {
    if (this.asked === undefined) return;
    this.asked = undefined;
    this.#arrived();
    this.#leaveOver();
  }

  readonly #onLayer = (event: Event): void => {
    const { type, close } = event as LayerOpenEvent | LayerCloseEvent;
    const at = this.#layers.indexOf(close);
    if (type === 'layer-open') {
      this.#layers.push(close);
      this.#write((address) => history.pushState(over, '', address));
    } else if (at !== -1) {
      this.#layers.splice(at, 1);
      this.#leaveOver();
    }
  };

  /** Takes back the step with which something was opened that is closed now. */
  #leaveOver(): void {
    this.#write((address) => {
      if (!isOver(history.state)) {
        history.replaceState(null, '', address);
        return;
      }
      this.#waiting = [];
      history.back();
    });
  }

  /** Writes the address of where this is now, in the order in which places were reached: going back takes a moment. */
  #write(write: (address: string) => void): void {
    const address = addressOf(this);
    this.#inTurn(() => write(address));
  }

  #inTurn(write: () => void): void {
    if (this.#waiting === undefined) write();
    else this.#waiting.push(write);
  }

  readonly #onPop = (): void => {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) {
      ({ pack: this.pack, view: this.view, asked: this.asked } = placeIn(location.hash, this.pack));
      this.#layers.pop()?.();
      this.#arrived();
      return;
    }
    for (const write of waiting) this.#inTurn(write);
  };

  #arrived(): void {
    this.#arrive(this);
    this.#host.requestUpdate();
  }
}

const isOver = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'over' in state;
