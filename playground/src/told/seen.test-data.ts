import type { Language } from '@maatstaf/core';
import { loadMessages } from '@maatstaf/elements';
import type { LitElement } from 'lit';

/** An element on an otherwise empty page, drawn with its properties. */
export async function drawn<Element extends LitElement & { language: Language }>(
  element: Element,
  properties: Partial<Element>,
): Promise<Element> {
  await loadMessages('en');
  Object.assign(element, properties);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

/** The parts of what an element drew that match a selector. */
export function partsOf(element: LitElement | Element, selector: string): readonly Element[] {
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll(selector)];
}

/** What a part says, as it is read: white space that wraps lines is one space. */
export function textOf(part: Element | undefined): string {
  return (part?.textContent ?? '').replaceAll(/[ \n\t]+/gu, ' ').trim();
}
