const forbidden = /[/\\?#\0]|\p{Surrogate}|^\.{0,2}$/u;

/**
 * Ids stand in the address of a request to Cosmos DB. One with `?` or `..` in it would reach another document, so a
 * look-up by such an id, which may come from a card, must find nothing.
 */
export function isPossibleId(id: string): boolean {
  return !forbidden.test(id) && Buffer.byteLength(id) <= 1023;
}
