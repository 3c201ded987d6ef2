/** Where an object keeps how its parts are made: not enumerable, so that a copy has the parts themselves. */
const makers = Symbol('makers');

type Makers<Parts> = { readonly [Part in keyof Parts]: () => Parts[Part] };

const properties = new Map<string, PropertyDescriptor>();

/** The same getter for all objects that have a part of this name. */
function propertyOf(part: string): PropertyDescriptor {
  const known = properties.get(part);
  if (known !== undefined) return known;
  const property: PropertyDescriptor = {
    enumerable: true,
    configurable: true,
    get(this: { readonly [makers]: Makers<Record<string, unknown>> }) {
      return this[makers][part]?.();
    },
  };
  properties.set(part, property);
  return property;
}

/**
 * An object of which some parts are made when someone first looks at them, once. They are its own and are
 * listed with the others; a copy by `...` makes them all. `given` itself comes back.
 *
 * An object literal with getters would do the same at a price: V8 gives every such object a shape of its own
 * that holds on to all its getters can see, so that whole runs outlive their use and every read is slow.
 */
export function onDemand<Given extends object, Parts extends object>(
  given: Given,
  parts: Makers<Parts>,
): Given & Readonly<Parts> {
  const own: Record<string, () => unknown> = {};
  for (const [part, make] of Object.entries<() => unknown>(parts)) own[part] = once(make);
  Object.defineProperty(given, makers, { value: own });
  for (const part of Object.keys(own)) Object.defineProperty(given, part, propertyOf(part));
  return given as Given & Readonly<Parts>;
}

function once(make: () => unknown): () => unknown {
  let made: { readonly value: unknown } | undefined;
  return () => (made ??= { value: make() }).value;
}
