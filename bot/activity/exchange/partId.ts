/** Where a source's rows are that do not fit into one document. */
export function partId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at + 1}`;
}
