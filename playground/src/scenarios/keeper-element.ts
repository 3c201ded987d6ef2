import type { Language } from '@maatstaf/core';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Session } from '../state/session.ts';
import type { ScenarioKeeper } from './scenario-keeper.ts';
import { type ScenarioWords, scenarioWords } from './scenario-words.ts';

/** Draws something of what a keeper keeps, and draws anew when that changes. */
export class KeeperElement extends LitElement {
  static override properties: PropertyDeclarations = {
    keeper: { attribute: false },
    session: { attribute: false },
    language: { type: String },
  };
  declare keeper: ScenarioKeeper | undefined;
  declare session: Session | undefined;
  declare language: Language;

  constructor() {
    super();
    this.language = 'nl';
  }

  /** In the language of the element. */
  get words(): ScenarioWords {
    return scenarioWords(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.keeper?.addEventListener('change', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeper?.removeEventListener('change', this.#draw);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('keeper')) return;
    changed.get('keeper')?.removeEventListener('change', this.#draw);
    if (this.isConnected) this.keeper?.addEventListener('change', this.#draw);
  }

  readonly #draw = (): void => this.requestUpdate();
}
