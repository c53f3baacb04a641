/** Equal as JSON: the order of names says nothing, nor does a name with nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const others = new Map(entriesOf(other));
  const own = entriesOf(one);
  return (
    own.length === others.size &&
    own.every(([name, part]) => others.has(name) && isSame(part, others.get(name)))
  );
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
