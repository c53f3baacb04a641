/** In brackets, because `value` and `order` are words of the language. `path` was checked. */
export function cosmosField(path: string): string {
  return `c${path
    .split('.')
    .map((name) => `["${name}"]`)
    .join('')}`;
}
