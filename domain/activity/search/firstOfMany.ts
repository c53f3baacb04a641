/** The first so many in order, without putting all the others in order too. */
export function firstOfMany<T>(all: readonly T[], order: (one: T, other: T) => number, most: number): T[] {
  if (all.length <= most * 2) return [...all].sort(order).slice(0, most);
  let best = all.slice(0, most).sort(order);
  let added: T[] = [];
  for (const one of all.slice(most)) {
    const last = best.at(-1);
    if (last === undefined || order(one, last) >= 0) continue;
    added.push(one);
    if (added.length === most) {
      best = [...best, ...added].sort(order).slice(0, most);
      added = [];
    }
  }
  return [...best, ...added].sort(order).slice(0, most);
}
