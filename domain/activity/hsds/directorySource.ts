/** Where activities came from, and what its last copy held that belongs to no service of it. */
export interface DirectorySource {
  /** Made of the name. */
  id: string;
  localId: string;
  name: string;
  importedAt: string;
  /** The last copy was declared complete. */
  isComplete: boolean;
  /** Rows of HSDS tables that point at nothing we know, by table: they go out again as they came. */
  loose: Record<string, unknown[]>;
  /** More of them, in documents `<id>-2`, `<id>-3`... */
  parts: number;
}
