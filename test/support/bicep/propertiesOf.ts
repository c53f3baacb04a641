import type { Node } from 'web-tree-sitter';
import { textOf } from './textOf';

/** The properties of an object, by name. Of anything else, none. */
export function propertiesOf(node: Node | null | undefined): Map<string, Node> {
  const properties = new Map<string, Node>();
  if (node?.type !== 'object') return properties;
  for (const child of node.namedChildren) {
    if (child?.type !== 'object_property') continue;
    const [name, value] = [child.namedChildren[0], child.namedChildren.at(-1)];
    if (name && value) properties.set(textOf(name), value);
  }
  return properties;
}
