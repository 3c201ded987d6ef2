/** The pool of a pack that has no pools: all proposals compete in it. */
export const onlyPool = 'all';
