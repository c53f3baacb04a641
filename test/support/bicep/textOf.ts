import type { Node } from 'web-tree-sitter';

/** A word or a text as it is meant: without its quotation marks. */
export function textOf(node: Node | null | undefined): string {
  return node?.text.replace(/^'|'$/g, '') ?? '';
}
