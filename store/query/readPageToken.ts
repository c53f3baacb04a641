/** A token can come back from a card: a changed one may start elsewhere in the same rows, or is refused. */
export function readPageToken(token: string, length: number): string[] {
  const place = parsed(Buffer.from(token, 'base64url').toString());
  if (!Array.isArray(place) || place.length !== length || !place.every((part) => typeof part === 'string'))
    throw new TypeError('This is not a page token of this query');
  return place;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
