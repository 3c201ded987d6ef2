/** Leaves the field that somebody is typing in, wherever it is: it tells what was typed when it is left. */
export function leaveField(): void {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (field instanceof HTMLElement) field.blur();
}
