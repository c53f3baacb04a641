/** A page token is the last row's place in the order. It tells nothing that the row did not. */
export function pageToken(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}
