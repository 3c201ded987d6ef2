import type { Language } from '@maatstaf/core';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Session } from '../state/session.ts';
import { hasWords, loadWords, type Words, wordsIn } from '../words/words.ts';

/**
 * One of the playground's views: it draws the session that it is given. What a person changes in it goes
 * up as a `scenario-edit`.
 */
export class SessionView extends LitElement {
  static override properties: PropertyDeclarations = {
    session: { attribute: false },
    language: { type: String },
  };
  declare session: Session | undefined;
  declare language: Language;

  constructor() {
    super();
    this.language = 'nl';
  }

  /** Draws once its words are there. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (hasWords(this.language)) return super.scheduleUpdate();
    return loadWords(this.language).then(() => super.scheduleUpdate());
  }

  protected get words(): Words {
    return wordsIn(this.language);
  }
}
