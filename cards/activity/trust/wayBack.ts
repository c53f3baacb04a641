const ofTheWay = ['from', 'page', 'wanted'];

/** Where a press came from: the page of the upkeep list, or of results. */
export function wayBack(ids: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).filter(([id]) => ofTheWay.includes(id)));
}
