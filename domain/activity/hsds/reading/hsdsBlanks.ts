/** A copy without what says nothing: feeds write an absent value as null or as empty text. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((part) => !isBlank(part)).map(withoutBlanks);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, part]) => !isBlank(part));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutBlanks(part)]));
}

function isBlank(part: unknown): boolean {
  return part === null || (typeof part === 'string' && part.trim() === '');
}
