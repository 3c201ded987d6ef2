/** Fields in which Ctrl+Z belongs to what is being typed. */
const typing = 'textarea, input[type="text"], input[type="search"], input[type="number"]';

/** What a key press asks for: undo (Ctrl+Z), redo (Ctrl+Shift+Z or Ctrl+Y), or null. Command counts as Ctrl. */
export function shortcut(event: KeyboardEvent): 'undo' | 'redo' | null {
  const [target] = event.composedPath();
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  if (target instanceof Element && target.matches(typing)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
