import type { Node } from 'web-tree-sitter';

/** A node and all below it. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child) yield* nodesOf(child);
}
