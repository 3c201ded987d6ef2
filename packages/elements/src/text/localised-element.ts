import { type Language, numbers, type Numbers } from '@maatstaf/core';
import { LitElement, type PropertyDeclarations } from 'lit';
import { hasMessages, loadMessages, type Messages, messages } from '../messages/messages.ts';

/** An element that speaks Dutch or English. `language` is `nl` unless set. Draws once its words are there. */
export class LocalisedElement extends LitElement {
  static override properties: PropertyDeclarations = { language: { type: String } };
  declare language: Language;

  constructor() {
    super();
    this.language = 'nl';
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (hasMessages(this.language)) return super.scheduleUpdate();
    return loadMessages(this.language).then(() => super.scheduleUpdate());
  }

  protected get words(): Messages {
    return messages(this.language);
  }

  protected get numbers(): Numbers {
    return numbers(this.language);
  }
}
