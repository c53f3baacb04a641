/** The list of cases on whose care team somebody is. */
export function teamList(personId: string): string {
  return `team ${personId}`;
}
