import type { Method } from '../parse/method.ts';

/** The short name of a way of dividing with what sets it apart from others of its kind: `ranking/skip`. */
export function methodName(method: Method): string {
  switch (method.kind) {
    case 'ranking':
    case 'order-of-receipt':
      return `${method.kind}/${method.mode}`;
    case 'proportional':
      return `${method.kind}/${method.weight}`;
    case 'equal-shares': {
      const { kind, utility, completion } = method;
      return completion === 'none' ? `${kind}/${utility}` : `${kind}/${utility}/${completion}`;
    }
    case 'optimal':
      return method.kind;
  }
}
