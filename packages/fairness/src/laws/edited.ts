/** A JSON text with every value replaced by what `edit` makes of it, innermost first; keys stay. */
export function edited(text: string, edit: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(JSON.parse(text, edit));
}
