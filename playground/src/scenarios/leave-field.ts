/**
 * Leaves the field that somebody is typing a setting in, wherever it is: it tells what was typed when it is left. What
 * stands in an element that is a form is for that to keep: it is not said before the form is sent.
 */
export function leaveField(): void {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) {
    if (field.localName.endsWith('-form')) return;
    field = field.shadowRoot.activeElement;
  }
  if (field instanceof HTMLInputElement) field.blur();
}
