import type { AllocationMethod, Method } from '@maatstaf/core';

/**
 * What divides by a method that is not in the main entry; undefined for those that are. For workers: the solver
 * of the best choice is more than a megabyte.
 */
export async function loadMethod(kind: Method['kind']): Promise<AllocationMethod | undefined> {
  switch (kind) {
    case 'optimal': {
      const { highsSolver, optimalMethod } = await import('@maatstaf/core/optimal');
      return optimalMethod(await highsSolver());
    }
    case 'equal-shares':
      return (await import('@maatstaf/core/equal-shares')).equalSharesMethod;
    case 'proportional':
      return (await import('@maatstaf/core/proportional')).proportionalMethod;
    case 'ranking':
    case 'order-of-receipt':
      return undefined;
  }
}
