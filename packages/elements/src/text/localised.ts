import { type Language, type Text, textIn } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';

/**
 * A pack's text in the language of the screen. Where the pack does not offer that language, the text
 * it does have is marked with its own language, so that a screen reader pronounces it well.
 */
export function localised(text: Text, language: Language): string | TemplateResult {
  if (text[language] !== undefined) return text[language];
  const own = text.nl === undefined ? 'en' : 'nl';
  return html`<span lang=${own}>${textIn(text, language)}</span>`;
}
