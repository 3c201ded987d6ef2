import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

class FieldText extends Directive {
  #field: HTMLInputElement | undefined;
  #text = '';
  #isRefused = false;
  #isTyping = false;
  /** The text that was in force when somebody committed another; undefined once it is no longer so. */
  #before: string | undefined;

  render(text: string, _isRefused = false): string {
    return text;
  }

  override update(
    { element }: PropertyPart,
    [text, isRefused = false]: [string, boolean?],
  ): unknown {
    if (!(element instanceof HTMLInputElement)) return text;
    if (this.#field !== element) this.#listen(element);
    this.#text = text;
    this.#isRefused = isRefused;
    this.#show();
    return noChange;
  }

  #listen(field: HTMLInputElement): void {
    this.#field = field;
    field.addEventListener('input', () => (this.#isTyping = true));
    field.addEventListener('change', () => {
      this.#isTyping = false;
      this.#before = this.#text;
    });
    field.addEventListener('blur', () => {
      this.#before = undefined;
      if (!this.#isTyping) return;
      this.#isTyping = false;
      this.#show();
    });
  }

  #show(): void {
    if (this.#field === undefined || this.#isTyping || this.#isRefused) return;
    // What comes of what was committed is still being worked out; whoever goes on typing may have selected it.
    if (this.#text === this.#before) return;
    this.#before = undefined;
    if (this.#field.value !== this.#text) this.#field.value = this.#text;
  }
}

/**
 * What a text field shows as its `.value`: the text in force, whatever was typed before. While somebody is
 * typing, what stands there is theirs, whatever is drawn anew, until they commit it or leave the field as
 * it was; what they committed stays until there is an outcome with it, and what was refused until it is mended.
 */
export const fieldText = directive(FieldText);
