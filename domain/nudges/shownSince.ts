/** How many days a message that arrived, or did not, stands in the list for Leads. */
const days = 7;

/** The instant from which on it does, ISO, UTC. */
export function shownSince(now: string): string {
  return new Date(Date.parse(now) - days * 24 * 60 * 60_000).toISOString();
}
