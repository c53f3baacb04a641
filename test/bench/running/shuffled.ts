/** Another order each time, the same on every run. */
export function shuffled<T>(all: readonly T[], next: () => number): T[] {
  const rest = [...all];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return order;
}
