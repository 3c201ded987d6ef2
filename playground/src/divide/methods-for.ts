import type { AllocationMethod, Method } from '@maatstaf/core';

/**
 * The way of dividing of a kind, where it is not among those of the first load: loaded when it is used.
 * None for what is worked out elsewhere.
 */
export async function methodsFor(kind: Method['kind']): Promise<readonly AllocationMethod[]> {
  switch (kind) {
    case 'ranking':
    case 'order-of-receipt':
    case 'optimal':
      return [];
    case 'proportional': {
      const { proportionalMethod } = await import('@maatstaf/core/proportional');
      return [proportionalMethod];
    }
    case 'equal-shares': {
      const { equalSharesMethod } = await import('@maatstaf/core/equal-shares');
      return [equalSharesMethod];
    }
  }
}
