type Thing = Record<string, unknown>;

/**
 * What a newer copy says, with what only the older one had: a list of services says less than each one's full record.
 * `kept` hears the top-level names of what was kept.
 */
export function fullerSource(before: Thing, next: Thing, kept: (name: string) => void): Thing {
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  const parts = names.map((name) => [name, fuller(before[name], next[name], () => kept(name))]);
  return Object.fromEntries(parts);
}

function fuller(before: unknown, next: unknown, kept: () => void): unknown {
  if (isEmpty(next)) {
    if (!isEmpty(before)) kept();
    return before === undefined ? next : before;
  }
  if (Array.isArray(before) && Array.isArray(next)) return next.map((part) => fullerPart(before, part, kept));
  if (!isThing(before) || !isThing(next) || areOthers(before, next)) return next;
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  return Object.fromEntries(names.map((name) => [name, fuller(before[name], next[name], kept)]));
}

/** A part of a list, with what the older copy had within the same part. A time or a cost is said whole each time. */
function fullerPart(before: readonly unknown[], part: unknown, kept: () => void): unknown {
  if (!isThing(part) || part['id'] === undefined) return part;
  const same = before.find((one) => isThing(one) && one['id'] === part['id']);
  if (!isThing(same) || !Object.values(same).some((value) => isThing(value) || Array.isArray(value)))
    return part;
  return fuller(same, part, kept);
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
