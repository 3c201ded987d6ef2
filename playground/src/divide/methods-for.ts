import type { AllocationMethod, Method } from '@maatstaf/core';
import { equalSharesMethod } from '@maatstaf/core/equal-shares';
import { proportionalMethod } from '@maatstaf/core/proportional';

/**
 * The way of dividing of a kind, where it is not among those of the first load. None for what is worked
 * out elsewhere.
 */
export function methodsFor(kind: Method['kind']): readonly AllocationMethod[] {
  switch (kind) {
    case 'ranking':
    case 'order-of-receipt':
    case 'optimal':
      return [];
    case 'proportional':
      return [proportionalMethod];
    case 'equal-shares':
      return [equalSharesMethod];
  }
}
