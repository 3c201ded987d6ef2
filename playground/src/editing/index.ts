export { editSession, redoSession, undoSession } from '../state/session-steps.ts';
export { stepText } from '../words/step-text.ts';
export { toldChange } from '../words/told-change.ts';
export { editOf } from './edit-of.ts';
export { shortcut } from './shortcut.ts';
