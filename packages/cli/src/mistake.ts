import type { CallCode } from './messages/call-meanings.ts';
import type { Messages } from './messages/messages.ts';

/** One thing that is wrong with a call: the sentence says what was typed and what could have been. */
export interface Mistake {
  readonly code: CallCode;
  readonly message: (say: Messages) => string;
}

export function mistake(code: CallCode, message: Mistake['message']): Mistake {
  return { code, message };
}
