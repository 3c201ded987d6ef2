/** The part of a node of Babel's syntax tree, and of where it stands, that this reads. */
interface Place {
  readonly node: { readonly type: string };
  readonly parentPath: Place | null;
}

/**
 * Leaves the words of errors out: a text inside a `throw`. They say to a caller what went wrong, and a
 * test that repeats them letter by letter proves nothing.
 */
const messages = {
  shouldIgnore(place: Place): string | undefined {
    if (place.node.type !== 'StringLiteral' && place.node.type !== 'TemplateLiteral')
      return undefined;
    for (let at = place.parentPath; at !== null; at = at.parentPath) {
      if (at.node.type === 'ThrowStatement') return 'The words of an error.';
      if (at.node.type.includes('Function')) return undefined;
    }
    return undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'messages', value: messages }];
