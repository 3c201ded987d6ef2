import type { AllocationMethod, Method } from '@maatstaf/core';

/** The way of dividing of a kind, where it is not among those of the main entry: loaded when it is used. */
export async function methodsFor(kind: Method['kind']): Promise<readonly AllocationMethod[]> {
  switch (kind) {
    case 'ranking':
    case 'order-of-receipt':
      return [];
    case 'proportional': {
      const { proportionalMethod } = await import('@maatstaf/core/proportional');
      return [proportionalMethod];
    }
    case 'equal-shares': {
      const { equalSharesMethod } = await import('@maatstaf/core/equal-shares');
      return [equalSharesMethod];
    }
    case 'optimal': {
      const { highsSolver, optimalMethod } = await import('@maatstaf/core/optimal');
      return [optimalMethod(await highsSolver())];
    }
  }
}
