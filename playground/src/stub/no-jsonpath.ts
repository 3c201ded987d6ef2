/** Stands in for jsonpath-plus in the app: a path in a rule is refused when parsed, and cannot be run. */
export function JSONPath(): never {
  throw new Error(
    'A rule asked for a path. Paths in rules are not supported: name a fact instead.',
  );
}
