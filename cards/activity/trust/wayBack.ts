const ofTheWay = ['from', 'page', 'wanted', 'suggested'];

/** Where a press came from: the page of the upkeep list, of results, or what was suggested. */
export function wayBack(ids: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).filter(([id]) => ofTheWay.includes(id)));
}
