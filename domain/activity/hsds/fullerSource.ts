type Thing = Record<string, unknown>;

// a time without an end has none any more
const saidWhole = new Set(['schedules', 'cost_options']);

/**
 * What a newer copy says, with what only the older one had: a list of services says less than each one's full record.
 * `kept` hears the top-level names of what was kept.
 */
export function fullerSource(before: Thing, next: Thing, kept: (name: string) => void): Thing {
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  const parts = names.map((name) => [
    name,
    fuller(name, own(before, name), own(next, name), () => kept(name)),
  ]);
  return Object.fromEntries(parts);
}

function fuller(name: string, before: unknown, next: unknown, kept: () => void): unknown {
  if (isEmpty(next)) {
    if (!isEmpty(before)) kept();
    return before === undefined ? next : before;
  }
  if (Array.isArray(before) && Array.isArray(next))
    return saidWhole.has(name) ? next : next.map((part) => fullerPart(name, before, part, kept));
  if (!isThing(before) || !isThing(next) || areOthers(before, next)) return next;
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  return Object.fromEntries(names.map((one) => [one, fuller(one, own(before, one), own(next, one), kept)]));
}

/** A part of a list, with what the older copy had of the same part. */
function fullerPart(name: string, before: readonly unknown[], part: unknown, kept: () => void): unknown {
  if (!isThing(part) || part['id'] === undefined) return part;
  const same = before.find((one) => isThing(one) && one['id'] === part['id']);
  return same === undefined ? part : fuller(name, same, part, kept);
}

/** Not what every object has by itself: a feed may call something `constructor`. */
function own(thing: Thing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

function areOthers(before: Thing, next: Thing): boolean {
  return before['id'] !== undefined && next['id'] !== undefined && before['id'] !== next['id'];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
