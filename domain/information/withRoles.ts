/** The same with each of the staff by role: wherever a name stands beside an object id. */
export function withRoles<T>(value: T, roleOf: (id: string) => string): T {
  return walked(value, roleOf) as T;
}

function walked(value: unknown, roleOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => walked(one, roleOf));
  if (typeof value !== 'object' || value === null) return value;
  const held = Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, walked(one, roleOf)] as const),
  );
  const { personId, name } = held;
  return typeof personId === 'string' && typeof name === 'string'
    ? { ...held, name: roleOf(personId) }
    : held;
}
